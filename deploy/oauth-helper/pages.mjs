// @ts-check
import { randomBytes } from 'node:crypto';

const reasons = {
	method: 'Only GET is answered here.',
	address: 'There is no such address. This service only logs editors in.',
	provider: 'This service logs in at GitHub only.',
	site: 'The editor that asks is not in ALLOWED_ORIGINS of this service.',
	state:
		'This login was not begun in this browser, or longer than ten minutes ago. Please close this window and log in again.',
};

/** @param {string} policy */
const safely = (policy) => ({
	'Cache-Control': 'no-store',
	'Content-Security-Policy': `default-src 'none'; ${policy}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
});

/**
 * Says why a request is not answered.
 *
 * @param {number} status
 * @param {keyof typeof reasons} reason
 */
export const refused = (status, reason) =>
	new Response(`${reasons[reason]}\n`, {
		status,
		headers: { ...safely(''), 'Content-Type': 'text/plain; charset=utf-8' },
	});

/** A value within a script of a page: no `<` that could end the script. @param {unknown} value */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The page in the window that the editor opened. It greets the editor, and hands over the token, or that there is none,
 * when an editor of ours answers: to that origin only.
 *
 * @param {string | undefined} token
 * @param {readonly string[]} origins
 */
export function handedOver(token, origins) {
	const nonce = randomBytes(16).toString('base64');
	const result = token
		? `success:${JSON.stringify({ token, provider: 'github' })}`
		: `error:${JSON.stringify({ message: 'GitHub gave no access.' })}`;
	const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Login at GitHub</title>
<p>This window closes by itself. If it does not, please close it and log in again.</p>
<script nonce="${nonce}">
const origins = ${inScript(origins)};
const result = ${inScript(`authorization:github:${result}`)};
addEventListener('message', ({ data, origin, source }) => {
	if (source === opener && origins.includes(origin) && data === 'authorizing:github')
		opener.postMessage(result, origin);
});
for (const origin of origins) opener?.postMessage('authorizing:github', origin);
</script>
`;
	return new Response(page, {
		status: token ? 200 : 403,
		headers: {
			...safely(`script-src 'nonce-${nonce}'; `),
			'Content-Type': 'text/html; charset=utf-8',
		},
	});
}
