import { entriesById, valuesOf, type Check } from '#src/checks/check.ts';
import { confirmedLanguage } from '#src/entries/confirmation.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { digestPattern } from '#src/catalog/patterns.ts';
import { languages, textIn, type Text, type Words } from '#src/i18n/languages.ts';
import { buildDate } from '#src/site/build-date.ts';

/** Names partners' confirmations that lapsed, since what they cover was changed, and those from days to come. */
export const confirmations: Check = function* (content) {
	const byId = entriesById(content);
	for (const entry of content.entries) {
		for (const { rule, value, path } of valuesOf(entry)) {
			if (rule.kind !== 'digest' || typeof value !== 'string' || !digestPattern.test(value))
				continue;
			const group = path.slice(0, -1);
			const on = String(valueAt(entry.data, [...group, 'on']) ?? '');
			const partner = valueAt(entry.data, group.slice(0, -1));
			const id = valueAt(partner, ['organisation']);
			const title = valueAt(byId.get(String(id))?.data, ['title']) ?? valueAt(partner, ['name']);
			const values = {
				partner: inEach((language) => textIn(language, title as Text)?.words ?? String(id)),
				date: shown(on),
				id: entry.id,
				// As the commands take it: an id, or its place among the partners.
				which: typeof id === 'string' ? shown(id) : Number(group.at(-2)) + 1,
			};
			if (on > buildDate())
				yield findingAt(entry, [...group, 'on'], 'confirmed-in-future', { values });
			if (confirmedLanguage(entry.fields, entry.data, value) === undefined)
				yield findingAt(entry, path, 'confirmation-lapsed', { severity: 'warning', values });
		}
	}
};

const inEach = (word: (language: (typeof languages)[number]) => string): Words =>
	Object.fromEntries(languages.map((language) => [language, word(language)])) as Words;
