import type { APIRoute } from 'astro';
import { catalogue } from '#src/entries/astro-collections.ts';
import { languages } from '#src/i18n/languages.ts';
import { fullAddress } from '#src/site/base.ts';
import { buildDate } from '#src/site/build-date.ts';
import { securityTxt } from '#src/site/security-txt.ts';

/** `security.txt`, where there is somebody to tell. */
export async function getStaticPaths() {
	const { site } = await catalogue();
	const address = fullAddress('/.well-known/security.txt');
	const text = securityTxt(site, languages, buildDate(), address);
	return text ? [{ params: { file: 'security.txt' }, props: { text } }] : [];
}

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
