import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { having } from './html.ts';
import { pageReferences } from './references.ts';

const sizes = new Map<string, number>();

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 6 }).length;

const fileSize = (file: string): number => {
	const known = sizes.get(file) ?? compressed(readFileSync(file));
	sizes.set(file, known);
	return known;
};

/** What a page sends, in compressed bytes: style sheets and scripts, in files and in itself, with what they import. */
export function pageWeight(page: BuiltPage, site: BuiltSite): { css: number; js: number } {
	const files = pageReferences(page, site)
		.filter(({ isLoaded, url }) => isLoaded && url.origin === site.origin)
		.map(({ url }) => url.pathname.slice(site.base.length + 1));
	const scripts = withImports(
		files.filter((file) => file.endsWith('.js') || file.endsWith('.mjs')),
		site,
	);
	const styles = new Set(files.filter((file) => file.endsWith('.css')));
	const inline = (name: string) =>
		having(page.elements, name)
			.filter(({ attributes }) => !attributes['src'] && !attributes['type']?.includes('json'))
			.reduce((sum, { text }) => sum + compressed(text), 0);
	const sum = (list: Iterable<string>) =>
		[...list].reduce((total, file) => total + fileSize(join(site.folder, file)), 0);
	return { css: sum(styles) + inline('style'), js: sum(scripts) + inline('script') };
}

/** The scripts and all that they import, also on demand. */
function withImports(scripts: readonly string[], site: BuiltSite, seen = new Set<string>()) {
	for (const script of scripts) {
		if (seen.has(script) || !site.files.has(script)) continue;
		seen.add(script);
		const code = readFileSync(join(site.folder, script), 'utf8');
		const imported = [...code.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+\.m?js)["']/g)].map(
			([, path]) => new URL(String(path), `file:///${script}`).pathname.slice(1),
		);
		withImports(imported, site, seen);
	}
	return seen;
}
