import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit } from './visitor.ts';

let visitor: Visit;
let page: Page;
beforeAll(async () => {
	visitor = await visit();
	// Without the page gliding along behind the focus.
	({ page } = await visitor.page({ reducedMotion: 'reduce' }));
});
afterAll(() => visitor.end());

/** An element that had the focus, and what was wrong with how that showed. */
interface Stop {
	readonly place: number;
	readonly name: string;
	readonly troubles: readonly string[];
}

/** Has the page note at each key where the focus is before it goes on: nothing where it is nowhere. */
const noteStops = () =>
	page.evaluate(() => {
		const isMarked = (one: Element) => {
			const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(one);
			return (
				(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
				(one instanceof SVGPathElement && Number.parseFloat(strokeWidth) >= 4)
			);
		};
		const middle = (from: number, to: number, size: number) =>
			(Math.max(from, 0) + Math.min(to, size)) / 2;
		const stop = (element = document.activeElement): Stop | undefined => {
			if (!element || element === document.body) return undefined;
			const box = element.getBoundingClientRect();
			// A part of it must lie on top of everything else, within the window.
			// Of text over several lines, the middle of its first piece.
			const [piece = box] = element.getClientRects();
			const x = middle(piece.left, piece.right, innerWidth);
			const y = middle(piece.top, piece.bottom, innerHeight);
			const top = document.elementFromPoint(x, y);
			const isOnTop =
				element instanceof SVGElement || element.contains(top) || Boolean(top?.contains(element));
			return {
				place: [...document.querySelectorAll('*')].indexOf(element),
				name: element.outerHTML.slice(0, 100),
				troubles: [
					...([element, ...element.querySelectorAll('path')].some(isMarked) ? [] : ['not marked']),
					...(box.width > 0 && box.height > 0 ? [] : ['without extent']),
					...(isOnTop ? [] : [`hidden by ${top?.outerHTML.slice(0, 60)}`]),
				],
			};
		};
		const stops: (Stop | undefined)[] = [];
		Object.assign(window, { stops });
		window.addEventListener('keydown', () => stops.push(stop()), { capture: true });
	});

/** Goes on by a number of steps, sent at once, and says where the focus was after each but the last. */
async function walk(steps: number): Promise<Stop[]> {
	await noteStops();
	await Promise.all(Array.from({ length: steps }, () => page.keyboard.down('Tab')));
	await page.keyboard.up('Tab');
	const [, ...stops] = await page.evaluate(
		() => (window as unknown as { stops: (Stop | undefined)[] }).stops,
	);
	const end = stops.findIndex(
		(stop, at) => !stop || stops.findIndex((one) => one?.place === stop.place) < at,
	);
	return stops.slice(0, end === -1 ? undefined : end).filter((stop) => stop !== undefined);
}

/** What must be reachable: everything that can be used, but for boxes of one group, which are one stop. */
const usable = () =>
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
			await page.setViewportSize({ width, height: 640 });
			await page.goto(paths[language]);
			await settled(page);
			const wanted = await usable();
			const stops = await walk(wanted + 3);
			const order = stops.map(({ place }) => place);
			const troubles = stops.flatMap((stop) =>
				stop.troubles.map((trouble) => `${stop.name}: ${trouble}`),
			);
			expect(troubles).toEqual([]);
			expect(order.length).toBe(wanted);
			// What is read in one order is not walked in another.
			expect(order).toEqual(order.toSorted((a, b) => a - b));
		},
		120_000,
	);
});
