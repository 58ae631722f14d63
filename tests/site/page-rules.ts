import { languages } from '#src/i18n/languages.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { having, type Element } from './html.ts';
import { policyRules } from './policy-rules.ts';

/** What every page must keep: says what is wrong with one, nothing where all is well. */
export type PageRule = (page: BuiltPage, site: BuiltSite) => string[];

const content = (elements: readonly Element[], key: 'name' | 'property', value: string) =>
	having(elements, 'meta', { [key]: value })[0]?.attributes['content']?.trim() ?? '';

const canonical = ({ elements }: BuiltPage) =>
	having(elements, 'link', { rel: 'canonical' }).map(({ attributes }) => attributes['href']);

const alternates = ({ elements }: BuiltPage) =>
	Object.fromEntries(
		having(elements, 'link', { rel: 'alternate' })
			.filter(({ attributes }) => attributes['hreflang'])
			.map(({ attributes }) => [attributes['hreflang'], attributes['href'] ?? '']),
	);

const address = (site: BuiltSite, path: string) => `${site.origin}${site.base}${path}`;

/** The full address to which a page leads on by itself; undefined for all others. */
export const leadsOnTo = ({ elements }: BuiltPage, site: BuiltSite): string | undefined => {
	const [refresh] = having(elements, 'meta', { 'http-equiv': 'refresh' });
	const path = /^0; url=(.*)$/.exec(refresh?.attributes['content'] ?? '')?.[1];
	return path && `${site.origin}${path}`;
};

const unless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem]);

/** The rules of every page that stands in one language's part of the site. */
export const pageRules: Readonly<Record<string, PageRule>> = {
	'has a description': ({ elements }) =>
		unless(content(elements, 'name', 'description').length > 0, 'no meta description'),

	'names its own address as the canonical one, or that to which it leads on': (page, site) => {
		const own = leadsOnTo(page, site) ?? address(site, page.path);
		return unless(canonical(page).join() === own, `canonical ${canonical(page)} for ${own}`);
	},

	'leads on only to a page that is there, with a link, and is then not indexed': (page, site) => {
		const target = leadsOnTo(page, site);
		if (target === undefined) return [];
		const path = target.replace(site.origin, '');
		return [
			...unless(site.page(path.slice(site.base.length)) !== undefined, `no page at ${target}`),
			...unless(having(page.elements, 'a', { href: path }).length > 0, `no link to ${path}`),
			...unless(content(page.elements, 'name', 'robots') === 'noindex', 'is indexed'),
		];
	},

	'names its counterparts, which name it back, unless it leads on': (page, site) => {
		const named = alternates(page);
		// The page at the new address is the one that counts; only one language may have moved.
		if (leadsOnTo(page, site)) return unless(Object.keys(named).length === 0, 'names counterparts');
		const expected = [...languages, 'x-default'].toSorted().join();
		const problems = unless(
			Object.keys(named).toSorted().join() === expected,
			`hreflang ${Object.keys(named)}`,
		);
		for (const language of languages) {
			const path = (named[language] ?? '').replace(`${site.origin}${site.base}`, '');
			const counterpart = site.page(path);
			const back = counterpart && alternates(counterpart)[page.language ?? ''];
			const isBack = back === address(site, page.path) && counterpart?.language === language;
			if (!isBack) problems.push(`hreflang ${language} ${path}`);
		}
		return problems;
	},

	'can be shared (Open Graph)': (page, site) =>
		['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale']
			.filter((property) => !content(page.elements, 'property', property))
			.map((property) => `no ${property}`)
			.concat(
				unless(
					content(page.elements, 'property', 'og:url') === address(site, page.path),
					'og:url is not its address',
				),
			),

	'offers the same page in the other languages, with a link that a reader can use': (page, site) =>
		languages
			.filter((language) => language !== page.language)
			.flatMap((language) => {
				const target = alternates(page)[language]?.replace(site.origin, '');
				const links = having(page.elements, 'a', { hreflang: language }).filter(
					({ attributes: { href } }) =>
						leadsOnTo(page, site)
							? site.page(href?.slice(site.base.length) ?? '')
							: href === target,
				);
				return unless(links.length > 0, `no link to ${language} ${target}`);
			}),

	'lets readers skip to the content first': ({ elements }) => {
		const [first] = having(elements, 'a');
		const main = having(elements, 'main')[0]?.attributes['id'];
		return unless(first?.attributes['href'] === `#${main}`, 'the first link does not skip to main');
	},
};

/** The rules of every page, the language choice and the 404 page as well. */
export const documentRules: Readonly<Record<string, PageRule>> = {
	...policyRules,

	'has one heading of the first level, with words in it': ({ elements }) => {
		const headings = having(elements, 'h1').map(({ text }) => text.trim());
		return unless(headings.length === 1 && headings[0] !== '', `h1: ${headings.join(' | ')}`);
	},

	'skips no level of headings': ({ elements }) => {
		const levels = elements
			.filter(({ name }) => /^h[1-6]$/.test(name))
			.map(({ name }) => Number(name[1]));
		return levels.flatMap((level, index) =>
			unless(level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1] ?? 0}`),
		);
	},

	'says which language it is in': (page) => {
		const lang = having(page.elements, 'html')[0]?.attributes['lang'];
		const known = languages.some((language) => language === lang);
		return unless(known && (!page.language || lang === page.language), `lang ${lang}`);
	},

	'has a title': ({ elements }) =>
		unless((having(elements, 'title')[0]?.text.trim() ?? '') !== '', 'no title'),

	'has one main part': ({ elements }) =>
		unless(having(elements, 'main').length === 1, `${having(elements, 'main').length} main`),

	'uses every id once': ({ elements }) => {
		const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
		return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
	},

	'says what its pictures show, and how big they are': ({ elements }) =>
		having(elements, 'img').flatMap(({ attributes }) =>
			['alt', 'width', 'height']
				.filter((name) => attributes[name] === undefined)
				.map((name) => `img ${attributes['src']} without ${name}`),
		),

	'has no style or script in attributes': ({ elements }) =>
		elements.flatMap(({ name, attributes }) =>
			Object.keys(attributes)
				.filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
				.map((attribute) => `${name}[${attribute}]`),
		),

	'shows no value that is none': ({ elements }) => {
		const text = having(elements, 'body')[0]?.text ?? '';
		return [/undefined/, /NaN/, /\[object \w+\]/, /Invalid Date/, /\{\w+\}/].flatMap(
			(pattern) => pattern.exec(text)?.map((found) => `shows ${found}`) ?? [],
		);
	},

	'has JSON-LD that can be read': ({ elements }) =>
		having(elements, 'script', { type: 'application/ld+json' }).flatMap(({ text }) => {
			try {
				return unless(
					JSON.parse(text)['@context'] === 'https://schema.org',
					'JSON-LD without schema.org',
				);
			} catch {
				return ['JSON-LD that is no JSON'];
			}
		}),
};
