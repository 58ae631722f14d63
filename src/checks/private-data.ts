import { allRecords, type Check } from '#src/checks/check.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { privateData as privateDataIn, privatePassages } from '#src/entries/private-data.ts';
import { faultIn, type Finding } from '#src/entries/finding.ts';
import { readText } from '#src/entries/read-text.ts';
import { lineFinder } from '#src/entries/yaml/text-lines.ts';

/**
 * Names what is private in any file: in the fields of entries, terms and settings, in prose, in remarks and in lists that
 * no fields describe, and in the names of pictures.
 */
export const privateData: Check = function* (content) {
	for (const record of allRecords(content)) yield* privateDataIn(record);
	for (const { file, text, line } of content.entries.flatMap(({ bodies }) => bodies)) {
		yield* passagesIn(file, text, line);
	}
	for (const file of content.files) {
		const place = file.kind === 'file' ? contentPlace(file.path)?.place : undefined;
		if (place?.kind === 'media') yield* passagesIn(file.path, place.name.replaceAll('.', ' '), 1);
		else if (place && place.kind !== 'link-status') {
			const { text = '' } = readText(file);
			const isDescribed = ['entry', 'vocabulary', 'site'].includes(place.kind);
			yield* passagesIn(file.path, isDescribed ? remarksOf(file.path, text) : text, 1);
		}
	}
};

/** The remarks in YAML, each at its place; what they stand in has been looked at field by field. */
const remarksOf = (path: string, text: string): string =>
	path.endsWith('.yaml')
		? text
				.split('\n')
				.map((line) => /(?:^|\s)(#.*)$/.exec(line)?.[1]?.padStart(line.length) ?? '')
				.join('\n')
		: '';

function* passagesIn(file: string, text: string, line: number): Generator<Finding> {
	const passages = privatePassages(text);
	const point = passages.length ? lineFinder(text) : undefined;
	for (const { code, index, severity } of passages) {
		const at = point?.(index) ?? { line: 1, column: 1 };
		const fault = faultIn(file, { code, line: line + at.line - 1, column: at.column });
		yield severity ? { ...fault, severity } : fault;
	}
}
