import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rememberedOf } from '#src/i18n/remembered.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { having } from './html.ts';
import { pageReferences, styleReferences } from './references.ts';

const sizes = new Map<string, number>();

const compressed = (text: string | Buffer): number => gzipSync(text, { level: 6 }).length;

const fileSize = (file: string): number => {
	const known = sizes.get(file) ?? compressed(readFileSync(file));
	sizes.set(file, known);
	return known;
};

/** What a page sends, in compressed bytes: itself, and what it loads. */
export interface PageWeight {
	readonly html: number;
	/** Style sheets, in files and in the page itself. */
	readonly css: number;
	/**
	 * Scripts, in files and in the page itself, with all that they import at once or when it is needed. Of words that are
	 * there for several languages, those of the page.
	 */
	readonly js: number;
	/** All fonts that the style sheets name; a browser loads those that it needs. */
	readonly fonts: number;
}

const fontsOf = rememberedOf((site: BuiltSite) =>
	styleReferences(site).filter(({ url }) => url.pathname.endsWith('.woff2')),
);

/** What a page sends. */
export function pageWeight(page: BuiltPage, site: BuiltSite): PageWeight {
	const files = pageReferences(page, site)
		.filter(({ isLoaded, url }) => isLoaded && url.origin === site.origin)
		.map(({ url }) => url.pathname.slice(site.base.length + 1));
	const scripts = files.filter((file) => file.endsWith('.js') || file.endsWith('.mjs'));
	const own = `/${page.language}-for-forms.`;
	const imported = [...withImports(scripts, site)].filter(
		(file) => !file.includes('-for-forms.') || file.includes(own),
	);
	const styles = new Set(files.filter((file) => file.endsWith('.css')));
	const fonts = new Set(
		fontsOf(site)
			.filter(({ from }) => styles.has(from))
			.map(({ url }) => url.pathname.slice(site.base.length + 1)),
	);
	const inline = (name: string) =>
		having(page.elements, name)
			.filter(({ attributes }) => !attributes['src'] && !attributes['type']?.includes('json'))
			.reduce((sum, { text }) => sum + compressed(text), 0);
	const sum = (list: Iterable<string>) =>
		[...list].reduce((total, file) => total + fileSize(join(site.folder, file)), 0);
	return {
		html: compressed(page.html),
		css: sum(styles) + inline('style'),
		js: sum(imported) + inline('script'),
		fonts: sum(fonts),
	};
}

const imports = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.m?js)["'`]/g;

/** The scripts and all that they import in some way, and that these import. */
function withImports(
	scripts: readonly string[],
	site: BuiltSite,
	seen = new Set<string>(),
): Set<string> {
	for (const script of scripts) {
		if (seen.has(script) || !site.files.has(script)) continue;
		seen.add(script);
		const code = readFileSync(join(site.folder, script), 'utf8');
		const imported = [...code.matchAll(imports)].map(([, path]) =>
			new URL(String(path), `file:///${script}`).pathname.slice(1),
		);
		withImports(imported, site, seen);
	}
	return seen;
}
