import { expect, test } from 'vitest';
import type { PublishedIds } from '#src/entries/published-ids.ts';
import { departed, departedIn } from '#src/site/departed.ts';
import { serverRedirects } from '#src/site/server-redirects.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const known = { type: 'project', since: '2026-01-01' } as const;
const withdrawn = { on: '2026-02-01', reason: { de: 'Auf Wunsch' } };
const lifecycle = { state: 'withdrawn', reason: { de: 'Auf Wunsch' } };
const catalogue = makeCatalogue([
	makeEntry('project', 'new'),
	makeEntry('page', 'about', { segment: { de: 'neu', en: 'about' } }),
	makeEntry('project', 'taken-back', { lifecycle }),
]);
const ids: PublishedIds = {
	...{ new: known, old: { ...known, moved: 'older' }, older: { ...known, moved: 'new' } },
	...{ gone: { ...known, withdrawn }, page: { ...known, type: 'page', moved: 'other-page' } },
	former: { ...known, moved: 'gone' },
	replaced: { ...known, withdrawn: { ...withdrawn, replacedBy: 'new' } },
	about: {
		...{ ...known, type: 'page', segment: { de: 'neu', en: 'about' } },
		formerSegments: [
			{ de: 'alt', en: 'about' },
			{ de: 'alt', en: 'us' },
		],
	},
	contact: { ...known, type: 'page', segment: { de: 'kontakt', en: 'contact' }, withdrawn },
};
const left = departed(catalogue, ids);
const named = (id: string) => left.find((one) => one.id === id);

test('what moved leads to where the entry is now, however often it moved', () => {
	expect([named('old'), named('older')].map((one) => one?.next?.id)).toEqual(['new', 'new']);
	expect(named('old')?.paths).toEqual({ de: '/de/projekte/old/', en: '/en/projects/old/' });
});

test('what was withdrawn says so, also where it had moved before, and names what is in its place', () => {
	expect(named('gone')).toMatchObject({ withdrawn });
	expect(named('former')).toMatchObject({ withdrawn });
	expect(named('replaced')?.next?.id).toBe('new');
});

test('entries that are there have their own page, and pages whose address stays need none', () => {
	expect(['new', 'taken-back', 'page'].map(named)).toEqual([undefined, undefined, undefined]);
	expect(named('contact')?.paths).toEqual({ de: '/de/kontakt/', en: '/en/contact/' });
});

test('a page that lies elsewhere is led to from each address that it had, once, and in no language where it stayed', () => {
	const paths = (language: 'de' | 'en') =>
		departedIn(language, catalogue, ids)
			.filter(({ id }) => id === 'about')
			.map((one) => [one.paths[language], one.next?.id]);
	expect(paths('de')).toEqual([['/de/alt/', 'about']]);
	expect(paths('en')).toEqual([['/en/us/', 'about']]);
});

test('a web server is told of both, with the base path', () => {
	const href = (path: string) => `/a.b${path}`;
	const nginx = serverRedirects('nginx', catalogue, ids, href).split('\n');
	expect(nginx).toContain('location = /a.b/de/projekte/old/ { return 301 /a.b/de/projekte/new/; }');
	for (const id of ['gone', 'former', 'taken-back'])
		expect(nginx).toContain(
			`location = /a.b/en/projects/${id}/ { error_page 410 /a.b/en/projects/${id}/index.html; return 410; }`,
		);
	expect(serverRedirects('apache', catalogue, ids, href).split('\n')).toEqual([
		'RedirectMatch 301 "^/a\\.b/de/projekte/old/$" "/a.b/de/projekte/new/"',
		'RedirectMatch 301 "^/a\\.b/de/projekte/older/$" "/a.b/de/projekte/new/"',
		'RedirectMatch 301 "^/a\\.b/de/alt/$" "/a.b/de/neu/"',
		'RedirectMatch 301 "^/a\\.b/en/projects/old/$" "/a.b/en/projects/new/"',
		'RedirectMatch 301 "^/a\\.b/en/projects/older/$" "/a.b/en/projects/new/"',
		'RedirectMatch 301 "^/a\\.b/en/us/$" "/a.b/en/about/"',
		'',
	]);
});
