import { expect, it } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { manyEntries } from '#src/checks/cases/many-entries.ts';
import { contentFiles } from '#src/entries/content-files.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

it(
	'gives the bench entries that are right, each with an id of its own',
	{ timeout: 60_000 },
	async () => {
		const { components } = await readContentFolder('content');
		const content = contentFolderOf(manyEntries(contentFiles('content'), 600), components);
		expect(content.entries.length).toBeGreaterThanOrEqual(600);
		expect(new Set(content.entries.map(({ id }) => id)).size).toBe(content.entries.length);
		const errors = checkContent(content).filter(({ severity }) => severity === 'error');
		expect(errors.map(({ file, code }) => `${file} ${code}`)).toEqual([]);
	},
);
