import { inWords, type FindingInWords } from '#src/checks/report.ts';
import { mendedLine } from '#src/checks/reports/mended-line.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';
import { reportedPath } from '#src/entries/overlay.ts';
import { readText } from '#src/entries/read-text.ts';
import type { Language } from '#src/i18n/languages.ts';

/** What a report is told beside the findings. */
export interface ReportOptions {
	readonly language: Language;
	/** The path of the content folder from the root of the repository, with `/`. */
	readonly folder: string;
	readonly content: Pick<ContentFolder, 'files' | 'entries'>;
}

/** A report of findings in a form that some program reads. */
export type Report = (findings: readonly Finding[], options: ReportOptions) => string;

/** A finding in words, with its path in the repository and the line to paste, where there is one. */
export interface ReportedFinding extends FindingInWords {
	readonly path: string;
	readonly mended: string | undefined;
}

/** Puts findings into words for a report. */
export function reported(
	findings: readonly Finding[],
	{ language, folder, content }: ReportOptions,
): ReportedFinding[] {
	const files = new Map(content.files.map((file) => [file.path, file]));
	return findings.map((finding) => {
		const file = files.get(finding.file);
		const line = file && readText(file).text?.split('\n')[finding.line - 1];
		return {
			...inWords(finding, language),
			path: reportedPath(folder, finding.file),
			mended: line === undefined ? undefined : mendedLine(line.trimEnd(), finding),
		};
	});
}

/** `Themen 1: Den Begriff … gibt es nicht.` */
export const sentence = ({ field, message }: FindingInWords): string =>
	field ? `${field}: ${message}` : message;
