import type { Site } from '#src/catalog/site.ts';

type CmsSettings = NonNullable<Site['cms']>;

/** Where the CMS reads and writes, as Decap's `backend` setting. */
export type CmsBackend = { name: string; [setting: string]: unknown };

const commitMessages = {
	create: 'content: Add {{slug}}',
	update: 'content: Change {{slug}}',
	delete: 'content: Delete {{slug}}',
	uploadMedia: 'content: Upload {{path}}',
	deleteMedia: 'content: Delete {{path}}',
};

/** The files of a clone, through `npm run cms` on the same origin. */
export const localBackend = (proxyUrl: string): CmsBackend => ({
	name: 'proxy',
	proxy_url: proxyUrl,
	branch: 'main',
});

/** The git server that `content/site.yaml` names. */
export function remoteBackend(cms: CmsSettings): CmsBackend {
	const server = cms.server?.replace(/\/+$/, '');
	const common = {
		repo: cms.repo,
		branch: cms.branch ?? 'main',
		squash_merges: true,
		commit_messages: commitMessages,
		...(cms.previewContext && { preview_context: cms.previewContext }),
	};
	switch (cms.host) {
		case 'gitlab': {
			const base = server ?? 'https://gitlab.com';
			return {
				...common,
				name: 'gitlab',
				auth_type: 'pkce',
				app_id: cms.appId,
				base_url: base,
				auth_endpoint: cms.authEndpoint ?? 'oauth/authorize',
				api_root: cms.apiRoot ?? `${base}/api/v4`,
				graphql_api_root: `${base}/api/graphql`,
			};
		}
		case 'forgejo':
			return {
				...common,
				name: 'forgejo',
				app_id: cms.appId,
				base_url: server,
				auth_endpoint: cms.authEndpoint ?? 'login/oauth/authorize',
				api_root: cms.apiRoot ?? `${server}/api/v1`,
			};
		case 'github':
			return {
				...common,
				name: 'github',
				base_url: cms.oauthHelper,
				auth_endpoint: cms.authEndpoint ?? 'auth',
				...(cms.apiRoot && { api_root: cms.apiRoot }),
			};
	}
}

/**
 * Says whether drafts can be published from within Decap. At GitLab it may be refused, because Decap does not name the
 * commit (TRAPS D25). At GitHub, Decap writes a draft over the published branch where it cannot be merged, and with that
 * over what others changed.
 */
export const canPublish = ({ name }: CmsBackend): boolean => name === 'proxy' || name === 'forgejo';

/** The origins that the browser must be allowed to reach for a backend, for its Content-Security-Policy. */
export function backendOrigins(backend: CmsBackend): string[] {
	const { name, base_url: base, api_root: api } = backend;
	const addresses = [base, api ?? (name === 'github' ? 'https://api.github.com' : undefined)];
	return [
		...new Set(
			addresses.flatMap((address) =>
				typeof address === 'string' ? [new URL(address).origin] : [],
			),
		),
	];
}
