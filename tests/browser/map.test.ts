import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, textIn } from '#src/i18n/languages.ts';
import { fill, plural } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { termPaths, vocabularyPaths } from '#src/site/paths.ts';
import { shown } from './kinds-of-page.ts';
import { visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

describe.each(languages)('the map of the Länder (%s)', (language) => {
	const { browse } = words(language);
	const name = (land: string) =>
		fill(plural(language, browse.landEntries, shown.entriesWith('laender', land).length), {
			land: textIn(language, shown.term('laender', land)?.label)?.words ?? land,
		});

	it('leads every Land’s page to the keyboard, and shows where it is', async () => {
		const { page, troubles, close } = await visitor.page();
		await page.goto(vocabularyPaths('laender')[language]);
		const map = page.getByRole('group', { name: browse.map });
		const links = map.getByRole('link');
		expect(await links.count()).toBe(16);
		await links.first().focus();
		const seen = new Set<string>();
		for (let step = 0; step < 16; step++) {
			const [label, width] = await page.evaluate(() => {
				const path = document.activeElement?.querySelector('path');
				return [
					document.activeElement?.getAttribute('aria-label') ?? '',
					path ? Number.parseFloat(getComputedStyle(path).strokeWidth) : 0,
				];
			});
			seen.add(String(label));
			expect(width).toBeGreaterThan(4);
			await page.keyboard.press('Tab');
		}
		const laender = shown.vocabularies.laender.terms.filter(({ id }) => id !== 'DE');
		expect([...seen].toSorted()).toEqual(laender.map(({ id }) => name(id)).toSorted());
		await map.getByRole('link', { name: name('HB') }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === termPaths('laender', 'HB')[language]);
		expect(troubles).toEqual([]);
		await close();
	});

	it('fits on the narrowest screen', async () => {
		const { page, close } = await visitor.page({ viewport: { width: 320, height: 640 } });
		await page.goto(vocabularyPaths('laender')[language]);
		const map = page.getByRole('group', { name: browse.map });
		const box = await map.boundingBox();
		expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await close();
	});
});
