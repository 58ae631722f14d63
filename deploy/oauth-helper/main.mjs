// @ts-check
// Logs editors of Decap CMS in at GitHub: see docs/operating-the-cms.md.
import { oauthHelper } from './oauth-helper.mjs';
import { serve } from './serve.mjs';

const { env } = process;
try {
	const helper = oauthHelper({
		clientId: env['GITHUB_CLIENT_ID'] ?? '',
		clientSecret: env['GITHUB_CLIENT_SECRET'] ?? '',
		helperUrl: env['HELPER_URL'] ?? '',
		origins: (env['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter(Boolean),
		scope: env['GITHUB_SCOPE'] || 'public_repo',
		github: env['GITHUB_URL'] || 'https://github.com',
	});
	const port = Number(env['PORT'] || 3000);
	await serve(helper, port);
	console.log(`Listening on port ${port}.`);
	for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => process.exit(0));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.error(
		'Settings: GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, HELPER_URL, ALLOWED_ORIGINS (docs/operating-the-cms.md).',
	);
	process.exit(1);
}
