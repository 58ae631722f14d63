import { contentLanguage, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { pageLanguage } from '#src/i18n/browser/page-language.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { loadedTable, loadedWords } from '#src/search/browser/loaded.ts';
import { pagefindTextIndex } from '#src/search/browser/pagefind-text-index.ts';
import { part } from '#src/search/browser/part.ts';
import { SearchHistory, type Step } from '#src/search/browser/search-history.ts';
import { listStep, searchView } from '#src/search/browser/search-view.ts';
import { entryFinder } from '#src/search/find-entries.ts';
import { inResultOrder } from '#src/search/result-order.ts';
import {
	cleanQuery,
	searchAddress,
	searchState,
	type SearchState,
} from '#src/search/search-state.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import type { WordSource } from '#src/search/words-file.ts';

/** How long typing pauses before it is searched for, in milliseconds. */
const pause = 150;

/** Brings the search page to life; where that fails, the page says so and leads to the lists. */
export async function startSearchPage(): Promise<void> {
	const root = part(document, '[data-search]', HTMLElement);
	const words = JSON.parse(part(root, '[data-words]', HTMLElement).textContent) as BrowserWords;
	const failed = (error: unknown) => {
		part(root, '[data-status]', HTMLElement).textContent = words.failed;
		part(root, '[data-empty]', HTMLElement).hidden = false;
		console.error(error);
	};
	const language = pageLanguage();
	await Promise.all([loadedTable(language), loadedWords(contentLanguage(language))])
		.then(([table, known]) => run(root, language, words, table, known, failed))
		.catch(failed);
}

async function run(
	root: HTMLElement,
	language: InterfaceLanguage,
	words: BrowserWords,
	table: SearchTable,
	known: WordSource,
	failed: (error: unknown) => void,
): Promise<void> {
	const { facets } = table;
	const find = entryFinder(contentLanguage(language), table, known, pagefindTextIndex());
	const steps = new SearchHistory();
	const form = part(root, 'form', HTMLFormElement);
	const input = part(form, 'input[type="search"]', HTMLInputElement);
	const heading = part(root, '#search-results', HTMLElement);
	const { filters, sort, list, show } = searchView(root, language, words, table, (next) => {
		// The button that was pressed vanishes, so the focus needs another place.
		heading.focus();
		input.value = next.query;
		go(next, 'filter');
	});

	let questions = 0;
	async function ask(state: SearchState, unfolded: number): Promise<boolean> {
		const question = ++questions;
		const overtaken = () => question !== questions;
		list.ariaBusy = 'true';
		try {
			const found = await find(state);
			const results = inResultOrder(language, found.results, state.sort);
			return await show(state, { ...found, results }, unfolded, overtaken);
		} catch (error) {
			if (!overtaken()) failed(error);
			return false;
		} finally {
			if (!overtaken()) list.ariaBusy = null;
		}
	}

	let typing = 0;
	function go(state: SearchState, step: Step): void {
		clearTimeout(typing);
		steps.go(searchAddress(state, facets), step);
		void ask(state, listStep);
	}

	function restore(): Promise<boolean> {
		clearTimeout(typing);
		const state = searchState(location.search, facets);
		steps.settle();
		input.value = state.query;
		filters.choose(state.chosen);
		sort.show(state);
		return ask(state, steps.unfolded || listStep);
	}

	const asked = (): SearchState => {
		const order = sort.chosen();
		return {
			query: cleanQuery(input.value),
			chosen: filters.chosen(),
			...(order ? { sort: order } : {}),
		};
	};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		go(asked(), 'submit');
	});
	input.addEventListener('input', () => {
		clearTimeout(typing);
		typing = window.setTimeout(() => go(asked(), 'typing'), pause);
	});
	root.addEventListener('change', ({ target }) => {
		if (target !== input) go(asked(), 'filter');
	});
	part(root, '[data-drop-all]', HTMLButtonElement).addEventListener('click', () => {
		heading.focus();
		go({ ...asked(), chosen: {} }, 'filter');
	});
	part(root, '[data-more]', HTMLButtonElement).addEventListener('click', async () => {
		const before = list.children.length;
		steps.unfolded = before + listStep;
		if (await ask(asked(), steps.unfolded)) list.children[before]?.querySelector('a')?.focus();
	});
	window.addEventListener('popstate', () => void restore());
	await restore();
}
