import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { freshnessStates } from '#src/entries/freshness.ts';
import type { Language } from '#src/i18n/languages.ts';
import { languages } from '#src/i18n/languages.ts';
import { searchPaths } from '#src/site/paths.ts';
import type { Visit } from '#tests/browser/visitor.ts';
import { settled } from '#tests/browser/visitor.ts';
import { goldenSet, type GoldenQuery, type QueryResult } from './score.ts';

/** The golden set, read from its file. */
export const goldenQueries = (): readonly GoldenQuery[] =>
	goldenSet.parse(parse(readFileSync(new URL('golden.yaml', import.meta.url), 'utf8')));

/** Dormant entries are asked for too: how well they are found does not depend on when they were checked. */
const everyAge = `?${new URLSearchParams(freshnessStates.map((state) => ['freshness', state]))}`;

/** The search page in every language, open in a browser and ready. */
export async function searchPages(visitor: Visit): Promise<Readonly<Record<Language, Page>>> {
	const opened = await Promise.all(
		languages.map(async (language) => {
			const { page } = await visitor.page();
			await page.goto(searchPaths[language] + everyAge);
			await settled(page);
			// A browser refuses more new addresses than people can make in so short a time.
			await page.evaluate(() => {
				history.pushState = () => {};
				history.replaceState = () => {};
			});
			return [language, page] as const;
		}),
	);
	return Object.fromEntries(opened) as Record<Language, Page>;
}

/** Types every query into the search page, and reads off what it lists. */
export async function siteResults(
	pages: Readonly<Record<Language, Page>>,
	queries: readonly GoldenQuery[],
): Promise<QueryResult[]> {
	const results: QueryResult[] = [];
	for (const query of queries) {
		results.push({ query, rankedIds: await listedFor(pages[query.language], query.query) });
	}
	return results;
}

const listedFor = (page: Page, query: string): Promise<string[]> =>
	page.evaluate(async (words) => {
		const root = document.querySelector('[data-search]');
		const input = root?.querySelector<HTMLInputElement>('input[type="search"]');
		const list = root?.querySelector('[data-results]');
		if (!input?.form || !list) throw new Error('This is not the search page.');
		input.value = words;
		input.form.requestSubmit();
		// The list says that it is busy from the question to the answer.
		await new Promise<void>((answered) => {
			const look = () => {
				if (list.ariaBusy === 'true') return;
				observer.disconnect();
				answered();
			};
			const observer = new MutationObserver(look);
			observer.observe(list, { attributeFilter: ['aria-busy'] });
			look();
		});
		return [...list.querySelectorAll<HTMLElement>('[data-entry]')].map(
			(item) => item.dataset['entry'] ?? '',
		);
	}, query);
