import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentPolicy } from '#src/site/content-policy.ts';

const files = ['nginx/catalogue-maps.conf', 'apache/catalogue.conf', 'caddy/Caddyfile'];

/** A file, and with the one of nginx the other one that it is used together with. */
const textOf = (file: string) =>
	[file, ...(file.startsWith('nginx') ? ['nginx/catalogue.conf'] : [])]
		.map((name) => readFileSync(`deploy/${name}`, 'utf8'))
		.join('');
const inHeader = (code: 'scripts' | 'search') => `${contentPolicy(code)}; frame-ancestors 'none'`;

// Browsers keep to the policy in the header and to that in the page: a narrower header would break pages, a looser one be none.
it.each(files)('the policies in deploy/%s are those of the pages, and forbid frames', (file) => {
	const text = textOf(file);
	expect(text).toContain(`"${inHeader('scripts')}"`);
	expect(text).toContain(`"${inHeader('search')}"`);
	for (const needed of [
		'Strict-Transport-Security',
		'X-Content-Type-Options',
		'Referrer-Policy',
		'Permissions-Policy',
		'Cross-Origin-Opener-Policy',
		'immutable',
	])
		expect(text).toContain(needed);
	if (!file.startsWith('nginx'))
		expect(text).toMatch(/Strict-Transport-Security[^]*immutable|immutable[^]*Strict-Transport/);
});

it.each(files)(
	'deploy/%s takes the page for what does not exist in whatever language the site has it',
	(file) => {
		const text = textOf(file);
		expect(text).not.toMatch(/\/(?:de|en)\/404/);
		expect(text).toMatch(/^[^#\n]*\/404\/index\.html/m);
		expect(text).toMatch(/ErrorDocument 404|error_page 404|handle_errors/);
	},
);
