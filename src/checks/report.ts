import type { Finding } from '#src/entries/finding.ts';
import { reportedPath } from '#src/entries/overlay.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** A finding in the words of one language, as machines are told of it. */
export interface FindingInWords {
	readonly severity: Finding['severity'];
	readonly code: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** Label of the field; empty where the finding is about none. */
	readonly field: string;
	readonly message: string;
	readonly fix: string;
}

/** Puts a finding into words. */
export function inWords(finding: Finding, language: Language): FindingInWords {
	const { severity, code, file, line, column, field, suggestion } = finding;
	const { findings, gate } = words(language);
	const values = Object.fromEntries(
		Object.entries(finding.values ?? {}).map(([name, value]) => [
			name,
			typeof value === 'object' ? value[language] : value,
		]),
	);
	const guess = suggestion === undefined ? '' : `${fill(gate.didYouMean, { suggestion })} `;
	return {
		severity,
		code,
		file,
		line,
		column,
		field: field?.[language] ?? '',
		message: fill(findings[code].message, values),
		fix: guess + fill(findings[code].fix, values),
	};
}

/** Findings for machines: one JSON array. */
export const jsonReport = (findings: readonly Finding[], language: Language): string =>
	JSON.stringify(
		findings.map((finding) => inWords(finding, language)),
		undefined,
		'\t',
	);

interface ReportOptions {
	readonly language: Language;
	/** How the content folder is called, so that the paths can be clicked. */
	readonly folder: string;
}

/** Findings for people: below each file its lines, each with what is wrong and how to mend it. */
export function textReport(
	findings: readonly Finding[],
	{ language, folder }: ReportOptions,
): string {
	const byFile = Map.groupBy(findings, ({ file }) => file);
	return [...byFile]
		.map(([file, own]) => {
			const path = printable(reportedPath(folder, file));
			return own
				.map((finding) => {
					const { severity, field, message, fix, code, line, column } = inWords(finding, language);
					const { severities } = words(language).gate;
					const about = field && `${field}: `;
					const head = `${path}:${line}:${column}  ${severities[severity]}`;
					return printable(`${head}  ${about}${message}`) + `\n    → ${printable(fix)} [${code}]`;
				})
				.join('\n');
		})
		.join('\n\n');
}

/** The number of findings in a sentence. */
export function summary(findings: readonly Finding[], entries: number, language: Language): string {
	const { nothingFound, found } = words(language).gate;
	const errors = findings.filter(({ severity }) => severity === 'error').length;
	const warnings = findings.length - errors;
	return fill(findings.length ? found : nothingFound, { entries, errors, warnings });
}

/** Without characters that a terminal would obey: file names may hold them. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '?');

export const hasErrors = (findings: readonly Finding[]): boolean =>
	findings.some(({ severity }) => severity === 'error');
