import { listedTypes } from '#src/catalog/catalog.ts';
import { entriesById, type Check } from '#src/checks/check.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { departed } from '#src/site/departed.ts';
import { languages, type Words } from '#src/i18n/languages.ts';
import {
	browsedVocabularies,
	entryPaths,
	ownPaths,
	sectionPaths,
	vocabularyPaths,
} from '#src/site/paths.ts';

/** Names entries whose page would lie where another page already is. */
export const addresses: Check = function* (content) {
	const taken = new Map<string, string>();
	const take = (paths: Words, owner: string) =>
		languages.forEach((language) => taken.set(paths[language], owner));
	for (const paths of ownPaths) take(paths, paths.de);
	for (const type of listedTypes) take(sectionPaths(type), type.label.many.de);
	for (const name of browsedVocabularies) take(vocabularyPaths(name), name);
	const byId = entriesById(content);
	// What a page has left leads to it, and is nobody else's.
	const left = departed(content.catalogue, content.published.ids);
	for (const entry of content.catalogue.entries) {
		const record = byId.get(entry.id);
		const paths = entryPaths(entry);
		for (const language of languages) {
			const other =
				taken.get(paths[language]) ??
				left.find((one) => one.id !== entry.id && one.paths[language] === paths[language])?.id;
			if (other !== undefined && record) {
				const values = { value: paths[language], other };
				yield findingAt(record, ['segment', language], 'address-taken', { values });
			}
		}
		take(paths, entry.files[0] ?? entry.id);
	}
};
