/** What a page runs in the browser: nothing, scripts of the site, or those and the search's WebAssembly. */
export type PageCode = 'nothing' | 'scripts' | 'search';

const everyPage = {
	'default-src': "'none'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
	'media-src': "'self'",
	'manifest-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
} as const;

const byCode: Readonly<Record<PageCode, Readonly<Record<string, string>>>> = {
	nothing: {},
	scripts: {
		'script-src': "'self'",
		'connect-src': "'self'",
	},
	// Pagefind compiles WebAssembly, in a worker where it can.
	search: {
		'script-src': "'self' 'wasm-unsafe-eval'",
		'connect-src': "'self'",
		'worker-src': "'self'",
	},
};

/**
 * The Content-Security-Policy of a page (Content Security Policy Level 3, https://www.w3.org/TR/CSP3/). Scripts and
 * styles stand in files of the site alone, so no hash of inline code is needed, and a page that runs nothing allows no script at all.
 */
export const contentPolicy = (code: PageCode): string =>
	Object.entries({ ...everyPage, ...byCode[code] })
		.map((directive) => directive.join(' '))
		.join('; ');
