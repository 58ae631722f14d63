import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { screens, troublesOn } from './axe.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

describe.each(kindsOfPage)('$kind', ({ kind, paths }) => {
	it.each(languages)(
		'is accessible and fits, on phone and desktop, in light and dark, and asks nobody else (%s)',
		async (language) => {
			const { page, troubles, close } = await visitor.page();
			await page.goto(paths[language]);
			await settled(page);
			for (const screen of screens) {
				const name = `${screen.width} px, ${screen.colorScheme}`;
				expect.soft(await troublesOn(page, screen), name).toEqual([]);
			}
			// That a page does not exist is what the browser says of the page for it.
			const expected = kind === 'not found' ? /status of 404/ : /(?!)/;
			expect(troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
			await close();
		},
	);
});
