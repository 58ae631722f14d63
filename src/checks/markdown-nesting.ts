import type { Point } from '#src/entries/yaml/text-lines.ts';

const markers = /^(?:[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)){16}/;
const deepestIndent = 100;
const most = { emphasis: 2000, brackets: 6000, angles: 1000, definitions: 500, lines: 1000 };
const newParagraph = /^\s*(?:$|(?:[-*+]|\d{1,9}[.)])\s)/;

/**
 * Where a Markdown text is nested or entangled so much that parsing it would take minutes: the parser's time grows
 * with the square of these, or worse. No text for people comes near.
 */
export function entanglement(text: string): Point | undefined {
	let [emphasis, brackets, angles, definitions, lines] = [0, 0, 0, 0, 0];
	for (const [index, line] of text.split('\n').entries()) {
		if (newParagraph.test(line)) [emphasis, brackets, angles, lines] = [0, 0, 0, 0];
		lines++;
		emphasis += line.match(/[*_]/g)?.length ?? 0;
		brackets += line.match(/[[\]<>&!`{}]/g)?.length ?? 0;
		// Each may begin a comment, whose end is looked for in all that follows.
		angles += line.match(/</g)?.length ?? 0;
		if (/^ {0,3}\[/.test(line)) definitions++;
		if (
			markers.test(line) ||
			line.length - line.trimStart().length > deepestIndent ||
			emphasis > most.emphasis ||
			brackets > most.brackets ||
			angles > most.angles ||
			definitions > most.definitions ||
			lines > most.lines
		) {
			return { line: index + 1, column: 1 };
		}
	}
	return undefined;
}
