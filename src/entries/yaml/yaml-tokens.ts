import { CST, Lexer } from 'yaml';
import { codePoint, escapedInvisible } from '#src/entries/yaml/invisible.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** Something in a YAML text that content may not use, or that is not finished. */
export interface TokenFault {
	readonly code: FindingCode;
	readonly offset: number;
	readonly value: string;
}

/** What a first look at a YAML text gives, before its structure is parsed. */
export interface YamlTokens {
	/** The tokens for the parser, without what is forbidden; everything else keeps its place. */
	readonly tokens: readonly string[];
	readonly faults: readonly TokenFault[];
	/** Where the text is nested so deeply that parsing it could hang. */
	readonly tooDeep: number | undefined;
}

const forbidden: ReadonlyMap<string, FindingCode> = new Map([
	['anchor', 'yaml-anchor'],
	['alias', 'yaml-alias'],
	['tag', 'yaml-tag'],
	['directive-line', 'yaml-directive'],
]);
const quoted = new Set(['single-quoted-scalar', 'double-quoted-scalar']);
const indicators = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
const flowSteps = new Map([
	['flow-map-start', 1],
	['flow-seq-start', 1],
	['flow-map-end', -1],
	['flow-seq-end', -1],
]);
const deepest = { flow: 16, indent: 100, indicators: 16, indicatorsInFlow: 500 };

/**
 * Takes from a YAML text what content may not use. It works on the tokens, so that nothing is resolved, called or
 * multiplied before it is refused, and in linear time, which the parser itself does not promise for hostile nesting.
 */
export function yamlTokens(text: string): YamlTokens {
	const faults: TokenFault[] = [];
	const tokens: string[] = [];
	let [offset, flow, inARow, newLine] = [0, 0, 0, true];
	let tooDeep: number | undefined;
	let scalarFollows = false;
	for (const token of new Lexer().lex(text)) {
		if (token === CST.SCALAR) scalarFollows = true;
		if (token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR) {
			tokens.push(token);
			continue;
		}
		const type = scalarFollows ? 'scalar' : (CST.tokenType(token) ?? 'scalar');
		const code = forbidden.get(type);
		if (code) {
			faults.push({ code, offset, value: token.trim() });
			tokens.push(...harmless(type, token));
		} else {
			tokens.push(token);
		}
		if (quoted.has(type) && !isClosed(token)) {
			faults.push({ code: 'yaml-quote', offset, value: '' });
		}
		const hidden = type === 'double-quoted-scalar' ? escapedInvisible(token) : undefined;
		if (hidden) faults.push({ code: 'control-character', offset, value: codePoint(hidden) });
		flow += flowSteps.get(type) ?? 0;
		// Behind a bracket that is never closed, the parser takes each key of the file for the value of the one before.
		if (flow > 0 ? type === 'comma' || flowSteps.has(type) : type === 'newline') inARow = 0;
		if (indicators.has(type)) inARow++;
		const indent = newLine && flow <= 0 && type === 'space' ? token.length : 0;
		const mostInARow = flow > 0 ? deepest.indicatorsInFlow : deepest.indicators;
		if (flow > deepest.flow || inARow > mostInARow || indent > deepest.indent) tooDeep ??= offset;
		newLine = type === 'newline';
		scalarFollows = false;
		offset += token.length;
	}
	return { tokens, faults, tooDeep };
}

const isClosed = (token: string) => token.length > 1 && token.at(-1) === token[0];

/** What stands in place of a forbidden token, just as long: an empty value for an alias, a comment, or spaces. */
function harmless(type: string, token: string): string[] {
	if (type === 'alias') return [CST.SCALAR, '~', ' '.repeat(token.length - 1)];
	return [type === 'directive-line' ? `#${token.slice(1)}` : ' '.repeat(token.length)];
}
