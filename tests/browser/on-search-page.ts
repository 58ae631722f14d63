import type { Page } from 'playwright-core';
import type { Language } from '#src/i18n/languages.ts';
import { plural } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { unasked } from './kinds-of-page.ts';

const main = (page: Page) => page.getByRole('main');

export const box = (page: Page) => main(page).getByRole('searchbox');
export const results = (page: Page) => main(page).locator('[data-entry]');

/** The ids of the results, in their order. */
export const resultIds = (page: Page) =>
	results(page).evaluateAll((found) => found.map((one) => one.getAttribute('data-entry') ?? ''));

/** A box by the beginning of its name, which ends with the count: `Projekte (48)`. */
export const filter = (page: Page, name: string) =>
	main(page).getByRole('checkbox', { name: new RegExp(`^${RegExp.escape(name)}`) });

export const order = (page: Page, language: Language) =>
	main(page).getByLabel(words(language).search.sort);

export const inAddress = (page: Page) => new URL(page.url()).searchParams;

/** Waits until the page says something. */
export const says = (page: Page, text: string | RegExp) =>
	main(page).getByRole('status').filter({ hasText: text }).waitFor();

/** Waits until the page says that it found so many entries. */
export const found = (page: Page, language: Language, count: number) =>
	says(page, plural(language, words(language).search.inBrowser.count, count));

/** Waits until the page says that it shows all entries, but those that have to be asked for. */
export const everything = (page: Page, language: Language) =>
	says(page, plural(language, words(language).search.inBrowser.countAll, unasked.length));
