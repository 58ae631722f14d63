import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';

/** The addresses of the pages that the parts of the sitemap name, without host and base path; parts that are missing throw. */
export function sitemapAddresses(site: BuiltSite): string[] {
	const named = (file: string) => {
		const xml = readFileSync(join(site.folder, file), 'utf8');
		return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) =>
			String(address).replace(`${site.origin}${site.base}`, ''),
		);
	};
	return named('sitemap.xml').flatMap(named);
}
