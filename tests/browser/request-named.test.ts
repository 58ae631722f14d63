import { afterAll, beforeAll, expect, it } from 'vitest';
import { words } from '#src/i18n/words.ts';
import { entryPaths, requestPaths } from '#src/site/paths.ts';
import { isRequestable } from '#src/site/requests.ts';
import { listed } from './kinds-of-page.ts';
import { visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

const asked = listed.find(isRequestable);
if (!asked) throw new Error('Nobody takes requests.');
const { request } = words('de');

/** The page of requests as it is where the entry is not among the first: without its box. */
async function openWithout(query: string) {
	const { page, troubles, close } = await visitor.page();
	await page.route(`**${requestPaths.de}*`, async (route) => {
		const answer = await route.fetch();
		const box = new RegExp(`<div>\\s*<input[^>]*\\bid="for-${asked?.id}"[^]*?</div>`);
		const html = await answer.text();
		expect(html).toMatch(box);
		await route.fulfill({ response: answer, body: html.replace(box, '') });
	});
	await page.goto(`${requestPaths.de}?for=${query}`);
	await page.getByRole('button', { name: request.compose }).waitFor();
	return { page, troubles, close };
}

it('adds a box for somebody who is named and has none, and writes to them', async () => {
	const { page, troubles, close } = await openWithout(asked.id);
	const box = page.getByLabel(asked.data.title.de ?? '', { exact: true });
	expect(await box.isChecked()).toBe(true);
	for (const [name, { missing }] of Object.entries(request.fields)) {
		if (missing) await page.locator(`#${name}`).fill('etwas');
	}
	await page.getByRole('button', { name: request.compose }).click();
	const text = await page.locator('[data-text]').inputValue();
	expect(text).toContain(asked.data.title.de);
	expect(text).toContain(entryPaths(asked).de);
	expect(troubles).toEqual([]);
	await close();
});

it('adds none for what is no entry', async () => {
	const { page, close } = await openWithout('..%2Fx,nicht-da,%3Cb%3E');
	const boxes = page.locator('[name="for"]');
	expect(await boxes.evaluateAll((all) => all.map((one) => one.id))).not.toContain('for-nicht-da');
	expect(await page.locator('[name="for"]:checked').count()).toBe(0);
	await close();
});
