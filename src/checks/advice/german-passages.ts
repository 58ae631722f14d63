import { valuesOf } from '#src/checks/check.ts';
import { withoutMarks } from '#src/checks/advice/german-text.ts';
import type { Place } from '#src/entries/finding.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { lineFinder } from '#src/entries/yaml/text-lines.ts';
import type { Words } from '#src/i18n/languages.ts';

/** A German text of an entry, without marks, and where its letters stand in the file. */
export interface Passage {
	readonly text: string;
	/** The title and other short lines are no sentences. */
	readonly isProse: boolean;
	readonly label: Words | undefined;
	readonly place: (offset: number) => Place;
}

/** All German texts of an entry: its fields, and the prose of its German file. */
export function germanPassages(entry: ReadEntry): Passage[] {
	const fields = valuesOf(entry).flatMap(({ rule, label, value, path }): Passage[] => {
		if (rule.kind !== 'text' && rule.kind !== 'prose') return [];
		const german: unknown = (value as { de?: unknown } | null)?.de;
		if (typeof german !== 'string') return [];
		const point = lineFinder(german);
		return [
			{
				text: rule.kind === 'prose' ? withoutMarks(german) : german,
				isProse: rule.kind === 'prose' || (rule.max ?? 0) > 300,
				label,
				place: (offset) => entry.placeIn([...path, 'de'], point(offset)),
			},
		];
	});
	const bodies = entry.bodies
		.filter(({ language }) => language === 'de')
		.map(({ file, text, line }): Passage => {
			const point = lineFinder(text);
			return {
				text: withoutMarks(text),
				isProse: true,
				label: undefined,
				place: (offset) => {
					const found = point(offset);
					return { file, line: found.line + line - 1, column: found.column };
				},
			};
		});
	return [...fields, ...bodies];
}
