import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { mainBuild } from '#tests/site/builds.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit } from './visitor.ts';

/** The space of an A4 page between its margins, in CSS pixels. */
const paper = { width: 658, height: 987 };

let visitor: Visit;
let page: Page;
beforeAll(async () => {
	visitor = await visit();
	({ page } = await visitor.page({ viewport: paper }));
});
afterAll(() => visitor.end());

const onPaper = kindsOfPage.filter(({ kind }) => !['language choice', 'not found'].includes(kind));

describe.each(onPaper)('on paper, $kind', ({ paths }) => {
	it.each(languages)(
		'has its words, the addresses of its links and its own, and nothing to click (%s)',
		async (language) => {
			await page.emulateMedia({ media: 'screen' });
			await page.goto(paths[language]);
			await settled(page);
			await page.emulateMedia({ media: 'print', colorScheme: 'light' });
			const found = await page.evaluate(() => {
				const shown = (selector: string) =>
					[...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
						one.checkVisibility(),
					);
				const written = (link: HTMLElement) =>
					(link.textContent ?? '') + getComputedStyle(link, '::after').content;
				return {
					tools: shown('nav, form, button, input, select, .skip').map((one) => one.outerHTML),
					silent: shown('main a[href^="http"]')
						.filter((link) => {
							const href = link.getAttribute('href') ?? '';
							const bare = href.replace(/^https?:\/\/(www\.)?|\/$/g, '');
							return !written(link).includes(bare);
						})
						.map((link) => link.outerHTML),
					wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
					words: document.querySelector('main')?.innerText ?? '',
				};
			});
			expect(found.tools).toEqual([]);
			expect(found.silent).toEqual([]);
			expect(found.wide).toBe(0);
			expect(found.words.trim().length).toBeGreaterThan(100);
			expect(found.words).toContain(mainBuild.origin + new URL(page.url()).pathname);
		},
	);
});
