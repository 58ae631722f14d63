import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { isAboutPerson } from '#src/catalog/person.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import type { Fields } from '#src/catalog/content-type.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { inOverlay } from '#src/entries/overlay.ts';

/**
 * The paths of the files in the media folders that may be published, by name: not the photo of a person whose consent does not open
 * it, and of the overlay only what an entry shows.
 */
export function shownMedia(
	content: Pick<ContentFolder, 'catalogue' | 'entries' | 'files'>,
): ReadonlyMap<string, string> {
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
	const files = new Map<string, string>();
	for (const file of content.files) {
		const place = file.kind === 'file' ? contentPlace(file.path)?.place : undefined;
		if (place?.kind !== 'media') continue;
		const { name } = place;
		const isGuarded = inOverlay(file.path) || ofPersons.has(name);
		if (!files.has(name) && (!isGuarded || shown.has(name))) files.set(name, file.path);
	}
	return files;
}

const mediaIn = (fields: Fields, data: unknown): string[] =>
	[...visitFields(fields, data)]
		.filter(({ rule }) => rule.kind === 'media')
		.map(({ value }) => String(value));
