import type { ContentType } from '#src/catalog/content-type.ts';
import { canPublish, type CmsBackend } from '#src/editing/config/cms-backend.ts';
import type { CmsCollection } from '#src/editing/config/cms-collection.ts';
import type { FormContext } from '#src/editing/config/cms-field.ts';
import { entryCollections } from '#src/editing/config/entry-collections.ts';
import { fileCollections } from '#src/editing/config/file-collections.ts';

export interface CmsConfig {
	backend: CmsBackend;
	collections: CmsCollection[];
	[setting: string]: unknown;
}

/** What the forms are made of. */
export interface CmsConfigParts extends Omit<FormContext, 'only'> {
	readonly types: readonly ContentType[];
	readonly backend: CmsBackend;
	/** Whether the vocabularies and settings are edited too. */
	readonly settings?: boolean;
	/** Address of the catalogue, for the link back to it. */
	readonly siteUrl?: string;
}

/** The settings of Decap CMS, from the descriptions of the catalogue: nothing is written down a second time. */
export function cmsConfig({
	types,
	backend,
	siteUrl,
	settings = true,
	...context
}: CmsConfigParts): CmsConfig {
	return {
		load_config_file: false,
		backend,
		locale: context.language,
		publish_mode: backend.name === 'proxy' ? 'simple' : 'editorial_workflow',
		media_folder: `${context.folder}/media`,
		public_folder: '',
		slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
		editor: { preview: true, notes: false },
		show_preview_links: backend['preview_context'] !== undefined,
		// Decap's crash page would otherwise send the settings along to its own tracker.
		issue_reports: { url: siteUrl ?? 'about:blank' },
		...(siteUrl && { site_url: siteUrl, display_url: siteUrl }),
		collections: [
			...types.flatMap((type) => entryCollections(type, context)),
			...(settings ? fileCollections(context) : []),
		].map((collection) => ({ ...collection, publish: canPublish(backend) })),
	};
}
