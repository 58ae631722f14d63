import type { APIRoute } from 'astro';
import { fullAddress } from '#src/site/base.ts';

/** Everything may be indexed; the sitemap says what there is. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap.xml')}\n`);
