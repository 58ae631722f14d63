import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLanguage, languages } from '#src/i18n/languages.ts';
import { readBuiltSite } from './built-site.ts';
import { fixtureBuild, mainBuild } from './builds.ts';
import { having } from './html.ts';
import { documentRules, leadsOnTo, pageRules, type PageRule } from './page-rules.ts';
import { deadEnd, pageReferences, styleReferences } from './references.ts';

describe.each([
	['the site', mainBuild],
	['every kind of entry under a base path', fixtureBuild],
])('in %s', (_, build) => {
	const site = readBuiltSite(build);
	const inLanguages = site.pages.filter(({ language }) => language);

	it('there are as many pages in every language, but for those that lead on', () => {
		const count = (language: string) =>
			inLanguages.filter((page) => page.language === language && !leadsOnTo(page, site)).length;
		expect(count('de')).toBeGreaterThan(20);
		expect(languages.map(count)).toEqual(languages.map(() => count('de')));
	});

	const broken = (rule: PageRule, pages: typeof site.pages) =>
		pages.flatMap((page) => rule(page, site).map((problem) => `${page.path}: ${problem}`));

	describe('every page', () => {
		it.each(Object.entries(documentRules))('%s', (_name, rule) => {
			expect(broken(rule, site.pages)).toEqual([]);
		});

		it.each(Object.entries(pageRules))('%s', (_name, rule) => {
			expect(broken(rule, inLanguages)).toEqual([]);
		});

		it.each(languages)('has a title of its own (%s)', (language) => {
			const titles = inLanguages
				.filter((page) => page.language === language)
				.map(({ path, elements }) => [having(elements, 'title')[0]?.text ?? '', path] as const);
			const twice = [...Map.groupBy(titles, ([title]) => title)]
				.filter(([, pages]) => pages.length > 1)
				.map(([title, pages]) => `${title}: ${pages.map(([, path]) => path).join(', ')}`);
			expect(twice).toEqual([]);
		});
	});

	describe('addresses', () => {
		const references = [
			...site.pages.flatMap((page) => pageReferences(page, site)),
			...styleReferences(site),
		];

		it('lead to a page or file of the site, and to an anchor that is there', () => {
			const dead = references.flatMap((reference) => {
				const problem = deadEnd(reference, site);
				return problem ? [{ problem, from: reference.from }] : [];
			});
			// A link in the frame of the site stands on every page; some of them are enough to find it.
			const problems = [...Map.groupBy(dead, ({ problem }) => problem)].map(
				([problem, from]) =>
					`${problem}: ${from.length} times, on ${[...new Set(from.map((one) => one.from))].slice(0, 3).join(' ')}`,
			);
			expect(references.length).toBeGreaterThan(site.pages.length);
			expect(problems).toEqual([]);
		});

		it('make no browser ask another host', () => {
			const foreign = references
				.filter(({ isLoaded, url }) => isLoaded && url.protocol !== 'data:')
				.filter(({ url }) => url.origin !== site.origin)
				.map(({ from, url }) => `${from}: ${url.href}`);
			expect(foreign).toEqual([]);
		});

		it('use no other protocol than http(s), mailto and tel', () => {
			const known = ['https:', 'http:', 'mailto:', 'tel:', 'data:'];
			const odd = references
				.filter(
					({ url, isLoaded }) =>
						!known.includes(url.protocol) || (url.protocol === 'data:' && !isLoaded),
				)
				.map(({ from, url }) => `${from}: ${url.href}`);
			expect(odd).toEqual([]);
		});
	});

	const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

	it('/ lets the visitor choose the language with links', () => {
		const links = having(site.page('/')?.elements ?? [], 'a').map(
			({ attributes }) => attributes['href'],
		);
		expect(links).toEqual(
			expect.arrayContaining(languages.map((language) => `${site.base}/${language}/`)),
		);
	});

	it('the 404 page speaks every language, and search engines leave it alone', () => {
		const elements = site.page('/404.html')?.elements ?? [];
		const spoken = elements
			.flatMap(({ attributes }) => attributes['lang'] ?? [])
			.filter(isLanguage);
		expect(new Set(spoken)).toEqual(new Set(languages));
		expect(having(elements, 'meta', { name: 'robots', content: 'noindex' })).toHaveLength(1);
	});

	it('robots.txt names the sitemap', () => {
		expect(read('robots.txt')).toContain(`Sitemap: ${site.origin}${site.base}/sitemap.xml`);
	});

	it('the web manifest names the start page and icons that exist', () => {
		const manifest = JSON.parse(read('site.webmanifest'));
		expect(manifest.name).toBeTruthy();
		for (const path of [
			manifest.start_url,
			...manifest.icons.map(({ src }: { src: string }) => src),
		]) {
			const url = new URL(path, `${site.origin}${site.base}/site.webmanifest`);
			expect(deadEnd({ from: 'site.webmanifest', url, isLoaded: true }, site)).toBeUndefined();
		}
	});
});
