import type { Check } from '#src/checks/check.ts';
import { bodyDigests } from '#src/entries/content-folder.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { languageState, sourceLanguage } from '#src/entries/translation.ts';
import { languages, type Language, type Words } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

const codes = { outdated: 'translation-outdated', unrecorded: 'translation-unrecorded' } as const;

/** Names translations that are older than what they translate, and those of which that is not known. */
export const translations: Check = function* ({ entries }) {
	for (const entry of entries) {
		const { type, id, fields, data } = entry;
		if (!('translated' in fields)) continue;
		const of = { fields: type.fields, data, ...bodyDigests(entry) };
		const source = sourceLanguage(data);
		for (const language of languages) {
			const state = languageState(of, language);
			if (state !== 'outdated' && state !== 'unrecorded') continue;
			const values = { id, to: language, language: named(language), source: named(source) };
			const path = [state === 'outdated' ? 'translated' : 'title', language];
			yield findingAt(entry, path, codes[state], { severity: 'warning', values });
		}
	}
};

const named = (language: Language): Words =>
	Object.fromEntries(
		languages.map((one) => [one, words(one).site.languageNames[language]]),
	) as Words;
