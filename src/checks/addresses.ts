import { listedTypes } from '#src/catalog/catalog.ts';
import { entriesById, type Check } from '#src/checks/check.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { languages, type Words } from '#src/i18n/languages.ts';
import {
	atozPaths,
	browsedVocabularies,
	entryPaths,
	figuresPaths,
	homePaths,
	reviewPaths,
	searchPaths,
	sectionPaths,
	requestPaths,
	suggestPaths,
	vocabularyPaths,
} from '#src/site/paths.ts';

/** Names entries whose page would lie where another page already is. */
export const addresses: Check = function* (content) {
	const taken = new Map<string, string>();
	const take = (paths: Words, owner: string) =>
		languages.forEach((language) => taken.set(paths[language], owner));
	for (const paths of [
		homePaths,
		searchPaths,
		atozPaths,
		figuresPaths,
		reviewPaths,
		requestPaths,
		suggestPaths,
	])
		take(paths, paths.de);
	for (const type of listedTypes) take(sectionPaths(type), type.label.many.de);
	for (const name of browsedVocabularies) take(vocabularyPaths(name), name);
	const byId = entriesById(content);
	for (const entry of content.catalogue.entries) {
		const record = byId.get(entry.id);
		const paths = entryPaths(entry);
		for (const language of languages) {
			const other = taken.get(paths[language]);
			if (other !== undefined && record) {
				const values = { value: paths[language], other };
				yield findingAt(record, ['segment', language], 'address-taken', { values });
			}
		}
		take(paths, entry.files[0] ?? entry.id);
	}
};
