import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What stands on one side of the screen whatever the script: four values of a shorthand, too, where left and right differ. */
const physical = [
	/(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[a-z]+)*\s*:/,
	/(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
	/border-(?:top|bottom)-(?:left|right)-radius/,
	/(?:margin|padding|inset|border-width)\s*:\s*\S+ (\S+) \S+ (?!\1;)\S+;/,
	/border-radius\s*:\s*[^;/\s]+ [^;]*;/,
];

const physicalLines = (text: string): string[] =>
	text
		.replace(/\/\/.*$|\/\*[^]*?\*\//gm, '')
		.split('\n')
		.filter((line) => physical.some((pattern) => pattern.test(line)))
		.map((line) => line.trim());

/** The style sheets, also those that components bring along. */
const sheets = globSync('src/**/*.{scss,css,astro}').flatMap((path) => {
	const text = readFileSync(path, 'utf8');
	const styles = path.endsWith('.astro') ? text.match(/<style[^]*?<\/style>/g)?.join('\n') : text;
	return styles === undefined ? [] : [{ path, styles }];
});

describe('styles', () => {
	it('are found, those of the site and those of the editor', () => {
		for (const kind of ['.scss', '.css'])
			expect(sheets.filter(({ path }) => path.endsWith(kind))).not.toEqual([]);
	});

	it.each(sheets)('turn with the script, by logical properties: $path', ({ styles }) => {
		expect(physicalLines(styles)).toEqual([]);
	});

	it.each([
		'margin-left: 1rem;',
		'right: 0;',
		'border-left-width: 2px;',
		'text-align: right;',
		'padding: 0 1rem 0 2rem;',
		'border-radius: 4px 0 0 4px;',
		'border-top-left-radius: 4px;',
	])('are found out where they do not: %s', (line) => {
		expect(physicalLines(`a {\n\t${line}\n}`)).toEqual([line]);
	});

	it.each(['margin: 0 1rem 2rem 1rem;', 'margin-inline-start: 1rem;', 'text-align: start;'])(
		'may be written so: %s',
		(line) => {
			expect(physicalLines(`a {\n\t${line}\n}`)).toEqual([]);
		},
	);
});
