import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languages, textIn, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { entryPaths, requestPaths } from '#src/site/paths.ts';
import { requestable } from '#src/site/requests.ts';
import { screens, troublesOn } from './axe.ts';
import { shown } from './kinds-of-page.ts';
import { visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

const [first, second] = requestable(shown);
if (!first || !second) throw new Error('The catalogue has fewer than two whom one can ask.');
const title = (entry: typeof first, language: Language) =>
	textIn(language, entry.data.title)?.words ?? '';

const answers = {
	occasion: 'Fortbildung der Wache',
	date: '3. Mai, 10 Uhr',
	place: 'Köln, online geht auch',
	audience: '20 Polizistinnen und Polizisten',
	format: 'Vortrag',
	fee: '200 Euro & Fahrt',
	recording: 'keine',
	sender: 'Wache 4, wache@beispiel.example',
};

const focused = (page: Page, selector: string) =>
	page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Goes on with the tab key until something has the focus. */
async function tabTo(page: Page, selector: string) {
	for (let steps = 0; steps < 150; steps++) {
		await page.keyboard.press('Tab');
		if (await focused(page, selector)) return;
	}
	throw new Error(`The tab key does not reach ${selector}.`);
}

/** Fills in the form with the keyboard alone, from the first box on. */
async function fillIn(page: Page) {
	for (const { id } of requestable(shown)) {
		if (!(await focused(page, `#for-${id}`))) await tabTo(page, `#for-${id}`);
		if (id === first?.id || id === second?.id) await page.keyboard.press('Space');
	}
	for (const [name, answer] of Object.entries(answers)) {
		await tabTo(page, `[name="${name}"]`);
		await page.keyboard.insertText(answer);
	}
	await tabTo(page, 'form[data-request] [type="submit"]');
	await page.keyboard.press('Enter');
}

describe.each(languages)('a request (%s)', (language) => {
	const { request } = words(language);
	let page: Page;
	let troubles: readonly string[];
	beforeEach(async () => {
		const visited = await visitor.page({ permissions: ['clipboard-read', 'clipboard-write'] });
		({ page, troubles } = visited);
		await page.goto(requestPaths[language]);
		await page.locator('[data-request]').waitFor();
		return visited.close;
	});
	const text = () => page.locator('[data-text]').inputValue();

	it('says at its fields what is missing, and is written to its end with the keyboard alone', async () => {
		await tabTo(page, 'form[data-request] [type="submit"]');
		await page.keyboard.press('Enter');
		expect(await focused(page, `#for-${requestable(shown)[0]?.id}`)).toBe(true);
		const missing = [
			request.whomMissing,
			...Object.values(request.fields).flatMap((field) => field.missing || []),
		];
		expect(await page.locator('.field__error:visible').allInnerTexts()).toEqual(missing);
		expect(await page.locator('textarea[aria-invalid="true"]').count()).toBe(missing.length - 1);
		for (const screen of screens) expect(await troublesOn(page, screen)).toEqual([]);
		expect(await page.locator('[data-composed]').isVisible()).toBe(false);

		await fillIn(page);
		expect(await focused(page, '#composed')).toBe(true);
		expect(await page.locator('.field__error:visible').count()).toBe(0);
		const written = await text();
		for (const entry of [first, second]) {
			expect(written).toContain(`- ${title(entry, language)} (http`);
			expect(written).toContain(`${entryPaths(entry)[language]})`);
		}
		for (const [name, answer] of Object.entries(answers)) {
			const { label } = request.fields[name as keyof typeof answers];
			expect(written).toContain(`\n${label}: ${answer}\n`);
		}
		for (const screen of screens) expect(await troublesOn(page, screen)).toEqual([]);
		expect(troubles).toEqual([]);
	});

	it('is copied and kept as a file where the catalogue names no mailbox', async () => {
		await fillIn(page);
		expect(await page.locator('[data-send]').isVisible()).toBe(false);
		await tabTo(page, '[data-text]');
		await page.keyboard.press('Control+End');
		await page.keyboard.insertText('PS');
		await tabTo(page, '[data-copy]');
		await page.keyboard.press('Enter');
		await page.getByText(request.copied).waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied.replaceAll('\r\n', '\n')).toBe(await text());
		await tabTo(page, '[data-save]');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter'),
		]);
		expect(download.suggestedFilename()).toBe(request.fileName);
		expect(readFileSync(await download.path(), 'utf8')).toBe(await text());
		expect(troubles).toEqual([]);
	});

	it('opens as a mail where it names one, with the text as it was changed', async () => {
		const mailbox = 'clearingstelle@beispiel.example';
		await page.route('**/*', async (route) => {
			if (route.request().resourceType() !== 'document') return route.fallback();
			const answer = await route.fetch();
			const body = (await answer.text()).replace(
				' data-request',
				` data-request data-mailbox="${mailbox}"`,
			);
			return route.fulfill({ response: answer, body });
		});
		await page.goto(`${requestPaths[language]}?for=${second.id},${first.id}`);
		for (const { id } of [first, second])
			expect(await page.locator(`#for-${id}`).isChecked()).toBe(true);
		for (const [name, answer] of Object.entries(answers))
			await page.locator(`[name="${name}"]`).fill(answer);
		await page.getByRole('button', { name: request.compose }).click();
		await page.locator('[data-text]').fill('Grüße\nund mehr');
		const send = new URL(
			(await page.getByRole('link', { name: request.mail }).getAttribute('href')) ?? '',
		);
		expect(send.protocol + send.pathname).toBe(`mailto:${mailbox}`);
		expect(send.searchParams.get('subject')).toBe(request.subject);
		expect(send.searchParams.get('body')).toBe('Grüße\r\nund mehr');
	});

	it('is marked to be copied by hand where the browser lets nobody copy', async () => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
		});
		await page.goto(requestPaths[language]);
		await tabTo(page, '[name="for"]');
		await fillIn(page);
		await page.locator('[data-copy]').press('Enter');
		await page.getByText(request.notCopied).waitFor();
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text());
	});

	it('names whom the address names, and nobody else', async () => {
		await page.goto(`${requestPaths[language]}?for=nobody,%3Cb%3E,${second.id}&for=`);
		await page.locator('[data-request]').waitFor();
		const ticked = page.locator('[name="for"]:checked');
		expect(await ticked.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
			`for-${second.id}`,
		]);
	});

	it('is a template without JavaScript, with every question', async () => {
		const visited = await visitor.page({ javaScriptEnabled: false });
		await visited.page.goto(requestPaths[language]);
		const template = visited.page.getByRole('region', { name: request.template });
		expect(await visited.page.locator('form[data-request]').isVisible()).toBe(false);
		const said = await template.innerText();
		for (const { label } of Object.values(request.fields)) expect(said).toContain(`${label}: ___`);
		expect(said).toContain(request.text.to);
		expect(visited.troubles).toEqual([]);
		await visited.close();
	});
});
