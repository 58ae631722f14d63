import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { plural } from '#src/i18n/fill.ts';
import { languages } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { sectionPaths, suggestPaths, suggestTypePaths } from '#src/site/paths.ts';
import { visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

const project = contentTypeNamed('project');

const hasFocus = (page: Page, selector: string) =>
	page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Goes on with the tab key until something has the focus. */
async function tabTo(page: Page, selector: string) {
	for (let steps = 0; steps < 250; steps++) {
		if (await hasFocus(page, selector)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`The tab key does not reach ${selector}.`);
}

const goOn = async (page: Page) => {
	await tabTo(page, '[data-suggest] [type="submit"]');
	await page.keyboard.press('Enter');
};

/** What is wrong with the field that has the focus, as its description says it. */
const saidOfField = (page: Page) =>
	page.evaluate(() => {
		const field = document.activeElement;
		const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
		const said = ids
			.map((id) => document.getElementById(id))
			.filter((one) => one?.classList.contains('field__error') && one.checkVisibility())
			.map((one) => one?.textContent);
		return { isInvalid: field?.getAttribute('aria-invalid'), said: said.join(' ') };
	});

it.each(languages)(
	'a suggestion is made from a list to the finished file with the keyboard alone (%s)',
	async (language) => {
		const { suggest } = words(language);
		const { page, troubles, close } = await visitor.page({
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const status = page.getByRole('main').getByRole('status');
		const isAt = (step: keyof typeof suggest.steps) =>
			expect
				.poll(() => page.evaluate(() => document.activeElement?.textContent))
				.toContain(suggest.steps[step]);

		await page.goto(sectionPaths(project)[language]);
		await tabTo(
			page,
			`main a[href$="${suggestPaths[language]}"], footer a[href$="${suggestPaths[language]}"]`,
		);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${suggestPaths[language]}`);
		await tabTo(page, `main a[href$="${suggestTypePaths(project)[language]}"]`);
		await page.keyboard.press('Enter');
		await page.locator('[data-ready]').waitFor();

		// Every field is tied to the place where its mistakes are said, also those that may stay empty.
		const untied = await page.evaluate(() =>
			[...document.querySelectorAll('[data-path]:has(> .field__error)')]
				.filter((field) => {
					const input = field.querySelector(':scope > :is(input, select, textarea)') ?? field;
					const error = field.querySelector(':scope > .field__error');
					// A group of texts, one per language, is told by each of these.
					if (!input.hasAttribute('aria-describedby')) return !field.querySelector('[data-own]');
					return !input
						.getAttribute('aria-describedby')
						?.split(' ')
						.includes(error?.id ?? '');
				})
				.map((field) => field.getAttribute('data-path')),
		);
		expect(untied).toEqual([]);

		// Nothing is filled in: a list of what is missing has the focus, and leads to each field, which says it too.
		await goOn(page);
		await page.locator('.suggest-problems:focus').waitFor();
		const problems = page.locator('.suggest-problems li');
		const count = await problems.count();
		expect(count).toBeGreaterThan(2);
		expect(await status.textContent()).toBe(plural(language, suggest.problemCount, count));
		for (let at = 0; at < count; at++) {
			await tabTo(page, `.suggest-problems li:nth-child(${at + 1}) a`);
			const told = await problems.nth(at).textContent();
			await page.keyboard.press('Enter');
			const { isInvalid, said } = await saidOfField(page);
			const isBox = await hasFocus(page, '[type="checkbox"]');
			// A box of a group is told by its group, which has the words.
			if (!isBox) {
				expect(isInvalid).toBe('true');
				expect(said).not.toBe('');
				expect(told).toContain(said);
			} else {
				const group = await page.evaluate(() => {
					const fieldset = document.activeElement?.closest('fieldset[aria-describedby]');
					const ids = fieldset?.getAttribute('aria-describedby')?.split(' ') ?? [];
					return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
				});
				expect(group).toContain(told?.slice((told.indexOf(': ') ?? 0) + 2));
			}
			// Back to the list: the enter key asks again, but for a field in which it begins a line.
			if (await hasFocus(page, 'textarea'))
				while (!(await hasFocus(page, '.suggest-problems a')))
					await page.keyboard.press('Shift+Tab');
			else await page.keyboard.press('Enter');
			await page.locator('.suggest-problems:focus-within').waitFor();
		}

		// Each mistake that is mended leaves the list.
		const own = `-${language}`;
		await tabTo(page, `#field-title${own}`);
		await page.keyboard.insertText('Mit Tasten allein');
		await expect.poll(() => problems.count()).toBe(count - 1);
		await tabTo(page, `#field-summary${own}`);
		await page.keyboard.insertText('Polizei und Moscheen üben gemeinsam.');
		await tabTo(page, '#field-laender-BE');
		await page.keyboard.press('Space');
		await expect.poll(() => problems.count()).toBe(0);
		await goOn(page);
		await isAt('details');
		await goOn(page);
		await isAt('origin');
		for (const question of ['suggester', 'agreement']) {
			await tabTo(page, `input[name="${question}"]`);
			await page.keyboard.press('Space');
		}
		await goOn(page);
		await isAt('handOver');

		// What was made can be read, copied and taken along.
		await tabTo(page, 'a[download]');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter'),
		]);
		const file = readFileSync(await download.path(), 'utf8');
		expect(file).toContain('Mit Tasten allein');
		await tabTo(page, '.suggest-ways button');
		await page.keyboard.press('Enter');
		await expect.poll(() => status.textContent()).toBe(suggest.copied);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);
		await tabTo(page, '.suggest-file');
		expect(await page.locator('.suggest-file:focus').textContent()).toBe(file);
		expect(troubles).toEqual([]);
		await close();
	},
	240_000,
);
