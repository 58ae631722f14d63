import type { Check } from '#src/checks/check.ts';
import { privateData as privateDataIn, privatePassages } from '#src/entries/private-data.ts';
import { faultIn } from '#src/entries/finding.ts';
import { lineFinder } from '#src/entries/yaml/text-lines.ts';

/** Names what is private in entries: in their fields, and in the prose of their files. */
export const privateData: Check = function* ({ entries }) {
	for (const entry of entries) {
		yield* privateDataIn(entry);
		for (const { file, text, line } of entry.bodies) {
			const passages = privatePassages(text);
			const point = passages.length ? lineFinder(text) : undefined;
			for (const { code, index } of passages) {
				const at = point?.(index) ?? { line: 1, column: 1 };
				yield faultIn(file, { code, line: line + at.line - 1, column: at.column });
			}
		}
	}
};
