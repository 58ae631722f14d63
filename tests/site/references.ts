import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import type { Element } from './html.ts';

/** An address that a file of the site holds, made absolute. */
export interface Reference {
	/** The file or page that holds it. */
	readonly from: string;
	readonly url: URL;
	/** A browser asks for it by itself; otherwise a reader has to follow it. */
	readonly isLoaded: boolean;
}

/** Kinds of `link` that say something and load nothing. */
const saying = new Set(['canonical', 'alternate', 'author', 'license', 'help']);

/** All addresses in a page. */
export const pageReferences = (page: BuiltPage, site: BuiltSite): Reference[] =>
	page.elements.flatMap((element) =>
		elementAddresses(element).map(({ address, isLoaded }) => ({
			from: page.path,
			url: new URL(address, `${site.origin}${site.base}${page.path}`),
			isLoaded,
		})),
	);

function elementAddresses({ name, attributes }: Element) {
	const { href, src, srcset, action, poster, data, content } = attributes;
	const loaded = [src, poster, name === 'object' ? data : undefined, ...candidates(srcset)];
	const followed = [action];
	if (name === 'link') (saying.has(attributes['rel'] ?? '') ? followed : loaded).push(href);
	else if (name === 'use' || name === 'image') loaded.push(href ?? attributes['xlink:href']);
	else followed.push(href);
	if (name === 'meta' && /^og:(url|image)$/.test(attributes['property'] ?? ''))
		followed.push(content);
	return [
		...loaded.map((address) => ({ address, isLoaded: true })),
		...followed.map((address) => ({ address, isLoaded: false })),
	].filter((one): one is { address: string; isLoaded: boolean } => one.address !== undefined);
}

const candidates = (srcset = ''): string[] =>
	srcset
		.split(',')
		.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
		.filter(Boolean);

/** All addresses in the style sheets of a site. */
export const styleReferences = (site: BuiltSite): Reference[] =>
	[...site.files]
		.filter((file) => file.endsWith('.css'))
		.flatMap((file) => {
			const css = readFileSync(join(site.folder, file), 'utf8');
			const found = css.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+["'](.*?)["']/g);
			return [...found].map(([, , inUrl, imported]) => ({
				from: file,
				url: new URL(inUrl ?? imported ?? '', `${site.origin}${site.base}/${file}`),
				isLoaded: true,
			}));
		})
		.filter(({ url }) => url.protocol !== 'data:');

/**
 * What is wrong with the address, as a plain web server sees it: no file of the site lies there, or the page there has
 * no such anchor. Addresses of other hosts are not looked at.
 */
export function deadEnd({ url }: Reference, site: BuiltSite): string | undefined {
	if (url.origin !== site.origin) return undefined;
	const path = decodeURIComponent(url.pathname);
	if (!`${path}/`.startsWith(`${site.base}/`)) return `${path} is outside of ${site.base}/`;
	const inside = path.slice(site.base.length) || '/';
	const file = inside.endsWith('/') ? posix.join(inside, 'index.html') : inside;
	if (!site.files.has(file.slice(1))) return `${inside} does not exist`;
	const anchor = decodeURIComponent(url.hash.slice(1));
	if (!anchor) return undefined;
	const target = site.page(inside);
	return target?.elements.some(({ attributes }) => attributes['id'] === anchor)
		? undefined
		: `${inside} has no #${anchor}`;
}
