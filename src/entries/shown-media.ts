import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { isAboutPerson } from '#src/catalog/person.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Fields } from '#src/catalog/content-type.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { inOverlay } from '#src/entries/overlay.ts';

/**
 * The files in the media folders that may be published, by name: not the photo of a person whose consent does not open
 * it, and of the overlay only what an entry shows.
 */
export function shownMedia(
	content: Pick<ContentFolder, 'catalogue' | 'entries' | 'files'>,
): ReadonlyMap<string, ContentFile> {
	const shown = new Set(
		content.catalogue.entries.flatMap(({ type, data }) =>
			mediaIn(contentTypeNamed(type).fields, data),
		),
	);
	const ofPersons = new Set(
		content.entries
			.filter(({ type, data }) => isAboutPerson(type, data))
			.flatMap(({ fields, data }) => mediaIn(fields, data)),
	);
	const files = new Map<string, ContentFile>();
	for (const file of content.files) {
		const place = file.kind === 'file' ? contentPlace(file.path)?.place : undefined;
		if (place?.kind !== 'media') continue;
		const { name } = place;
		const isGuarded = inOverlay(file.path) || ofPersons.has(name);
		if (!files.has(name) && (!isGuarded || shown.has(name))) files.set(name, file);
	}
	return files;
}

/** The paths of these files, by name. */
export const shownMediaPaths = (content: Parameters<typeof shownMedia>[0]) =>
	new Map([...shownMedia(content)].map(([name, { path }]) => [name, path]));

const mediaIn = (fields: Fields, data: unknown): string[] =>
	[...visitFields(fields, data)]
		.filter(({ rule }) => rule.kind === 'media')
		.map(({ value }) => String(value));
