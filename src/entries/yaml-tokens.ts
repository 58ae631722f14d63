import { CST, Lexer } from 'yaml';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** Something in a YAML text that content may not use, or that is not finished. */
export interface TokenFault {
	readonly code: FindingCode;
	readonly offset: number;
	readonly value: string;
}

/** What a first look at a YAML text gives, before its structure is parsed. */
export interface YamlTokens {
	/** The text with anchors, aliases, tags and directives blanked out, all else at its place. */
	readonly plain: string;
	readonly faults: readonly TokenFault[];
	/** Where the text is nested so deeply that parsing it could hang. */
	readonly tooDeep: number | undefined;
}

const forbidden: Readonly<Record<string, FindingCode>> = {
	anchor: 'yaml-anchor',
	alias: 'yaml-alias',
	tag: 'yaml-tag',
	'directive-line': 'yaml-directive',
};
const indicators = new Set<string | null>(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
const deepest = { flow: 16, indicators: 16, indent: 100 };

/**
 * Takes from a YAML text what content may not use. It works on the tokens, so that nothing is resolved, called or
 * multiplied before it is refused, and in linear time, which the parser itself does not promise for hostile nesting.
 */
export function yamlTokens(text: string): YamlTokens {
	const faults: TokenFault[] = [];
	const blanks: Blank[] = [];
	let [offset, flow, onLine, tooDeep] = [0, 0, 0, undefined as number | undefined];
	let [newLine, scalarFollows] = [true, false];
	for (const token of new Lexer().lex(text)) {
		if (token === CST.DOCUMENT || token === CST.FLOW_END) continue;
		if (token === CST.SCALAR) {
			scalarFollows = true;
			continue;
		}
		const type = scalarFollows ? 'scalar' : CST.tokenType(token);
		const code = type && forbidden[type];
		if (code) {
			faults.push({ code, offset, value: token.trim() });
			const length = token.length;
			blanks.push({ offset, length, by: type === 'alias' ? '~' : '' });
		}
		if (type?.endsWith('quoted-scalar') && !isClosed(token)) {
			faults.push({ code: 'yaml-quote', offset, value: '' });
		}
		if (type?.startsWith('flow-')) flow += type.endsWith('start') ? 1 : -1;
		if (type === 'newline') onLine = 0;
		if (indicators.has(type) && flow <= 0) onLine++;
		const indent = newLine && type === 'space' && flow <= 0 ? token.length : 0;
		if (flow > deepest.flow || onLine > deepest.indicators || indent > deepest.indent) {
			tooDeep ??= offset;
		}
		newLine = type === 'newline';
		scalarFollows = false;
		offset += token.length;
	}
	return { plain: blanked(text, blanks), faults, tooDeep };
}

const isClosed = (token: string) => token.length > 1 && token.at(-1) === token[0];

interface Blank {
	readonly offset: number;
	readonly length: number;
	/** What stands there instead: nothing, or the empty value. */
	readonly by: '' | '~';
}

function blanked(text: string, blanks: readonly Blank[]): string {
	let [plain, done] = ['', 0];
	for (const { offset, length, by } of blanks) {
		plain += text.slice(done, offset) + by.padEnd(length);
		done = offset + length;
	}
	return plain + text.slice(done);
}
