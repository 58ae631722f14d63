import { expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { remoteBackend } from '#src/editing/config/cms-backend.ts';
import { cmsConfig } from '#src/editing/config/cms-config.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

/** What Sveltia CMS 0.221.1 reads of the settings that we use, by its JSON Schema; it refuses what is not there. */
const read = {
	settings: [
		...['load_config_file', 'backend', 'publish_mode', 'media_folder', 'public_folder', 'slug'],
		...['editor', 'show_preview_links', 'issue_reports', 'site_url', 'display_url', 'collections'],
	],
	backend: [
		...['name', 'repo', 'branch', 'squash_merges', 'commit_messages', 'preview_context'],
		...['auth_type', 'app_id', 'base_url', 'auth_endpoint', 'api_root', 'graphql_api_root'],
	],
	collection: [
		...['name', 'label', 'label_singular', 'description', 'create', 'delete', 'publish', 'editor'],
		...['identifier_field', 'slug', 'folder', 'extension', 'format', 'summary', 'files', 'fields'],
		...['sortable_fields', 'view_filters', 'view_groups'],
	],
};
/** What it does not know; the operators' page (docs/operating-the-cms.md, "The way out") says what would become of it. */
const ours = { settings: ['locale'] };

const { vocabularies } = (await readContentFolder('content')).catalogue;
const backend = remoteBackend({
	host: 'gitlab',
	repo: 'group/catalogue',
	server: 'https://git.example',
	appId: 'id',
	previewContext: 'deploy/preview',
});
const siteUrl = 'https://katalog.example/';
const config = cmsConfig({
	types: catalog,
	vocabularies,
	language: 'de',
	folder: 'content',
	siteUrl,
	backend,
});
const beyond = (settings: object, known: readonly string[]) =>
	Object.keys(settings).filter((name) => !known.includes(name));

test('the settings are such as Sveltia CMS reads too, but for those that the operators’ page names', () => {
	expect(beyond(config, read.settings)).toEqual(ours.settings);
	expect(beyond(config.backend, read.backend)).toEqual([]);
	expect(config.collections.flatMap((one) => beyond(one, read.collection))).toEqual([]);
});
