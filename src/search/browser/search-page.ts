import { isLanguage, languages } from '#src/i18n/languages.ts';
import { fill, plural } from '#src/i18n/words.ts';
import type { BrowserWords } from '#src/search/browser-words.ts';
import { showChips } from '#src/search/browser/chosen-chips.ts';
import { filterBoxes } from '#src/search/browser/filter-boxes.ts';
import { showNothingFound } from '#src/search/browser/nothing-found.ts';
import { pagefindTextIndex } from '#src/search/browser/pagefind-text-index.ts';
import { part } from '#src/search/browser/part.ts';
import { resultItem } from '#src/search/browser/result-list.ts';
import { entryFinder } from '#src/search/find-entries.ts';
import { searchTablePath } from '#src/search/search-segment.ts';
import {
	cleanQuery,
	searchAddress,
	searchState,
	type SearchState,
} from '#src/search/search-state.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import { href } from '#src/site/base.ts';

/** Results per step of the list. */
const step = 20;

/** How long typing may pause before it is searched for, in milliseconds. */
const pause = 150;

/** Brings the search page to life; where that fails, the page says so and shows the lists. */
export function startSearchPage(): void {
	const root = part(document, '[data-search]', HTMLElement);
	const words = JSON.parse(part(root, '[data-words]', HTMLElement).textContent) as BrowserWords;
	run(root, words).catch((error: unknown) => {
		fail(root, words);
		throw error;
	});
}

function fail(root: ParentNode, words: BrowserWords): void {
	part(root, '[data-status]', HTMLElement).textContent = words.failed;
	part(root, '[data-empty]', HTMLElement).hidden = false;
}

async function run(root: HTMLElement, words: BrowserWords): Promise<void> {
	const { lang } = document.documentElement;
	const language = isLanguage(lang) ? lang : languages[0];
	const response = await fetch(href(`/${searchTablePath(language)}`));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const table = (await response.json()) as SearchTable;
	const { facets } = table;
	const find = entryFinder(language, table, pagefindTextIndex());

	const form = part(root, 'form', HTMLFormElement);
	const input = part(form, 'input[type="search"]', HTMLInputElement);
	const filters = filterBoxes(root, words, facets);
	const status = part(root, '[data-status]', HTMLElement);
	const list = part(root, '[data-results]', HTMLOListElement);
	const more = part(root, '[data-more]', HTMLButtonElement);
	const heading = part(root, '#search-results', HTMLElement);

	let latest = 0;
	/** Finds and shows; an answer that a later question has overtaken is dropped. */
	async function show(state: SearchState, shown: number): Promise<boolean> {
		const mine = ++latest;
		list.ariaBusy = 'true';
		const found = await find(state);
		const results = await Promise.all(
			found.results.slice(0, shown).map(async (row) => ({ row, indexed: await row.indexed() })),
		);
		if (mine !== latest) return false;
		list.replaceChildren(
			...results.map(({ row, indexed }) => resultItem(root, words, row, indexed, found.matches)),
		);
		list.ariaBusy = null;
		filters.choose(state.chosen);
		filters.count(found.counts);
		showChips(root, words, facets, state, (next) => jump(next));
		showNothingFound(root, language, words, state, found, (next) => jump(next));
		status.textContent = statusWords(state, found.results.length, results.length);
		const left = found.results.length - results.length;
		more.hidden = left === 0;
		more.textContent = plural(language, words.more, Math.min(left, step));
		for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
			link.search = searchAddress(state, facets);
		}
		return true;
	}

	function statusWords({ query, chosen }: SearchState, count: number, shown: number): string {
		if (count === 0) return words.none;
		const isEverything = query === '' && Object.keys(chosen).length === 0;
		const sentence = plural(language, isEverything ? words.countAll : words.count, count);
		return shown < count ? `${sentence}. ${fill(words.shown, { shown })}` : sentence;
	}

	const asked = (): SearchState => ({ query: cleanQuery(input.value), chosen: filters.chosen() });
	const addressOf = (state: SearchState) => location.pathname + searchAddress(state, facets);
	let settled = location.pathname + location.search;
	let timer = 0;

	/** Keeps the address in step; a step back leads to what was last asked for with Enter or a filter. */
	function go(state: SearchState, how: 'typing' | 'submit' | 'filter'): Promise<boolean> {
		clearTimeout(timer);
		const address = addressOf(state);
		if (how === 'submit' && address !== settled) history.replaceState(null, '', settled);
		if (how === 'typing' || address === location.pathname + location.search) {
			history.replaceState(null, '', address);
		} else {
			history.pushState(null, '', address);
		}
		if (how !== 'typing') settled = address;
		return guarded(show(state, step));
	}

	/** Follows a button that vanishes with the step, so the focus needs a new place. */
	function jump(state: SearchState): void {
		heading.focus();
		input.value = state.query;
		void go(state, 'filter');
	}

	function restore(): Promise<boolean> {
		const state = searchState(location.search, facets);
		settled = addressOf(state);
		input.value = state.query;
		filters.choose(state.chosen);
		return guarded(show(state, Number(history.state?.shown) || step));
	}

	const guarded = (work: Promise<boolean>): Promise<boolean> =>
		work.catch((error: unknown) => {
			fail(root, words);
			throw error;
		});

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void go(asked(), 'submit');
	});
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = window.setTimeout(() => void go(asked(), 'typing'), pause);
	});
	root.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement && target.type === 'checkbox')
			void go(asked(), 'filter');
	});
	part(root, '[data-drop-all]', HTMLButtonElement).addEventListener('click', () =>
		jump({ ...asked(), chosen: {} }),
	);
	more.addEventListener('click', async () => {
		const before = list.children.length;
		history.replaceState({ shown: before + step }, '');
		if (await guarded(show(asked(), before + step))) {
			list.children[before]?.querySelector('a')?.focus();
		}
	});
	window.addEventListener('popstate', () => void restore());
	await restore();
}
