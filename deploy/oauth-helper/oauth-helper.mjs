// @ts-check
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { handedOver, refused } from './pages.mjs';

/**
 * What the helper is started with.
 *
 * @typedef {object} Settings
 * @property {string} clientId of the OAuth app registered at GitHub
 * @property {string} clientSecret
 * @property {string} helperUrl this helper's own origin, as browsers see it: `https://login.example.org`
 * @property {readonly string[]} origins of the editors that may log in here: `https://redaktion.example.org`
 * @property {string} scope what is asked of GitHub: `public_repo`, or `repo` for a private repository
 * @property {string} [github] `https://github.com` unless told otherwise
 */

const cookieName = '__Host-state';
/** Ten minutes to log in at GitHub. */
const cookieRules = 'Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600';

const isSame = (/** @type {string} */ one, /** @type {string} */ other) => {
	const [first, second] = [Buffer.from(one), Buffer.from(other)];
	return first.length === second.length && first.length > 0 && timingSafeEqual(first, second);
};

const stateIn = (/** @type {string} */ cookies) =>
	cookies
		.split(/;\s*/)
		.find((cookie) => cookie.startsWith(`${cookieName}=`))
		?.slice(cookieName.length + 1) ?? '';

/**
 * The two endpoints by which Decap CMS logs in at GitHub: `/auth` sends the browser to GitHub, `/callback` exchanges
 * GitHub's code for a token and hands it to the window that asked, if that is an editor of ours. It keeps nothing and
 * writes neither tokens nor codes anywhere.
 *
 * @param {Settings} settings
 * @returns {(request: Request) => Promise<Response>}
 * @throws {Error} where a setting is missing, or an address is no origin
 */
export function oauthHelper(settings) {
	const { clientId, clientSecret, helperUrl, origins, scope } = settings;
	const github = settings.github ?? 'https://github.com';
	if (!clientId || !clientSecret || !scope) throw new Error('A setting is missing.');
	if (origins.length === 0) throw new Error('No editor may log in: ALLOWED_ORIGINS is empty.');
	for (const url of [helperUrl, github, ...origins])
		if (!URL.canParse(url) || new URL(url).origin !== url)
			throw new Error(`${url} is not an origin such as https://example.org, without a slash.`);
	const hosts = new Set(origins.map((origin) => new URL(origin).hostname));
	const redirectUri = `${helperUrl}/callback`;

	const sendToGithub = (/** @type {URLSearchParams} */ query) => {
		if (query.get('provider') !== 'github') return refused(400, 'provider');
		if (!hosts.has(query.get('site_id') ?? '')) return refused(403, 'site');
		const state = randomBytes(32).toString('hex');
		const asked = { client_id: clientId, redirect_uri: redirectUri, scope, state };
		return new Response(null, {
			status: 302,
			headers: {
				Location: `${github}/login/oauth/authorize?${new URLSearchParams(asked)}`,
				'Set-Cookie': `${cookieName}=${state}; ${cookieRules}`,
				'Cache-Control': 'no-store',
			},
		});
	};

	const exchange = async (/** @type {string} */ code) => {
		const answer = await fetch(`${github}/login/oauth/access_token`, {
			method: 'POST',
			headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
			body: JSON.stringify({
				...{ client_id: clientId, client_secret: clientSecret },
				...{ code, redirect_uri: redirectUri },
			}),
			signal: AbortSignal.timeout(10_000),
		});
		const { access_token: token } = /** @type {{ access_token?: unknown }} */ (await answer.json());
		return typeof token === 'string' && token !== '' ? token : undefined;
	};

	const handOver = async (/** @type {URLSearchParams} */ query, /** @type {string} */ cookies) => {
		if (!isSame(query.get('state') ?? '', stateIn(cookies))) return refused(403, 'state');
		const code = query.get('code');
		// GitHub sends an error in its place where somebody does not agree.
		const token = code ? await exchange(code).catch(() => undefined) : undefined;
		const page = handedOver(token, origins);
		page.headers.append('Set-Cookie', `${cookieName}=; ${cookieRules.replace('600', '0')}`);
		return page;
	};

	return async ({ method, url, headers }) => {
		const { pathname, searchParams } = new URL(url);
		if (method !== 'GET') return refused(405, 'method');
		if (pathname === '/auth') return sendToGithub(searchParams);
		if (pathname === '/callback') return handOver(searchParams, headers.get('cookie') ?? '');
		return refused(404, 'address');
	};
}
