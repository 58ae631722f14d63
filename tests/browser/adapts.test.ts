import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

/** Text spaced as WCAG 1.4.12 says that it must be possible. */
const spaced = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Elements whose words are cut off, or stick out of the page. */
const cutOff = (page: Page) =>
	page.evaluate(() => {
		const scrolls = (element: Element): boolean =>
			/auto|scroll/.test(getComputedStyle(element).overflowX) ||
			(element.parentElement !== null && scrolls(element.parentElement));
		return [...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((element) => {
				if (!element.checkVisibility() || element.matches('.unseen, .unseen *, .skip, option'))
					return false;
				const { overflowX, overflowY } = getComputedStyle(element);
				const hides =
					(/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
				const sticksOut =
					element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element);
				return hides || sticksOut;
			})
			.map((element) => element.outerHTML.slice(0, 100));
	});

describe.each(kindsOfPage)('$kind', ({ paths }) => {
	it.each(languages)('loses nothing where text is spaced widely (%s)', async (language) => {
		const { page, close } = await visitor.page();
		await page.goto(paths[language]);
		await settled(page);
		// As a style sheet of the reader's own, which no policy of the page forbids.
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets.push(sheet);
		}, spaced);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft(await cutOff(page), `${width} px`).toEqual([]);
		}
		await close();
	});

	it.each(languages)('keeps its shapes in forced colours (%s)', async (language) => {
		const { page, close } = await visitor.page({ forcedColors: 'active' });
		await page.goto(paths[language]);
		await settled(page);
		const lost = await page.evaluate(() => {
			const isDrawn = (element: Element) => {
				const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
				const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
				return hasBorder || textDecorationLine !== 'none';
			};
			const controls = document.querySelectorAll('button, select, textarea, input:not([type])');
			return [...controls]
				.filter((element) => element.checkVisibility() && !isDrawn(element))
				.map((element) => element.outerHTML.slice(0, 100));
		});
		expect(lost).toEqual([]);
		await close();
	});

	it.each(languages)('moves nothing where motion is not wanted (%s)', async (language) => {
		const { page, close } = await visitor.page({ reducedMotion: 'reduce' });
		await page.goto(paths[language]);
		await settled(page);
		const moving = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('*')]
				.filter((element) => {
					const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element);
					return (
						animationName !== 'none' ||
						scrollBehavior === 'smooth' ||
						transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
					);
				})
				.map((element) => element.outerHTML.slice(0, 80)),
		);
		expect(moving).toEqual([]);
		await close();
	});
});
