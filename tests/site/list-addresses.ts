import type { BuiltPage, BuiltSite } from './built-site.ts';
import { having } from './html.ts';

/** The addresses of a list's pages, from the first: each names the next. */
export function listAddresses(site: BuiltSite, first: string): string[] {
	const addresses: string[] = [];
	for (let path: string | undefined = first; path !== undefined;) {
		if (addresses.includes(path)) throw new Error(`${first}: ${path} comes round again`);
		addresses.push(path);
		const elements: BuiltPage['elements'] = site.page(path)?.elements ?? [];
		const next = having(elements, 'link', { rel: 'next' })[0]?.attributes['href'];
		path = next?.slice(`${site.origin}${site.base}`.length);
	}
	return addresses;
}
