import type { YAMLError } from 'yaml';
import type { FindingCode } from '#src/i18n/de/findings.ts';

const codes: Readonly<Partial<Record<YAMLError['code'], FindingCode>>> = {
	BAD_INDENT: 'yaml-indent',
	BAD_SCALAR_START: 'yaml-first-character',
	BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
	MULTILINE_IMPLICIT_KEY: 'yaml-missing-colon',
	MULTIPLE_DOCS: 'several-documents',
	RESOURCE_EXHAUSTION: 'too-deep',
	TAB_AS_INDENT: 'yaml-tab',
};

// A text in quotation marks that runs over a line which looks like a field: its own closing mark is missing.
const swallowingQuote = /(?<=[:-] +)(["'])[^"']{0,500}\n *[\w-]+:[^"']{0,500}\1/g;

/** An error of the YAML parser in our words. */
export interface YamlFault {
	readonly code: FindingCode;
	readonly offset: number;
	readonly value: string;
}

/** What the YAML parser complains about, in our words. */
export function yamlFaults(text: string, errors: readonly YAMLError[]): YamlFault[] {
	const multiLineKeys = new Set(
		errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]),
	);
	const swallowed = [...text.matchAll(swallowingQuote)];
	return errors.map((error) => {
		const [offset] = error.pos;
		const quote = swallowed.find(
			({ index, 0: { length } }) => offset > index && offset <= index + length + 1,
		)?.index;
		if (quote !== undefined) return { code: 'yaml-quote', offset: quote, value: '' };
		return { code: codeOf(error, multiLineKeys), offset, value: text[offset] ?? '' };
	});
}

function codeOf({ code, pos, message }: YAMLError, multiLineKeys: ReadonlySet<number>) {
	// A value that seems to be a key on several lines is a line below that is indented too far.
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && multiLineKeys.has(pos[0])) return 'yaml-indent';
	if (code === 'MISSING_CHAR' && message.includes('map values')) return 'yaml-missing-colon';
	if (code === 'MISSING_CHAR' && message.includes('closing')) return 'yaml-quote';
	if (/^Flow (?:sequence|map)/.test(message)) return 'yaml-bracket';
	return codes[code] ?? 'yaml-syntax';
}
