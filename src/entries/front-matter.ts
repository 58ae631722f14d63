import type { Fault } from '#src/entries/finding.ts';
import { shown } from '#src/entries/shown.ts';

/** The two parts of an MDX file, each with the line at which it begins. */
export interface FrontMatter {
	/** The fields as YAML; undefined where it is not clear what they are. */
	readonly yaml: { readonly text: string; readonly line: number } | undefined;
	readonly body: { readonly text: string; readonly line: number } | undefined;
	readonly faults: readonly Fault[];
}

/**
 * Splits an MDX file into its fields and its prose. Only lines of exactly `---` count: other tools read `---js` as a
 * programming language to execute, or end the fields at any line that begins with `---` or `+++` (TRAPS D1).
 */
export function frontMatter(text: string): FrontMatter {
	const faults: Fault[] = [];
	const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
	const first = lines.findIndex((line) => line.trim() !== '');
	const opening = (lines[first] ?? '').trim();
	if (lines[0] !== '---') {
		const language = /^---\s*[^\s-]/.test(opening);
		const code = language ? 'front-matter-language' : 'front-matter-start';
		faults.push({
			code,
			line: Math.max(first, 0) + 1,
			column: 1,
			values: { value: shown(opening) },
		});
		if (language || opening !== '---') return { yaml: undefined, body: undefined, faults };
	}
	const start = Math.max(first, 0) + 1;
	const end = lines.findIndex((line, index) => index >= start && /^(?:---|\+\+\+)/.test(line));
	if (lines[end] !== '---') {
		faults.push({ code: 'front-matter-end', line: (end === -1 ? start - 1 : end) + 1, column: 1 });
		return { yaml: undefined, body: undefined, faults };
	}
	return {
		yaml: { text: `${lines.slice(start, end).join('\n')}\n`, line: start + 1 },
		body: { text: lines.slice(end + 1).join('\n'), line: end + 2 },
		faults,
	};
}
