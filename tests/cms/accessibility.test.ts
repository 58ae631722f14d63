import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { desk } from './desk.ts';
import { part } from './fill-required.ts';

const { files, user } = await desk();

/** The rules that parts of the editor's page break, in order; the whole page where no part is named. */
async function broken(include: readonly string[] = [], page = user.page): Promise<string[]> {
	// The line that shows that something loads is no part of what was loaded.
	await page.locator('body > canvas').waitFor({ state: 'hidden' });
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(async (parts) => {
		const { axe: engine } = globalThis as unknown as {
			axe: { run: (within: unknown, options: RunOptions) => Promise<AxeResults> };
		};
		const within = parts.length ? { include: parts.map((one) => [one]) } : document;
		return engine.run(within, { iframes: false, resultTypes: ['violations'] });
	}, include);
	return violations.map(({ id }) => id).sort();
}

describe('our own fields and lists', () => {
	test('break no rule of axe: references, closed and open, found and lost', async () => {
		await user.open('expert', 'knix');
		const box = part(user.page, 'affiliations');
		await box.focus();
		expect(await broken(['.catalogue-reference'])).toEqual([]);
		await user.page.keyboard.type('polizei');
		await user.page.getByRole('option').first().waitFor();
		await user.page.keyboard.press('ArrowDown');
		expect(await broken(['.catalogue-reference'])).toEqual([]);
		expect(await box.getAttribute('aria-activedescendant')).toMatch(/-options-1$/);
	});

	test('break no rule of axe: the id, while it is proposed, and when it is fixed', async () => {
		for (const entry of [undefined, 'knix']) {
			await user.open('expert', entry);
			expect(await broken(['[id^="id-field-"]'])).toEqual([]);
		}
		await user.open('guide-en');
		expect(await broken(['[id^="id-field-"]'])).toEqual([]);
	});

	test('break no rule of axe: what a translation was made from', async () => {
		await user.open('project', 'be-yunus-emre-2007');
		expect(await broken(['.catalogue-digest'])).toEqual([]);
		await part(part(user.page, 'title'), 'de').fill('Anderer Titel');
		await user.page.locator('.catalogue-digest[data-state="outdated"]').waitFor();
		expect(await broken(['.catalogue-digest'])).toEqual([]);
	});

	test('break no rule of axe: the preview with the findings and states below it', async () => {
		await user.open('expert', 'knix');
		await part(part(user.page, 'summary'), 'de').fill('');
		await part(part(user.page, 'summary'), 'en').fill('');
		await user.preview.locator('[data-findings="1"]').waitFor();
		const frame = user.page.frames().find((one) => one !== user.page.mainFrame());
		await frame?.evaluate(axe.source);
		const violations = await frame?.evaluate(async () => {
			const { axe: engine } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
			const found = (await engine.run()).violations;
			return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
		});
		expect(violations).toEqual([]);
	});
});

describe('Decap CMS itself', () => {
	/** What the accessibility statement names: where a new version of Decap breaks other rules, it is to be changed too. */
	const stated: Readonly<Record<string, readonly string[]>> = {
		login: ['color-contrast', 'landmark-one-main', 'page-has-heading-one', 'region'],
		list: ['color-contrast'],
		project: ['aria-command-name', 'button-name', 'color-contrast', 'region'],
		guide: ['aria-input-field-name', 'color-contrast', 'region'],
		pictures: ['aria-dialog-name'],
	};

	test('breaks the rules of axe that the accessibility statement names, and no others', async () => {
		const found: Record<string, string[]> = {};
		await user.signedOut(async (page) => {
			found['login'] = await broken([], page);
		});
		await user.page.goto('about:blank');
		await user.page.goto(`${files.address}?lang=de#/collections/expert`);
		await user.page.locator('a[href*="/entries/"]').first().waitFor();
		found['list'] = await broken();
		await user.open('guide-de', 'getting-to-know');
		found['guide'] = await broken();
		await user.open('project', 'be-yunus-emre-2007');
		await part(user.page, 'partners').locator('button').nth(1).click();
		found['project'] = await broken();
		await user.page.locator('[id^="image-field-"] button').first().click();
		await user.page.getByRole('button', { name: 'Wähle ein Bild' }).click();
		await user.page.getByRole('dialog').waitFor();
		found['pictures'] = await broken();
		expect(found).toEqual(stated);
	});
});
