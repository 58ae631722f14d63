import { describe, expect, it, test } from 'vitest';
import { suggestionForms } from '#src/editing/suggestion/suggestion-forms.ts';
import { searchPaths, suggestTypePaths } from '#src/site/paths.ts';
import { readBuiltSite, type BuiltPage } from './built-site.ts';
import { fixtureBuild, mainBuild } from './builds.ts';
import { having } from './html.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';

/** What a page may weigh at most, in bytes as a web server sends them packed with gzip. */
const budget = { html: 30_000, css: 30_000, js: 10_000, fonts: 60_000 };

const forms = suggestionForms.flatMap(({ type }) => Object.values(suggestTypePaths(type)));

/** Pages whose work is done by a script. */
const larger: readonly { readonly pages: readonly string[]; readonly most: Partial<PageWeight> }[] =
	[
		{ pages: Object.values(searchPaths), most: { js: 60_000 } },
		{ pages: forms, most: { js: 150_000 } },
	];

const mostOf = ({ path }: BuiltPage): PageWeight => ({
	...budget,
	...larger.find(({ pages }) => pages.includes(path))?.most,
});

describe.each([
	['the site', mainBuild],
	['every kind of entry under a base path', fixtureBuild],
])('in %s', (_, build) => {
	const site = readBuiltSite(build);

	it('no page weighs more than it may', () => {
		const heavy = site.pages.flatMap((page) => {
			const weight = pageWeight(page, site);
			const most = mostOf(page);
			return (Object.keys(budget) as (keyof PageWeight)[])
				.filter((kind) => weight[kind] > most[kind])
				.map((kind) => `${page.path}: ${weight[kind]} bytes of ${kind}, ${most[kind]} at most`);
		});
		expect(heavy).toEqual([]);
	});

	it('pictures say their size, and come in a modern format and as large as they are shown', () => {
		const pictures = site.pages.flatMap(({ path, elements }) =>
			having(elements, 'img').map(({ attributes }) => ({ path, ...attributes })),
		);
		const wrong = pictures.filter(
			(picture: Readonly<Record<string, string>>) =>
				!Number(picture['width']) ||
				!Number(picture['height']) ||
				!/\.(?:avif|webp|svg)$/.test(picture['src'] ?? '') ||
				!picture['srcset'] ||
				!picture['sizes'],
		);
		expect(wrong).toEqual([]);
	});
});

test('there is a picture to look at', () => {
	const { pages } = readBuiltSite(fixtureBuild);
	expect(pages.flatMap(({ elements }) => having(elements, 'img')).length).toBeGreaterThan(0);
});
