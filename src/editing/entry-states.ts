import { isPartialDate } from '#src/catalog/partial-date.ts';
import type { VocabularyName } from '#src/catalog/vocabulary.ts';
import { consentWords, formConsent } from '#src/editing/form-consent.ts';
import { entryData, type Data } from '#src/editing/form-data.ts';
import { formFreshness } from '#src/editing/form-freshness.ts';
import { formEntry } from '#src/editing/form-word.ts';
import type { Form } from '#src/editing/form.ts';
import type { KnownEntry } from '#src/editing/known-entry.ts';
import type { Term } from '#src/catalog/vocabulary.ts';
import { languageState } from '#src/entries/translation.ts';
import { dateWords } from '#src/i18n/format.ts';
import { languages, textIn, type Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** What the states of an entry are read from, beside the form. */
export interface Saved {
	/** The entry as it is saved, which knows of the languages that have files of their own. */
	readonly entry: KnownEntry | undefined;
	/** The day that counts (`YYYY-MM-DD`). */
	readonly today: string;
	readonly term: (vocabulary: VocabularyName, id: string) => Term | undefined;
}

/**
 * In what state an entry is, line by line: what becomes of it, when it was checked and how long that holds, in which
 * languages it can be read, and whether its translations are up to date.
 */
export function entryStates(form: Form, data: Data, saved: Saved, language: Language): string[] {
	const { editing, review } = words(language);
	const { lifecycle, verified } = entryData(form, data) as {
		lifecycle?: { state?: string };
		verified?: { on?: string };
	};
	const inAll = formEntry(form, data, saved.entry);
	const ofLanguage = {
		source: editing.readableIn,
		current: editing.readableIn,
		outdated: editing.word.outdatedIn,
		unrecorded: editing.word.unrecordedIn,
		missing: editing.missingIn,
	};
	const state = lifecycle?.state ?? 'published';
	const stateWords = textIn(language, saved.term('lifecycle-states', state)?.label)?.words ?? state;
	const on = String(verified?.on ?? '');
	const age = formFreshness(form, data, saved.today);
	const consent = formConsent(form, data, saved.today);
	return [
		...(form.fields['lifecycle'] ? [`${editing.state}: ${stateWords}`] : []),
		...(form.fields['verified']
			? [
					`${editing.lastCheck}: ${isPartialDate(on) ? dateWords(language, on) : editing.neverChecked}`,
				]
			: []),
		...(age
			? [
					fill(age.due ? editing.holdsUntil : editing.holds, {
						due: age.due ? dateWords(language, age.due) : '',
						state: review.states[age.state],
					}),
				]
			: []),
		...(consent ? [consentWords(consent, language)] : []),
		...(age?.withoutDate ? [review.withoutDate] : []),
		...languages.map((one) =>
			fill(ofLanguage[languageState(inAll, one)], {
				language: editing.languages[one],
			}),
		),
	];
}
