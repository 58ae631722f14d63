import { checkContent } from '#src/checks/check-content.ts';
import {
	sampleComponents,
	sampleContent,
	sampleDay,
	sampleText,
	type Changes,
} from '#src/checks/cases/sample-content.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** A way to break the sample content, and where the finding about it must stand. */
export interface FindingCase {
	readonly change: Changes;
	/** Something that stands in the line of the finding; the first line where it is left out. */
	readonly at?: string;
	/** Its line, where nothing in it is easy to name. */
	readonly line?: number;
	/** The file of the finding; the first changed one where it is left out. */
	readonly file?: string;
	/** Other findings that the same change rightly causes. */
	readonly also?: readonly FindingCode[];
}

export type FindingCases = Readonly<Partial<Record<FindingCode, readonly FindingCase[]>>>;

/** What the checks say about the sample content after these changes. */
export const findingsAfter = (change: Changes): Finding[] =>
	checkContent(contentFolderOf(sampleContent(change), sampleComponents, sampleDay));

/** Where the finding of a case must stand. */
export function expectedPlace({ change, at, file, ...rest }: FindingCase): {
	file: string;
	line: number;
} {
	const [first = ''] = Object.keys(change);
	const path = file ?? first;
	if (at === undefined) return { file: path, line: rest.line ?? 1 };
	const lines = sampleText(path, change).split('\n');
	const line = lines.findIndex((text) => text.includes(at)) + 1;
	if (line === 0) throw new Error(`No line of ${path} has “${at}”.`);
	return { file: path, line };
}
