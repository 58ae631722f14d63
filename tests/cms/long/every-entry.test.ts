import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { languages } from '#src/i18n/languages.ts';
import { clone } from '../clone.ts';
import type { Desk } from '../desk.ts';
import { editor } from '../editor.ts';

/** Two editors at a time, each with a clone of its own: most of the time they wait for each other's browser. */
const free: Desk[] = [];
const waiting: ((desk: Desk) => void)[] = [];
const taken = (): Promise<Desk> => {
	const desk = free.pop();
	return desk ? Promise.resolve(desk) : new Promise((resolve) => waiting.push(resolve));
};
const left = (desk: Desk) => {
	const next = waiting.shift();
	if (next) next(desk);
	else free.push(desk);
};

beforeAll(async () => {
	for (let desk = 0; desk < 2; desk += 1) {
		const files = await clone();
		const user = await editor(files);
		await user.open('project');
		free.push({ files, user });
	}
});
afterAll(async () => {
	for (const { user, files } of free) {
		expect(user.foreign).toEqual([]);
		expect(user.blocked).toEqual([]);
		await user.end();
		await files.end();
	}
});

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

describe.concurrent.each(entries)('$file', ({ collection, isProse, id, file }) => {
	test('changes by one field where one is changed, and not at all where nothing is', async () => {
		const { files, user } = await taken();
		try {
			await user.goOn(collection, id);
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
			await user.goOn(collection, id);
			await title.fill(before);
			await user.save();
			expect(files.status()).toEqual([]);
		} finally {
			files.reset();
			left({ files, user });
		}
	}, 120_000);
});
