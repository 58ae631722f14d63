import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

/** Where the focus is, and what is wrong with how it shows. */
const focus = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const all = [...document.querySelectorAll('*')];
		const box = element.getBoundingClientRect();
		const isMarked = (one: Element) => {
			const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(one);
			return (
				(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
				(one instanceof SVGPathElement && Number.parseFloat(strokeWidth) >= 4)
			);
		};
		// A part of it must lie on top of everything else, within the window.
		const middle = (from: number, to: number, size: number) =>
			(Math.max(from, 0) + Math.min(to, size)) / 2;
		// Of text over several lines, the middle of its first piece.
		const [piece = box] = element.getClientRects();
		const x = middle(piece.left, piece.right, innerWidth);
		const y = middle(piece.top, piece.bottom, innerHeight);
		const top = document.elementFromPoint(x, y);
		const isOnTop =
			element instanceof SVGElement || element.contains(top) || Boolean(top?.contains(element));
		return {
			place: all.indexOf(element),
			name: element.outerHTML.slice(0, 100),
			troubles: [
				...([element, ...element.querySelectorAll('path')].some(isMarked) ? [] : ['not marked']),
				...(box.width > 0 && box.height > 0 ? [] : ['without extent']),
				...(isOnTop ? [] : [`hidden by ${top?.outerHTML.slice(0, 60)}`]),
			],
		};
	});

/** What must be reachable: everything that can be used, but for boxes of one group, which are one stop. */
const usable = (page: Page) =>
	page.evaluate(() => {
		const radios = new Set<string>();
		return [
			...document.querySelectorAll<HTMLElement>(
				'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]',
			),
		].filter((element) => {
			if (element instanceof HTMLInputElement && element.type === 'radio') {
				if (radios.has(element.name)) return false;
				radios.add(element.name);
			}
			return element.checkVisibility({ visibilityProperty: true });
		}).length;
	});

describe.each(kindsOfPage)('the keyboard on $kind', ({ paths }) => {
	it.each(languages.flatMap((language) => [320, 1280].map((width) => [language, width] as const)))(
		'reaches all there is, each thing once, marked and in sight (%s, %i px)',
		async (language, width) => {
			// Without the page gliding along behind the focus.
			const { page, close } = await visitor.page({
				viewport: { width, height: 640 },
				reducedMotion: 'reduce',
			});
			await page.goto(paths[language]);
			await settled(page);
			const wanted = await usable(page);
			const order: number[] = [];
			const troubles: string[] = [];
			for (let step = 0; step < wanted + 20; step++) {
				await page.keyboard.press('Tab');
				const found = await focus(page);
				if (!found || order.includes(found.place)) break;
				order.push(found.place);
				troubles.push(...found.troubles.map((trouble) => `${found.name}: ${trouble}`));
			}
			expect(troubles).toEqual([]);
			expect(order.length).toBe(wanted);
			// What is read in one order is not walked in another.
			expect(order).toEqual(order.toSorted((a, b) => a - b));
			await close();
		},
		120_000,
	);
});
