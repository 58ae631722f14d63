import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { forms } from '#src/editing/forms.ts';
import { formatData } from '#src/entries/format-entry.ts';
import { withFrontMatter } from '#src/entries/format-front-matter.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { desk } from './desk.ts';
import { fillRequired, part } from './fill-required.ts';

const { files, user } = await desk();

const { vocabularies } = (await readContentFolder('content')).catalogue;

/** The form of every type, or of each of its languages, and the first of the entries that it edits. */
const cases = forms(catalog).flatMap((form) => {
	if (!form.type) return [];
	const folder = ['content', form.type.folder, form.only].filter(Boolean).join('/');
	const [first = ''] = readdirSync(folder);
	return [{ ...form, form, folder, id: first.replace(/\.\w+$/, ''), file: `${folder}/${first}` }];
});

describe.each(cases)('$name', ({ form, name, only, folder, id, file, fields }) => {
	const title = () => (only ? part(user.page, 'title') : part(part(user.page, 'title'), 'de'));
	const english = () => part(part(user.page, 'title'), 'en');

	test('a new entry is saved as npm run format would write it', async () => {
		const words = 'Öffnung für Größe & Çay';
		let expectedId = 'oeffnung-fuer-groesse-und-cay';
		if (only === 'en') {
			// A translation takes the id of what it translates.
			expectedId = 'original';
			const original = files.read(file.replace('/en/', '/de/'));
			files.write(`${folder.replace('/en', '/de')}/original.mdx`, original);
			files.settle();
		}
		await user.open(name);
		if (only === 'en') await part(user.page, 'id').selectOption(expectedId);
		const data = await fillRequired(user, form, words, vocabularies);
		if (only) {
			await user.page.locator('[data-slate-editor]').first().click();
			await user.page.keyboard.insertText('Guten Tag.');
		}
		await expect.poll(() => part(user.page, 'id').inputValue()).toBe(expectedId);
		await user.save();
		const made = `${folder}/${expectedId}.${form.extension}`;
		expect(files.status()).toEqual([`?? ${made}`]);
		const yaml = formatData(only ? data : { id: expectedId, ...data }, fields);
		expect(files.read(made)).toBe(only ? withFrontMatter(yaml, 'Guten Tag.') : yaml);
	});

	test('an entry needs a title in one language, and changes by what is changed alone', async () => {
		await user.open(name, id);
		const before = await title().inputValue();
		const translated = only ? '' : await english().inputValue();
		await title().fill(' \u00a0 ');
		if (!only) await english().fill('');
		expect(await user.refused()).toContain('Nicht gespeichert');
		await expect.poll(() => user.findings()).toContain('Titel: Diese Angabe fehlt');
		expect(files.status()).toEqual([]);
		// Decap drops the selection of a field that gets the focus, so that filling it would add to the blanks.
		await title().focus();
		await title().press('Control+A');
		await user.page.keyboard.insertText('Geändert');
		if (!only) await english().fill(translated);
		await user.save();
		expect(files.changedLines()).toEqual([
			expect.stringContaining(before.slice(0, 15)),
			expect.stringMatching(/^\+(?: {2}de|title): Geändert$/),
		]);
		// Decap fills the form anew after saving, which would mix with what is typed meanwhile.
		await user.open(name, id);
		await title().fill(before);
		if (!only) await english().fill('');
		await user.save();
		if (only) return expect(files.status()).toEqual([]);
		expect(files.changedLines()).toEqual([expect.stringMatching(/^- {2}en: /)]);
		expect(await user.findings()).toContain('Noch nicht übersetzt: Englisch');
	});

	test('an entry is refused with a reference to nothing, which is named', async () => {
		const text = files.read(file);
		const related = `  - entry: gibt-es-nicht\n    kind: ${vocabularies['relation-kinds'].terms[0]?.id}\n`;
		const broken = only
			? `${text}\n[Weiter](entry:gibt-es-nicht)\n`
			: /^related:\n/m.test(text)
				? text.replace(/^related:\n/m, `related:\n${related}`)
				: `${text}related:\n${related}`;
		files.write(file, broken);
		files.settle();
		await user.open(name, id);
		await title().fill('Anders');
		expect(await user.refused()).toContain('Nicht gespeichert');
		await expect.poll(() => user.findings()).toContain('gibt-es-nicht');
		expect(files.status()).toEqual([]);
	});
});
