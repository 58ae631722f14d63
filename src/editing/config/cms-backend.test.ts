import { expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { localBackend, remoteBackend } from '#src/editing/config/cms-backend.ts';
import { cmsConfig } from '#src/editing/config/cms-config.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const { vocabularies } = (await readContentFolder('content')).catalogue;

const at = { repo: 'group/catalogue', server: 'https://git.example', appId: 'id' };
const oauthHelper = 'https://login.example';

test.each([
	['on a clone, where saving is publishing', localBackend('/api/v1'), true],
	['not at GitLab, which may refuse it', remoteBackend({ host: 'gitlab', ...at }), false],
	[
		'not at GitHub, where it may overwrite',
		remoteBackend({ host: 'github', ...at, oauthHelper }),
		false,
	],
	['at Forgejo', remoteBackend({ host: 'forgejo', ...at }), true],
])('is published %s', (_, backend, publish) => {
	const { collections } = cmsConfig({
		types: catalog,
		vocabularies,
		language: 'de',
		folder: 'content',
		backend,
	});
	expect(new Set(collections.map((collection) => collection['publish']))).toEqual(
		new Set([publish]),
	);
});
