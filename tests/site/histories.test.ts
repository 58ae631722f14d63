import { describe, expect, it } from 'vitest';
import { readBuiltSite, type Build } from './built-site.ts';
import { adminBuild, personsBuild, withdrawnBuild } from './builds.ts';
import { author } from './histories.ts';
import { having } from './html.ts';

/** What a page says of the history of its entry, as it is read. */
function historyIn(build: Build, path: string): string | undefined {
	const page = readBuiltSite(build).page(path);
	if (!page) throw new Error(`There is no page ${path}.`);
	const [section] = having(page.elements, 'section', { 'aria-labelledby': 'history' });
	return section?.text.replace(/\s+/g, ' ').trim();
}

describe('the page of an entry', () => {
	it('tells when it came about, when it changed last, and how', () => {
		expect(historyIn(personsBuild, '/de/ueber/')).toBe(
			'Verlauf dieses Eintrags Angelegt am 5. Januar 2026, zuletzt geändert am 2. März 2026. ' +
				'Was sich geändert hat 2. März 2026: englischer Text geändert ' +
				'3. Februar 2026: deutscher Text geändert 5. Januar 2026: angelegt',
		);
		expect(historyIn(personsBuild, '/en/about/')).toBe(
			'History of this entry Created on 5 January 2026, last changed on 2 March 2026. ' +
				'What changed 2 March 2026: English text changed ' +
				'3 February 2026: German text changed 5 January 2026: created',
		);
	});

	it('names nobody who made a change', () => {
		for (const { path, html } of readBuiltSite(personsBuild).pages)
			for (const name of [...author.name.split(' '), author.mail])
				expect([path, html.toLowerCase().includes(name.toLowerCase())]).toEqual([path, false]);
	});

	it('says nothing where the entry was not committed yet', () => {
		expect(historyIn(personsBuild, '/de/so-pruefen-wir/')).toBeUndefined();
	});

	it.each([
		['from a folder without git', adminBuild, /ohne den Verlauf der Änderungen erstellt\./],
		['from a shallow clone', withdrawnBuild, /nur mit dem neuesten Teil des Verlaufs erstellt/],
	])('says that its history is missing, where the site was built %s', (_, build, words) => {
		const said = historyIn(build, '/de/ueber/');
		expect(said).toMatch(words);
		expect(said).not.toMatch(/Angelegt|geändert am/);
	});
});
