import type { APIRoute } from 'astro';
import { catalogue } from '#src/entries/astro-collections.ts';
import { languages, textIn } from '#src/i18n/languages.ts';
import { href } from '#src/site/base.ts';

/** The web manifest: name and icon for those who put the site on their home screen. */
export const GET: APIRoute = async () => {
	const { site } = await catalogue();
	const [language] = languages;
	const name = textIn(language, site.name)?.words;
	const manifest = {
		name,
		short_name: name,
		description: textIn(language, site.tagline)?.words,
		lang: language,
		start_url: href('/'),
		scope: href('/'),
		display: 'browser',
		icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
	};
	return new Response(JSON.stringify(manifest), {
		headers: { 'Content-Type': 'application/manifest+json' },
	});
};
