import { describe, expect, test } from 'vitest';
import { formatContentFile } from '#src/entries/format-content-file.ts';
import { parseYaml } from '#src/entries/yaml/parse-yaml.ts';
import { desk } from './desk.ts';
import { part } from './fill-required.ts';

const { files, user } = await desk();

const id = 'be-yunus-emre-2007';
const file = `content/projects/${id}.yaml`;
const field = (name: string, language?: string) => {
	const place = part(user.page, name);
	return language ? part(place, language) : place;
};

describe('saving', () => {
	test('keeps every character, however long the text is, and takes Windows line ends for what they are', async () => {
		files.write(
			file,
			files.read(file).replace('laender:', '# Bleibt: „so“\nlaender:').replaceAll('\n', '\r\n'),
		);
		files.settle();
		const title = 'Größe: "Çay" #1 – é 😀 السلام - \'x\' & y';
		const line = `Straße: "Moschee" # kein Kommentar, 'ja' – ${title} מסגד 👩‍👩‍👧 ${'lang '.repeat(60)}Ende.`;
		const long = Array.from({ length: 9 }, (_, index) => `${index}: ${line}`).join('\n\n');
		expect(long.length).toBeGreaterThan(3500);
		await user.open('project', id);
		await field('title', 'de').fill(title);
		await field('title', 'en').fill('السلام عليكم: "#"');
		await field('steps', 'de').fill(long);
		await field('place').fill('# Berlin: "Mitte"');
		await user.save();
		const text = files.read(file);
		expect(text).not.toContain('\r');
		expect(text).toContain('# Bleibt: „so“\nlaender:');
		expect(formatContentFile(file.replace('content/', ''), text)).toBe(text);
		expect(parseYaml(text).data).toMatchObject({
			title: { de: title, en: 'السلام عليكم: "#"' },
			steps: { de: long },
			place: '# Berlin: "Mitte"',
		});
		await user.open('project', id);
		expect(await field('title', 'de').inputValue()).toBe(title);
		expect(await field('steps', 'de').inputValue()).toBe(long);
	});

	test('is refused where the file has changed meanwhile, and nothing of either is lost', async () => {
		await user.open('project', id);
		await field('title', 'de').fill('Meine Fassung');
		const theirs = files.read(file).replace('place:', '# geändert\nplace:');
		files.write(file, theirs);
		expect(await user.refused()).toContain('inzwischen');
		expect(files.read(file)).toBe(theirs);
		expect(await field('title', 'de').inputValue()).toBe('Meine Fassung');
	});

	test('takes one entry away by archiving it, with its reason, and says so in the preview', async () => {
		// What the test before left unsaved is kept by Decap, which asks on a slow machine whether to take it up.
		user.answers.yes = false;
		await user.open('project', id);
		user.answers.yes = true;
		const lifecycle = field('lifecycle');
		await lifecycle.locator('button').first().click();
		await part(lifecycle, 'state').click();
		await user.page.keyboard.type('Archiviert');
		await user.page.keyboard.press('Enter');
		expect(await user.refused()).toContain('Nicht gespeichert');
		await expect.poll(() => user.findings()).toContain('es fehlt, warum');
		expect(files.status()).toEqual([]);
		await part(lifecycle, 'why').click();
		await user.page.keyboard.type('Anderer Grund');
		await user.page.keyboard.press('Enter');
		await expect.poll(() => user.findings()).toContain('welcher das ist, fehlt');
		await part(part(lifecycle, 'reason'), 'de').fill('Das Projekt ist 2019 ausgelaufen.');
		await expect
			.poll(() => user.preview.locator('[data-preview="de"] .entry__head').innerText())
			.toContain('Das Projekt ist 2019 ausgelaufen.');
		expect(await user.findings()).toContain('Verbleib: Archiviert');
		await user.save();
		expect(files.status()).toEqual([`M ${file}`]);
		expect(files.changedLines()).toEqual([
			...['+lifecycle:', '+  state: archived', '+  why: other', '+  reason:'],
			'+    de: Das Projekt ist 2019 ausgelaufen.',
		]);
	});
});

describe('a file that cannot be read', () => {
	test.each([
		['project', id, file, (text: string) => `${text}id: doppelt\n`],
		['project', id, file, () => 'id: [1, 2\n'],
		[
			'guide-de',
			'boese',
			'content/guides/de/boese.mdx',
			() => '---js\nglobalThis.ran = true\n---\n\nText\n',
		],
		['page-en', 'boese', 'content/pages/en/boese.mdx', () => 'title: Ohne Anfang\n---\n\nText\n'],
	])(
		'opens with its fault, runs nothing and is not written over: %s %s',
		async (form, entry, path, broken) => {
			const text = broken(path === file ? files.read(path) : '');
			files.write(path, text);
			files.settle();
			await user.open(form, entry);
			expect(await user.preview.getByRole('alert').innerText()).toContain('nicht lesbar');
			expect(await user.page.evaluate(() => 'ran' in globalThis)).toBe(false);
			await (form === 'project' ? field('title', 'de') : field('title')).fill('Überschrieben');
			expect(await user.refused()).toContain('Nicht gespeichert');
			expect(files.read(path)).toBe(text);
			expect(files.status()).toEqual([]);
		},
	);
});

test('an id that is there is not given again', async () => {
	await user.open('contact');
	await field('title', 'de').fill('Neu');
	await field('id').fill('hayat');
	await user.refused();
	await user.page
		.getByText(/„hayat“ ist schon vergeben/i)
		.first()
		.waitFor();
	expect(files.status()).toEqual([]);
});

test('an id stays for ever once it is saved', async () => {
	await user.open('contact', 'hayat');
	expect(await field('id').inputValue()).toBe('hayat');
	expect(await field('id').isEditable()).toBe(false);
});

describe('references', () => {
	test('are found by title with the keyboard alone', async () => {
		await user.open('expert', 'knix');
		await field('affiliations').focus();
		await user.page.keyboard.type('polizei berlin');
		await user.page.keyboard.press('Enter');
		await user.save();
		expect(files.changedLines()).toContain('+  - polizei-berlin');
	});

	test('are taken away with the keyboard alone', async () => {
		const path = 'content/experts/knix.yaml';
		const before = files.read(path);
		expect(before).toMatch(/^affiliations:\n/m);
		files.write(path, before.replace(/^affiliations:\n/m, 'affiliations:\n  - polizei-berlin\n'));
		files.settle();
		await user.open('expert', 'knix');
		await user.page.getByRole('button', { name: 'Polizei Berlin entfernen' }).press('Enter');
		await user.save();
		expect(files.changedLines()).toEqual(['-  - polizei-berlin']);
	});
});

test('a field that applies only at times says when', async () => {
	await user.open('project', id);
	const hint = 'Pflicht, wenn der Eintrag archiviert ist.';
	expect(await field('lifecycle').getByText(hint).count()).toBe(1);
});
