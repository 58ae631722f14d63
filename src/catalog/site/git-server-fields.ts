import { z } from 'zod';
import type { Rule } from '#src/catalog/content-type.ts';
import { group, line, link, pathBelow } from '#src/catalog/fields.ts';

/** The kinds of git server that are known: where a file's page lies, and how the CMS works with it. */
export const gitHosts = ['gitlab', 'github', 'forgejo'] as const;

/** The rule that a git server of one kind asks for a setting. */
const needsWhere = (host: (typeof gitHosts)[number], setting: string): Rule => ({
	code: 'missing-field',
	at: [setting],
	holds: (data) => data['host'] !== host || data[setting] !== undefined,
});

const hostKind = {
	kind: 'line',
	schema: z.enum(gitHosts),
	label: { de: 'Art des Git-Servers', en: 'Kind of git server' },
	hint: {
		de: '„gitlab“ (auch openCode), „github“ oder „forgejo“.',
		en: '“gitlab” (openCode too), “github” or “forgejo”.',
	},
	required: true,
} as const;

const branch = {
	...pathBelow(),
	label: { de: 'Zweig', en: 'Branch' },
	hint: {
		de: 'Zweig, aus dem die Website gebaut wird; ohne Angabe „main“.',
		en: 'The branch that the site is built from; “main” if left out.',
	},
} as const;

/** Where the repository lies, for links to its files. */
export const repositoryField = {
	...group({
		url: { ...link(), label: { de: 'Adresse', en: 'Address' }, required: true },
		host: hostKind,
		branch,
	}),
	label: { de: 'Repositorium', en: 'Repository' },
} as const;

/** The git server that the editor in the browser works with. */
export const cmsField = {
	...group(
		{
			host: hostKind,
			repo: {
				...pathBelow(),
				label: { de: 'Projekt', en: 'Project' },
				hint: {
					de: 'Pfad des Projekts auf dem Server, etwa „gruppe/katalog“.',
					en: 'The project’s path on the server, such as “group/catalogue”.',
				},
				required: true,
			},
			branch,
			server: {
				...link(),
				label: { de: 'Adresse des Servers', en: 'Address of the server' },
				hint: {
					de: 'Etwa „https://gitlab.opencode.de“; ohne Angabe gitlab.com oder github.com.',
					en: 'Such as “https://gitlab.opencode.de”; gitlab.com or github.com if left out.',
				},
			},
			apiRoot: {
				...link(),
				label: { de: 'Adresse der Schnittstelle', en: 'Address of the API' },
				hint: {
					de: 'Nur nötig, wo sie nicht am üblichen Ort liegt („/api/v4“ bei GitLab, „/api/v1“ bei Forgejo).',
					en: 'Only needed where it is not at the usual place (“/api/v4” for GitLab, “/api/v1” for Forgejo).',
				},
			},
			appId: {
				...line(),
				label: { de: 'Kennung der Anwendung', en: 'Application id' },
				hint: {
					de: 'Die Kennung, die GitLab oder Forgejo der dort angelegten OAuth-Anwendung gibt; sie ist nicht geheim.',
					en: 'The id that GitLab or Forgejo gives the OAuth application registered there; it is no secret.',
				},
			},
			authEndpoint: {
				...pathBelow(),
				label: { de: 'Pfad der Anmeldung', en: 'Path of the login' },
				hint: {
					de: 'Ohne Angabe „oauth/authorize“ (GitLab), „login/oauth/authorize“ (Forgejo) oder „auth“ (GitHub).',
					en: '“oauth/authorize” (GitLab), “login/oauth/authorize” (Forgejo) or “auth” (GitHub) if left out.',
				},
			},
			oauthHelper: {
				...link(),
				label: { de: 'Anmeldehelfer (nur GitHub)', en: 'Login helper (GitHub only)' },
				hint: {
					de: 'Adresse des eigenen kleinen Dienstes, der die Anmeldung bei GitHub abschließt.',
					en: 'Address of your own small service that completes the login at GitHub.',
				},
			},
			previewContext: {
				...line(),
				label: { de: 'Name der Vorschau-Prüfung', en: 'Name of the preview status' },
				hint: {
					de: 'Commit-Status, der auf die Vorschau eines Entwurfs verweist, etwa „deploy/preview“.',
					en: 'The commit status that links to a draft’s preview, such as “deploy/preview”.',
				},
			},
		},
		[
			needsWhere('github', 'oauthHelper'),
			needsWhere('gitlab', 'appId'),
			needsWhere('forgejo', 'appId'),
			needsWhere('forgejo', 'server'),
		],
	),
	label: { de: 'Redaktion im Browser', en: 'Editing in the browser' },
	hint: {
		de: 'Leer lassen, solange keine Redaktion im Browser eingerichtet ist. Anleitung: docs/operating-the-cms.md.',
		en: 'Leave empty as long as editing in the browser is not set up. Instructions: docs/operating-the-cms.md.',
	},
} as const;
