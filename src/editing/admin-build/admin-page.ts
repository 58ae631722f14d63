import type { Site } from '#src/catalog/site.ts';
import { backendOrigins, remoteBackend } from '#src/editing/config/cms-backend.ts';
import { words } from '#src/i18n/words.ts';

interface AdminPage {
	readonly script: string;
	readonly style: string | undefined;
	readonly mode: 'local' | 'remote';
	readonly cms: Site['cms'];
}

/** The page that the editor lives in, with a Content-Security-Policy of its own: no other host but the git server. */
export function adminPage({ script, style, mode, cms }: AdminPage): string {
	const { de, en } = { de: words('de').editing, en: words('en').editing };
	return `<!doctype html>
<html lang="de">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="robots" content="noindex" />
		<meta name="referrer" content="no-referrer" />
		<meta http-equiv="Content-Security-Policy" content="${adminPolicy(cms)}" />
		<title>${de.title} · ${en.title}</title>
		<link rel="icon" href="data:," />
		${style ? `<link rel="stylesheet" href="./${style}" />` : ''}
		<script type="module" src="./${script}"></script>
	</head>
	<body data-mode="${mode}">
		<noscript>
			<p>${de.needsScript}</p>
			<p lang="en">${en.needsScript}</p>
		</noscript>
	</body>
</html>
`;
}

/**
 * What the editor may load and reach. `frame-ancestors` counts in a header only, so the web server adds it
 * (docs/operating-the-cms.md).
 */
export function adminPolicy(cms: Site['cms']): string {
	const git = cms ? backendOrigins(remoteBackend(cms)).map((origin) => ` ${origin}`) : [];
	return [
		`default-src 'none'`,
		`script-src 'self'`,
		`style-src 'self' 'unsafe-inline'`,
		`img-src 'self' data: blob:${git.join('')}`,
		`connect-src 'self' blob:${git.join('')}`,
		`font-src 'self'`,
		`worker-src 'self' blob:`,
		`frame-src 'self'`,
		`base-uri 'self'`,
		`form-action 'none'`,
	].join('; ');
}
