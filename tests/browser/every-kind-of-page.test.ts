import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#src/i18n/languages.ts';
import { colourRules, everyRule, screens, troublesOn } from './axe.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { settled, visit, type Visit, type VisitedPage } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

/** A page of the browser on which the last test came to its end; a new one each time would take longer. */
const free: VisitedPage[] = [];

describe.each(kindsOfPage)('$kind', ({ kind, paths }) => {
	it.each(languages)(
		'is accessible and fits, on phone and desktop, in light and dark, and asks nobody else (%s)',
		async (language) => {
			const visited = free.pop() ?? (await visitor.page());
			const { page, troubles } = visited;
			const before = troubles.length;
			await page.goto(paths[language]);
			await settled(page);
			for (const screen of screens) {
				const name = `${screen.width} px, ${screen.colorScheme}`;
				const rules = screen.colorScheme === 'dark' ? colourRules : everyRule;
				expect.soft(await troublesOn(page, screen, rules), name).toEqual([]);
			}
			// That a page does not exist is what the browser says of the page for it.
			const expected = kind === 'not found' ? /status of 404/ : /(?!)/;
			const here = troubles.slice(before);
			expect.soft(here.filter((trouble) => !expected.test(trouble))).toEqual([]);
			free.push(visited);
		},
	);
});
