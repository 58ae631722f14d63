import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed } from '#src/entries/entry.ts';
import type { PublishedIds } from '#src/entries/published-ids.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { departedIn } from '#src/site/departed.ts';
import { entryPaths } from '#src/site/paths.ts';

/** An address that a web server should answer otherwise than with a page. */
interface Redirect {
	readonly from: string;
	/** Undefined where what stood there is gone for good. */
	readonly to?: string;
}

/** The web servers for which redirects are written, by the name of their file. */
export const servers = {
	/** To include in a `server` block: 301 for what moved; 410, with the page that says why, for what was withdrawn. */
	nginx: ({ from, to }: Redirect): string =>
		to
			? `location = ${from} { return 301 ${to}; }\n`
			: `location = ${from} { error_page 410 ${from}index.html; return 410; }\n`,
	/** To include in a virtual host. What was withdrawn is left to its page, which 410 would replace by Apache's own. */
	apache: ({ from, to }: Redirect): string =>
		to ? `RedirectMatch 301 "^${from.replace(/[.+]/g, '\\$&')}$" "${to}"\n` : '',
} as const;

/**
 * What a web server should answer at addresses that entries have left, in its own words. Without it, the pages there
 * lead on by themselves.
 *
 * @param href the address of a path as the server knows it, with the base path
 */
export function serverRedirects(
	server: keyof typeof servers,
	catalogue: Catalogue,
	ids: PublishedIds,
	href: (path: string) => string,
): string {
	const withdrawn = catalogue.entries.filter((entry) => !isListed(entry)).map(entryPaths);
	const left = (language: Language) =>
		departedIn(language, catalogue, ids).map(({ paths, next, withdrawn: note }) => ({
			paths,
			to: next && !note ? entryPaths(next) : undefined,
		}));
	return languages
		.flatMap((language) =>
			[...left(language), ...withdrawn.map((paths) => ({ paths, to: undefined }))].map(
				({ paths, to }) =>
					servers[server]({ from: href(paths[language]), ...(to && { to: href(to[language]) }) }),
			),
		)
		.join('');
}
