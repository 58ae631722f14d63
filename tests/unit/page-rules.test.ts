import { describe, expect, it } from 'vitest';
import { contentPolicy } from '#src/site/content-policy.ts';
import { builtPage, type BuiltPage, type BuiltSite } from '#tests/site/built-site.ts';
import { documentRules, pageRules } from '#tests/site/page-rules.ts';
import { pageReferences, deadEnd } from '#tests/site/references.ts';

const origin = 'https://a.example';

const siteOf = (pages: readonly BuiltPage[]): BuiltSite => ({
	folder: '',
	content: '',
	origin,
	base: '/b',
	files: new Set([...pages.map(({ path }) => `${path.slice(1)}index.html`), 'style.css']),
	pages,
	page: (path) => pages.find((page) => page.path === path),
});

/** A page that keeps every rule, with its counterpart. */
const good = (language: 'de' | 'en') => `<!doctype html>
<html lang="${language}"><head><title>Titel</title>
<meta http-equiv="Content-Security-Policy" content="${contentPolicy('nothing')}">
<meta name="description" content="Worum es geht">
<link rel="canonical" href="${origin}/b/${language}/">
<link rel="alternate" hreflang="de" href="${origin}/b/de/">
<link rel="alternate" hreflang="en" href="${origin}/b/en/">
<link rel="alternate" hreflang="x-default" href="${origin}/b/de/">
<link rel="stylesheet" href="/b/style.css">
<meta property="og:title" content="Titel"><meta property="og:description" content="Worum">
<meta property="og:type" content="website"><meta property="og:site_name" content="Katalog">
<meta property="og:locale" content="de_DE"><meta property="og:url" content="${origin}/b/${language}/">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Event"}</script></head>
<body><a href="#content">Zum Inhalt</a><a hreflang="${language === 'de' ? 'en' : 'de'}"
href="/b/${language === 'de' ? 'en' : 'de'}/">x</a><main id="content"><h1>Titel</h1><h2>Teil</h2>
<img src="data:," alt="" width="1" height="1"></main></body></html>`;

const german = builtPage('de/index.html', good('de'));
const english = builtPage('en/index.html', good('en'));
const rules = { ...documentRules, ...pageRules };

/** The rules that the German page breaks when a part of it is written differently. */
function brokenBy(part: string, instead: string): string[] {
	expect(good('de')).toContain(part);
	const page = builtPage('de/index.html', good('de').replaceAll(part, instead));
	const site = siteOf([page, english]);
	return Object.entries(rules)
		.filter(([, rule]) => rule(page, site).length > 0)
		.map(([name]) => name);
}

const breaks: [rule: string, part: string, instead: string][] = [
	['has one heading of the first level, with words in it', '<h1>Titel</h1>', '<h1> </h1>'],
	['skips no level of headings', 'h2>', 'h3>'],
	['says which language it is in', '<html lang="de">', '<html lang="en">'],
	['has a title', '<title>Titel</title>', '<title> </title>'],
	['has one main part', 'main', 'div'],
	[
		'leads on only to a page that is there, with a link, and is then not indexed',
		`<link rel="canonical" href="${origin}/b/de/">`,
		`<meta http-equiv="refresh" content="0; url=/b/fr/"><link rel="canonical" href="${origin}/b/fr/">`,
	],
	['uses every id once', '<h1>', '<h1 id="content">'],
	['says what its pictures show, and how big they are', ' alt=""', ''],
	['has no style or script in attributes', '<h1>', '<h1 style="color:red">'],
	['shows no value that is none', '<h2>Teil', '<h2>undefined'],
	['has JSON-LD that can be read', '{"@context"', '{@context'],
	[
		'has one Content-Security-Policy, which begins with nothing allowed',
		"default-src 'none'",
		"default-src 'self'",
	],
	[
		'has one Content-Security-Policy, which begins with nothing allowed',
		"base-uri 'none'",
		"base-uri 'self'",
	],
	[
		'has its policy before anything that it could stop',
		'<meta http-equiv',
		'<link rel="stylesheet" href="/b/style.css"><meta http-equiv',
	],
	[
		'allows scripts only where it has some, from the site alone, and WebAssembly for the search alone',
		"default-src 'none'",
		"default-src 'none'; script-src 'self'",
	],
	['has no inline script and no inline style', '<h1>', '<style>p { color: red }</style><h1>'],
	['has a description', 'Worum es geht', ''],
	[
		'names its own address as the canonical one, or that to which it leads on',
		'canonical" href="https://a.example/b',
		'canonical" href="https://a.example',
	],
	['names its counterparts, which name it back, unless it leads on', 'hreflang="x-default"', ''],
	[
		'names its counterparts, which name it back, unless it leads on',
		`hreflang="en" href="${origin}/b/en/"`,
		`hreflang="en" href="${origin}/b/de/"`,
	],
	['can be shared (Open Graph)', 'og:type', 'og:kind'],
	[
		'offers the same page in the other languages, with a link that a reader can use',
		'href="/b/en/"',
		'href="/b/en/suche/"',
	],
	['lets readers skip to the content first', 'href="#content"', 'href="#main"'],
];

describe('the rules of a page', () => {
	it('are all kept by a good page', () => {
		const site = siteOf([german, english]);
		expect(Object.values(rules).flatMap((rule) => rule(german, site))).toEqual([]);
	});

	it.each(breaks)('“%s” can be broken', (name, part, instead) => {
		expect(brokenBy(part, instead)).toContain(name);
	});

	it('are each broken in one of these ways', () => {
		const names = breaks.map(([name]) => name);
		expect(Object.keys(rules).filter((name) => !names.includes(name))).toEqual([]);
	});
});

describe('addresses in a page', () => {
	const problems = (html: string) => {
		const page = builtPage('de/index.html', `<main id="content">${html}</main>`);
		const site = siteOf([page, english]);
		return pageReferences(page, site).flatMap((reference) => deadEnd(reference, site) ?? []);
	};

	it.each([
		'<a href="/b/en/#content">',
		'<a href="../en/">',
		'<a href="/b/en/?q=x">',
		'<img srcset="/b/style.css 1x, https://b.example/2.png 2x">',
		'<a href="https://b.example/nowhere">',
		'<a href="mailto:stelle@b.example">',
	])('%s is all right', (html) => {
		expect(problems(html)).toEqual([]);
	});

	it.each([
		['<a href="/b/fr/">', '/fr/ does not exist'],
		['<a href="/en/">', '/en/ is outside of /b/'],
		['<a href="/b/en/#nowhere">', '/en/ has no #nowhere'],
		['<a href="#nowhere">', '/de/ has no #nowhere'],
		['<img srcset="/b/1.png 1x, /b/style.css 2x">', '/1.png does not exist'],
		['<form action="/b/nirgends/">', '/nirgends/ does not exist'],
		['<link rel="icon" href="/b/icon.svg">', '/icon.svg does not exist'],
		['<video poster="/b/p.png">', '/p.png does not exist'],
		['<a href="/b/en">', '/en does not exist'],
	])('%s is a dead end', (html, problem) => {
		expect(problems(html)).toEqual([problem]);
	});

	it('are asked for by the browser itself, or followed by a reader', () => {
		const page = builtPage(
			'de/index.html',
			'<script src="https://c.example/x.js"></script><a href="https://d.example/">x</a>',
		);
		const loaded = pageReferences(page, siteOf([page])).filter(({ isLoaded }) => isLoaded);
		expect(loaded.map(({ url }) => url.host)).toEqual(['c.example']);
	});
});
