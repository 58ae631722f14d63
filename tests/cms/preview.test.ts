import { describe, expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { forms } from '#src/editing/forms.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { desk } from './desk.ts';
import { part } from './fill-required.ts';

const { files, user } = await desk();

const { catalogue } = await readContentFolder('content');
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);
const page = (language: string) => user.preview.locator(`[data-preview="${language}"]`);
/** Says whether the picture of an address was loaded, not only asked for. */
const isLoaded = (picture: ReturnType<typeof page>) =>
	picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0);

const cases = forms(catalog).flatMap((form) => {
	const [entry] = catalogue.entries.filter(({ type }) => type === form.type?.name);
	return entry ? [{ name: form.name, only: form.only, fields: form.fields, entry }] : [];
});

describe.each(cases)('the preview of $name', ({ name, only, fields, entry }) => {
	test('shows the page, what the gate finds, and the states of the entry', async () => {
		await user.open(name, entry.id);
		for (const language of only ? [only] : (['de', 'en'] as const)) {
			await expect
				.poll(() => page(language).locator('h1').innerText())
				.toContain(entry.data.title[language] ?? entry.data.title.de);
			expect(await page(language).getAttribute('lang')).toBe(language);
		}
		const said = await user.findings();
		expect(said).toContain('Alle Regeln sind eingehalten.');
		expect(said.includes('Letzte Prüfung')).toBe('verified' in fields);
		expect(said.includes('Verbleib: Veröffentlicht')).toBe('lifecycle' in fields);
		for (const [language, words] of [
			['de', 'Deutsch'],
			['en', 'Englisch'],
		] as const) {
			const isThere = Boolean(entry.data.title[language] && entry.data.summary[language]);
			expect(said).toContain(isThere ? `Lesbar auf ${words}` : `Noch nicht übersetzt: ${words}`);
		}
	});
});

test('a project changes in the preview while it is typed', async () => {
	await user.open('project', 'be-yunus-emre-2007');
	await part(part(user.page, 'title'), 'de').fill('Ein neuer Titel');
	await expect.poll(() => page('de').locator('h1').innerText()).toBe('Ein neuer Titel');
});

describe('the text of a guide', () => {
	const file = 'content/guides/de/getting-to-know.mdx';
	const write = (body: string) => {
		files.write(file, files.read(file).replace(/\n---\n[^]*$/, `\n---\n\n${body}\n`));
		files.settle();
	};

	test('shows the authors’ components, links and tables as the site does', async () => {
		write(
			[
				'<Note>\n\nEin **wichtiger** [Hinweis](entry:dik).\n\n</Note>',
				'<Steps>\n\n1. Erstens\n2. <Note>Darin</Note>\n\n</Steps>',
				'<Checklist>\n\n- Eins\n- Zwei\n\n</Checklist>',
				'| a | b |\n| - | - |\n| c | d |',
				'Name: <OperatorFact field="name" />',
				'<HistoricalAddresses />',
			].join('\n\n'),
		);
		await user.open('guide-de', 'getting-to-know');
		const prose = page('de').locator('.prose');
		await prose.locator('.author-steps ol li').first().waitFor();
		expect(
			await prose.locator('.author-steps .notice, .author-steps [class*="alert"]').count(),
		).toBe(1);
		expect(await prose.locator('.author-checklist li').count()).toBe(2);
		expect(await prose.locator('table td').allInnerTexts()).toEqual(['c', 'd']);
		expect(await prose.getByText('wichtiger').evaluate((bold) => bold.tagName)).toBe('STRONG');
		expect(await prose.getByRole('link', { name: 'Hinweis' }).getAttribute('href')).toMatch(
			/\/de\/.*dik/,
		);
		expect(await prose.innerText()).not.toMatch(/OperatorFact|<Note/);
		expect(await prose.locator('.author-historical-addresses').count()).toBe(1);
	});

	test('shows its pictures, and runs nothing that it says', async () => {
		files.write('content/media/moschee.png', png);
		write('![Eine Moschee](../../media/moschee.png)\n\n[x](javascript:globalThis.ran=true)');
		await user.open('guide-de', 'getting-to-know');
		const picture = page('de').getByAltText('Eine Moschee');
		await expect.poll(() => isLoaded(picture)).toBe(true);
		expect(await page('de').locator('a[href^="javascript"]').count()).toBe(0);
		expect(await user.findings()).toMatch(/Text, Zeile 3: /);
	});

	test('that is no proper MDX is shown as it is, with its fault', async () => {
		write('Guten Tag.\n\n<Note>\n\nOhne Ende');
		await user.open('guide-de', 'getting-to-know');
		await expect.poll(() => page('de').locator('pre').innerText()).toContain('<Note>');
		expect(await user.findings()).toMatch(/Text, Zeile 3: /);
	});
});

test('the picture of an entry is shown with its description and credit', async () => {
	const file = 'content/projects/be-yunus-emre-2007.yaml';
	files.write('content/media/moschee.png', png);
	files.write(
		file,
		files
			.read(file)
			.replace(
				/^sources:/m,
				'image:\n  file: moschee.png\n  alt:\n    de: Eine Moschee\n    en: A mosque\n  credit: Clearingstelle\nsources:',
			),
	);
	files.settle();
	await user.open('project', 'be-yunus-emre-2007');
	await expect.poll(() => isLoaded(page('de').getByAltText('Eine Moschee'))).toBe(true);
	await expect.poll(() => isLoaded(page('en').getByAltText('A mosque'))).toBe(true);
	expect(await page('de').locator('figcaption').innerText()).toContain('Clearingstelle');
});
