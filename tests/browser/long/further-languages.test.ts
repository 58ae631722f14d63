import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { addFurtherLanguage, type FurtherTag } from '#src/i18n/further-languages.ts';
import { pathIn } from '#src/site/paths.ts';
import { buildInEveryLanguage, pseudoTags } from '#tests/fixture/build-in-every-language.ts';
import { pseudoLanguage } from '#tests/fixture/pseudo-language.ts';
import { colourRules, everyRule, screens, troublesOn } from '../axe.ts';
import { kindsOfPage } from '../kinds-of-page.ts';
import { settled, visit, type Visit } from '../visitor.ts';

const [ltr, rtl] = pseudoTags as readonly string[] as [FurtherTag, FurtherTag];
addFurtherLanguage(ltr, pseudoLanguage('ltr'));
addFurtherLanguage(rtl, pseudoLanguage('rtl'));

// The choice of a language and the page for what does not exist are there once for all languages.
const pages = kindsOfPage
	.filter(({ kind }) => kind !== 'language choice' && kind !== 'not found')
	.map(({ kind, paths }) => ({ kind, at: (tag: FurtherTag) => pathIn(tag, paths) }));

let visitor: Visit;
beforeAll(async () => (visitor = await visit(await buildInEveryLanguage())), 1_200_000);
afterAll(() => visitor.end());

/** What sticks out of the page, and text that is cut at the edge of its box. */
const cut = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const boxes = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
			const { overflowX, clip, clipPath } = getComputedStyle(element);
			const isHidden = clip !== 'auto' || clipPath !== 'none' || element.closest('.unseen');
			return (
				!isHidden &&
				['hidden', 'clip'].includes(overflowX) &&
				element.scrollWidth > element.clientWidth + 1
			);
		});
		const named = boxes.map(({ tagName, className }) => `cut: ${tagName}.${className}`);
		return scrollWidth > clientWidth ? [`wider by ${scrollWidth - clientWidth}`, ...named] : named;
	});

/** A link to a made-up language names a tag that nobody has registered. */
const isReal = (trouble: string) => !/^valid-lang .*\bqps-/.test(trouble);

/** Where the boxes of a page stand, from the edge at which its lines begin. */
const boxes = (page: Page) =>
	page.evaluate(() => {
		const isRtl = document.documentElement.dir === 'rtl';
		const width = document.documentElement.clientWidth;
		const blocks =
			'header, nav, main, footer, section, article, h1, h2, h3, ul, ol, dl, table, th, form, fieldset, details, button, input, figure, aside';
		return [...document.querySelectorAll<HTMLElement>(blocks)]
			.filter((element) => element.checkVisibility() && !element.closest('svg, pre, .unseen'))
			.map((element) => {
				const { left, right } = element.getBoundingClientRect();
				const start = Math.round(isRtl ? width - right : left);
				// Content in another script does not turn with the page.
				const turns = element.closest('[dir]') === document.documentElement;
				return { what: `${element.tagName}.${element.className}#${element.id}`, start, turns };
			});
	});

const longer = pages.flatMap(({ kind, at }) => [1280, 320].map((width) => ({ kind, at, width })));
describe('in words 40 % longer', () => {
	it.concurrent.for(longer)(
		'$kind fits and turns with the script ($width px)',
		async ({ at, width }, { expect }) => {
			const seen = [];
			for (const tag of [ltr, rtl]) {
				const { page, troubles, close } = await visitor.page({ viewport: { width, height: 800 } });
				await page.goto(at(tag));
				await settled(page);
				expect.soft(await page.locator('html').getAttribute('lang')).toBe(tag);
				expect
					.soft(await page.locator('html').getAttribute('dir'))
					.toBe(tag === rtl ? 'rtl' : null);
				expect.soft(await cut(page), tag).toEqual([]);
				expect.soft(troubles, tag).toEqual([]);
				seen.push(await boxes(page));
				await close();
			}
			const [before = [], after = []] = seen;
			expect(after.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
			expect(after.filter(({ turns }) => turns).length).toBeGreaterThan(5);
			const unturned = after.filter(({ start, turns }, place) => {
				const expected = before[place]?.start ?? Number.NaN;
				return turns && !(Math.abs(start - expected) <= 2);
			});
			expect(unturned).toEqual([]);
		},
	);
});

const unreviewed = ['tr', 'ar'] as readonly string[] as readonly FurtherTag[];
const translated = pages.flatMap(({ kind, at }) => unreviewed.map((tag) => ({ kind, at, tag })));
describe('in Turkish and Arabic', () => {
	it.concurrent.for(translated)(
		'$kind is accessible and fits ($tag)',
		async ({ at, tag }, { expect }) => {
			const { page, troubles, close } = await visitor.page();
			await page.goto(at(tag));
			await settled(page);
			for (const screen of screens) {
				const rules = screen.colorScheme === 'dark' ? colourRules : everyRule;
				const found = await troublesOn(page, screen, rules);
				expect.soft(found.filter(isReal), JSON.stringify(screen)).toEqual([]);
			}
			expect(await page.locator('[data-translation]').count()).toBe(1);
			expect(troubles).toEqual([]);
			await close();
		},
	);
});

describe('a further language in the browser', () => {
	it('finds entries by words of the language that it falls back to, and says so in its own', async () => {
		const { page, close } = await visitor.page();
		await page.goto('/tr/suche/?q=Moscheesicherheit');
		const status = page.getByRole('main').getByRole('status');
		await status.filter({ hasText: 'kayıt bulundu' }).waitFor();
		const first = page.locator('[data-results] [data-link]').first();
		expect(await first.getAttribute('href')).toMatch(/^\/tr\//);
		expect(await first.getAttribute('lang')).toBe('de');
		await close();
	});

	it('takes suggestions in its own words', async () => {
		const { page, close } = await visitor.page();
		await page.goto('/ar/suggest/projects/');
		await page.locator('[data-suggest][data-ready]').waitFor();
		await page.locator('#field-starts').fill('31.5.2026');
		await page.getByRole('button', { name: 'التالي' }).click();
		expect(await page.locator('.suggest-problems h2').textContent()).toBe(
			'يُرجى الإكمال أو التصحيح:',
		);
		// So is what the rules say, wherever it stands.
		for (const place of ['.suggest-problems li', '.field__error:not([hidden])']) {
			const said = page.locator(place);
			expect(await said.count()).toBeGreaterThan(1);
			for (const one of await said.all())
				expect(await one.textContent()).toMatch(/[\u0621-\u064a]{4}/);
			expect(await said.locator('[lang]').count()).toBe(0);
			expect(await said.filter({ hasText: '«\u206831.5.2026\u2069» ليس تاريخًا' }).count()).toBe(1);
		}
		await close();
	});
});
