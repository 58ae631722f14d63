import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit } from './visitor.ts';

let visitor: Visit;
let page: Page;
beforeAll(async () => {
	visitor = await visit();
	({ page } = await visitor.page());
});
afterAll(() => visitor.end());

/** Text spaced as WCAG 1.4.12 says that it must be possible. */
const spaced = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Elements whose words are cut off, or stick out of the page. */
const cutOff = () =>
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

const opened = kindsOfPage.flatMap(({ kind, paths }) =>
	languages.map((language) => ({ kind, language, path: paths[language] })),
);

describe.each(opened)('$kind ($language)', ({ path }) => {
	beforeAll(async () => {
		await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
		await page.goto(path);
		await settled(page);
	});

	it('loses nothing where text is spaced widely', async () => {
		// As a style sheet of the reader's own, which no policy of the page forbids.
		await page.evaluate((css) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets.push(sheet);
		}, spaced);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			expect.soft(await cutOff(), `${width} px`).toEqual([]);
		}
	});

	it('keeps its shapes in forced colours', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		const lost = await page.evaluate(() => {
			const isDrawn = (element: Element) => {
				const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
				const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
				return hasBorder || textDecorationLine !== 'none';
			};
			const controls = document.querySelectorAll(
				'button, .button, .chip, .notice, select, textarea, input:not([type])',
			);
			if (!matchMedia('(forced-colors: active)').matches) return ['not forced'];
			return [...controls]
				.filter((element) => element.checkVisibility() && !isDrawn(element))
				.map((element) => element.outerHTML.slice(0, 100));
		});
		expect(lost).toEqual([]);
	});

	it('moves nothing where motion is not wanted', async () => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
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
	});
});
