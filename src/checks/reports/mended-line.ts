import type { Finding } from '#src/entries/finding.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** What becomes of the line that a finding is about, or nothing where that can't be said. */
type Mend = (line: string, finding: Finding) => string | undefined;

const value = ({ values }: Finding) => String(values?.['value'] ?? '');

/** Puts one passage in place of another that stands in the line exactly once. */
const exchanged = (line: string, passage: string, by: string) =>
	passage && line.split(passage).length === 2 ? line.replace(passage, () => by) : undefined;

const bySuggestion: Mend = (line, finding) =>
	finding.suggestion === undefined
		? undefined
		: exchanged(line, value(finding), finding.suggestion);

/** Puts all that stands behind the field's name in quotation marks: `place: Berlin: Mitte` → `place: 'Berlin: Mitte'`. */
const quoted: Mend = (line) => {
	const [, name, text] = /^(\s*(?:- +)*(?:\w+: +)?)(\S.*)$/.exec(line) ?? [];
	return text && !/^['"|>]/.test(text)
		? `${name}'${text.trimEnd().replaceAll("'", "''")}'`
		: undefined;
};

const mends: Readonly<Partial<Record<FindingCode, Mend>>> = {
	'id-differs-from-file': (line, finding) =>
		exchanged(line, value(finding), String(finding.values?.['expected'] ?? '')),
	'needs-quotes': (line, finding) => exchanged(line, value(finding), `'${value(finding)}'`),
	'yaml-colon': quoted,
	'yaml-first-character': quoted,
	'yaml-missing-colon': (line) => {
		const [, name, text] = /^(\s*(?:- +)*\w+)[: ]\s*(\S.*)$/.exec(line) ?? [];
		return name && `${name}: ${text}`;
	},
	'yaml-tab': (line) => line.replace(/^[\t ]+/, (indent) => indent.replaceAll('\t', '  ')),
	'heading-level-one': (line) => line.replace(/^(\s*)# /, '$1## '),
};

/**
 * The line to put in place of the one that a finding is about, where there is one that surely helps:
 * `  - moshee` → `  - moschee`.
 *
 * @param line the whole line as it stands in the file
 */
export function mendedLine(line: string, finding: Finding): string | undefined {
	const mended = (mends[finding.code] ?? bySuggestion)(line, finding);
	return mended === line ? undefined : mended;
}
