import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { clone, type Clone } from './clone.ts';
import { editor, type Editor } from './editor.ts';

let files: Clone;
let user: Editor;
beforeAll(async () => {
	files = await clone();
	user = await editor(files);
}, 120_000);
afterAll(async () => {
	expect(user.foreign).toEqual([]);
	expect(user.blocked).toEqual([]);
	await user.end();
	await files.end();
});
afterEach(() => files.reset());

const isLong = process.env['TEST_LONG'] === '1';
const german = () => user.page.getByLabel('Deutsch').first();
const english = () => user.page.getByLabel('Englisch').first();
const preview = () => user.page.frameLocator('iframe');

/** Every entry, or one of each type: the form's collection, the entry's id, its file. */
const entries = catalog.flatMap(({ name, folder, format }) =>
	(format === 'yaml' ? [''] : ['de', 'en']).flatMap((only) => {
		const path = ['content', folder, only].filter(Boolean).join('/');
		const all = readdirSync(path).map((file) => ({
			collection: [name, only].filter(Boolean).join('-'),
			id: file.replace(/\.\w+$/, ''),
			file: `${path}/${file}`,
		}));
		return isLong ? all : all.slice(0, 1);
	}),
);

describe.each(entries)('$file', ({ collection, id }) => {
	test('changes by one field where one is changed, and not at all where nothing is', async () => {
		await user.open(collection, id);
		const title = collection.includes('-') ? user.field('Titel') : german();
		const before = await title.inputValue();
		await title.fill('Geändert');
		await user.save();
		const [removed = '', added, ...more] = files.changedLines();
		expect(removed).toContain(before.slice(0, 15));
		expect(added).toMatch(/^\+(?: {2}de|title): Geändert$/);
		expect(more).toEqual([]);
		// Decap fills the form anew after saving, which would mix with what is typed meanwhile.
		await user.open(collection, id);
		await title.fill(before);
		await user.save();
		expect(files.status()).toEqual([]);
	});
});

const example = 'be-yunus-emre-2007';
const exampleFile = `content/projects/${example}.yaml`;

describe('a project', () => {
	test('shows its page in both languages beside the form', async () => {
		await user.open('project', example);
		await expect
			.poll(() => preview().locator('[data-preview="de"] h1').innerText())
			.toContain('Yunus-Emre');
		await expect
			.poll(() => preview().locator('[data-preview="en"] h1').innerText())
			.toContain('Yunus Emre mosque');
		await german().fill('Ein neuer Titel');
		await expect
			.poll(() => preview().locator('[data-preview="de"] h1').innerText())
			.toBe('Ein neuer Titel');
		expect(await preview().locator('[data-findings="0"]').count()).toBe(1);
	});

	test('is refused without a title in any language, at the field and before anything is written', async () => {
		await user.open('project', example);
		await german().fill('  ');
		await english().fill('');
		await user.refused();
		expect(await user.page.getByText('Diese Angabe fehlt.').count()).toBeGreaterThan(0);
		expect(files.status()).toEqual([]);
	});

	test('is saved with a title in one language', async () => {
		await user.open('project', example);
		await english().fill('');
		await user.save();
		expect(files.changedLines()).toEqual([
			'-  en: Cooperation agreement Police Directorate 3 – Yunus Emre mosque',
		]);
	});

	test('keeps every character', async () => {
		const title = 'Größe: "Çay" #1 – é 😀 السلام';
		await user.open('project', example);
		await german().fill(title);
		await user.save();
		await user.open('project', example);
		expect(await german().inputValue()).toBe(title);
	});

	test('is refused with a reference that leads nowhere, which the form shows', async () => {
		const text = files.read(exampleFile);
		files.write(
			exampleFile,
			text.replace('organisation: polizei-berlin', 'organisation: gibt-es-nicht'),
		);
		files.settle();
		await user.open('project', example);
		await german().fill('Anders');
		expect(await user.refused()).toContain('rot markierten');
		await expect
			.poll(() => preview().locator('[data-findings]').innerText())
			.toContain('gibt-es-nicht');
		expect(files.status()).toEqual([]);
	});

	test('is not written over where its file has changed meanwhile', async () => {
		await user.open('project', example);
		await german().fill('Meine Fassung');
		const theirs = files.read(exampleFile).replace('place:', '# geändert\nplace:');
		files.write(exampleFile, theirs);
		expect(await user.refused()).toContain('inzwischen');
		expect(files.read(exampleFile)).toBe(theirs);
	});

	test('opens with its fault where it cannot be read, and is not written over', async () => {
		const text = files.read(exampleFile);
		files.write(exampleFile, `${text}id: doppelt\n`);
		files.settle();
		await user.open('project', example);
		expect(await preview().getByRole('alert').innerText()).toContain('nicht lesbar');
		await german().fill('Überschrieben');
		await user.refused();
		expect(files.status()).toEqual([]);
	});

	test('keeps its comments, and takes Windows line ends for what they are', async () => {
		const text = files.read(exampleFile);
		files.write(
			exampleFile,
			text.replace('laender:', '# Bleibt stehen\nlaender:').replaceAll('\n', '\r\n'),
		);
		files.settle();
		await user.open('project', example);
		await german().fill('Mit Kommentar');
		await user.save();
		expect(files.read(exampleFile)).toContain('# Bleibt stehen\nlaender:');
	});
});

test('runs nothing that stands in front of a guide', async () => {
	const file = 'content/guides/de/boese.mdx';
	const text = '---js\nglobalThis.ran = true\n---\n\nText\n';
	files.write(file, text);
	files.settle();
	await user.open('guide-de', 'boese');
	expect(await user.page.evaluate(() => 'ran' in globalThis)).toBe(false);
	await user.field('Titel').fill('Überschrieben');
	await user.refused();
	expect(files.read(file)).toBe(text);
});

describe('a new entry', () => {
	/** Chooses a term in a list of Decap by typing. */
	const choose = async (label: string, term: string) => {
		const box = user.page.getByLabel(label, { exact: false }).first();
		await box.click();
		await user.page.keyboard.type(term);
		await user.page.keyboard.press('Enter');
	};

	test('gets its id from its title, and is saved as npm run format would write it', async () => {
		await user.open('contact');
		await german().fill('Öffnung für Größe & Çay');
		await expect
			.poll(() => user.field('Kennung').inputValue())
			.toBe('oeffnung-fuer-groesse-und-cay');
		await user.page.getByLabel('Deutsch').nth(1).fill('Kurz: wer mit wem.');
		await choose('Länder', 'Berlin');
		await user.field('Geprüft am').fill('2026-11');
		await choose('Geprüft von', 'Redaktion');
		await choose('Art der Prüfung', 'Recherche');
		await user.save();
		const file = 'content/contacts/oeffnung-fuer-groesse-und-cay.yaml';
		expect(files.status()).toEqual([`?? ${file}`]);
		expect(files.read(file)).toMatch(
			/^id: oeffnung-fuer-groesse-und-cay\ntitle:\n {2}de: Öffnung für Größe & Çay\nsummary:\n {2}de: 'Kurz: wer mit wem.'\nlaender:\n {2}- BE\nverified:\n {2}on: '2026-11'\n/,
		);
		expect(await user.field('Kennung').getAttribute('readonly')).not.toBeNull();
	}, 90_000);

	test('may not take an id that is there', async () => {
		await user.open('contact');
		await german().fill('Neu');
		await user.field('Kennung').fill('hayat');
		await user.refused();
		expect(await user.page.getByText(/„hayat“ ist schon vergeben/i).count()).toBeGreaterThan(0);
	});
});

test('references are found by title with the keyboard alone, and can be taken away', async () => {
	await user.open('expert', 'knix');
	const box = user.page
		.getByRole('combobox', { name: /Gehört zu/i })
		.or(user.page.locator('input[id^="affiliations-field"]'))
		.first();
	await box.focus();
	await user.page.keyboard.type('polizei berlin');
	await user.page.keyboard.press('Enter');
	await user.save();
	expect(files.changedLines()).toContain('+  - polizei-berlin');
	await user.page.getByRole('button', { name: 'Polizei Berlin entfernen' }).press('Enter');
	await user.save();
	expect(files.status()).toEqual([]);
});
