import type { Advice } from '#src/checks/advice/advice.ts';
import { reportedPath } from '#src/entries/overlay.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** Advice for people: each with its place, what strikes, and what can be done; a count at the end. */
export function adviceReport(
	all: readonly Advice[],
	{ language, folder }: { language: Language; folder: string },
): string {
	const { kinds, nothing, sum } = words(language).advice;
	if (all.length === 0) return nothing;
	const lines = all.map(({ file, line, column, code, field, values }) => {
		const own = Object.fromEntries(
			Object.entries(values).map(([name, value]) => [
				name,
				typeof value === 'object' ? value[language] : value,
			]),
		);
		const about = field ? `${field[language]}: ` : '';
		const { message, fix } = kinds[code];
		return `${reportedPath(folder, file)}:${line}:${column}  ${about}${fill(message, own)}\n    → ${fill(fix, own)}`;
	});
	const files = new Set(all.map(({ file }) => file)).size;
	return `${lines.join('\n')}\n\n${fill(sum, { count: all.length, files })}`;
}
