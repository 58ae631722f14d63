import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { languages } from '#src/i18n/languages.ts';
import { clone, type Clone } from '../clone.ts';
import { editor, type Editor } from '../editor.ts';

let files: Clone;
let user: Editor;
beforeAll(async () => {
	files = await clone();
	user = await editor(files);
});
afterAll(async () => {
	expect(user.foreign).toEqual([]);
	expect(user.blocked).toEqual([]);
	await user.end();
	await files.end();
});
afterEach(() => files.reset());

/** Every entry but the first of each folder, which `npm test` has tried: the form's collection, id, file. */
const entries = catalog.flatMap(({ name, folder, format }) =>
	(format === 'yaml' ? [undefined] : languages).flatMap((only) => {
		const path = ['content', folder, ...(only ? [only] : [])].join('/');
		return readdirSync(path)
			.slice(1)
			.map((file) => ({
				collection: only ? `${name}-${only}` : name,
				isProse: format !== 'yaml',
				id: file.replace(/\.\w+$/, ''),
				file: `${path}/${file}`,
			}));
	}),
);

describe.each(entries)('$file', ({ collection, isProse, id, file }) => {
	test('changes by one field where one is changed, and not at all where nothing is', async () => {
		await user.open(collection, id);
		const title = isProse ? user.field('Titel') : user.page.getByLabel('Deutsch').first();
		const before = await title.inputValue();
		await title.fill('Geändert');
		await user.save();
		const [removed = '', added, ...more] = files.changedLines();
		expect(removed).toContain(before.slice(0, 15));
		expect(added).toMatch(/^\+(?: {2}de|title): Geändert$/);
		expect(more).toEqual([]);
		expect(files.status()).toEqual([`M ${file}`]);
		// Decap fills the form anew after saving, which would mix with what is typed meanwhile.
		await user.open(collection, id);
		await title.fill(before);
		await user.save();
		expect(files.status()).toEqual([]);
	});
});
