import { transliterated } from '#src/entries/transliteration.ts';

const longest = 60;

/**
 * The id proposed for an entry, from its title: what a person would type, in the shape of `idPattern`.
 *
 * `Moschee & Polizei: Größe zeigen` → `moschee-und-polizei-groesse-zeigen` · `„Çay“ in İzmir` → `cay-in-izmir` ·
 * `مسجد السلام` → `msgd-alslam` · `???` → `eintrag`; longer than 60 characters: cut before the word that does not fit
 */
export function entryId(title: string): string {
	const id = transliterated(title.replace(/[&＆]/g, ' und '))
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (id.length <= longest) return id || 'eintrag';
	const end = id.lastIndexOf('-', longest);
	return id.slice(0, end > 0 ? end : longest);
}

/**
 * The id proposed for a new entry, which no entry has yet.
 *
 * `Tag der offenen Moschee`, taken `tag-der-offenen-moschee` → `tag-der-offenen-moschee-2`
 *
 * @param taken the ids of all types: an id may be there once in the whole catalogue
 */
export function freeEntryId(title: string, taken: ReadonlySet<string>): string {
	const id = entryId(title);
	if (!taken.has(id)) return id;
	let number = 2;
	while (taken.has(`${id}-${number}`)) number++;
	return `${id}-${number}`;
}
