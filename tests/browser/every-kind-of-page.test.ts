import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

const screens = [1280, 320].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What axe finds wrong on the page as it shows now; in the dark, only colours can have become worse. */
const violations = (page: Page, colorScheme: 'light' | 'dark') =>
	page.evaluate(
		async (rules) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const results = await axe.run(document, {
				resultTypes: ['violations'],
				...(rules ? { runOnly: rules } : {}),
			});
			return results.violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
			);
		},
		colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined,
	);

const overhang = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(kindsOfPage)('$kind', ({ kind, paths }) => {
	it.each(languages)(
		'is accessible and fits, on phone and desktop, in light and dark, and asks nobody else (%s)',
		async (language) => {
			const { page, troubles, close } = await visitor.page();
			await page.goto(paths[language]);
			await settled(page);
			await page.evaluate(axe.source);
			for (const { width, colorScheme } of screens) {
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme });
				const screen = `${width} px, ${colorScheme}`;
				expect.soft(await violations(page, colorScheme), screen).toEqual([]);
				expect.soft(await overhang(page), `${screen}: sticks out to the right`).toBe(0);
			}
			// That a page does not exist is what the browser says of the page for it.
			const expected = kind === 'not found' ? /status of 404/ : /(?!)/;
			expect(troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
			await close();
		},
	);
});
