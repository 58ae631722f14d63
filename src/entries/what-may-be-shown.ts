import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { consentField, isAboutPerson, isOpened } from '#src/catalog/person.ts';
import { consentState, type Consent } from '#src/entries/consent-state.ts';
import { inOverlay } from '#src/entries/overlay.ts';
import { lifecycleState, type Entry } from '#src/entries/entry.ts';
import { outdatedIn } from '#src/entries/translation.ts';
import { languages, type Words } from '#src/i18n/languages.ts';
import { words, type InterfaceWords } from '#src/i18n/words.ts';

/**
 * What may be shown of an entry on a day: all of it, or, where it is about a natural person, what a consent that holds
 * on that day opens. Where none does, nothing is left but the address and a note. The catalogue is made of what this
 * gives, right after reading, so that nothing that is made of the catalogue can show more.
 *
 * The names of its files stay behind where the files are nobody's to see: they hold the consent, and what it does not
 * open.
 *
 * @param today the day (`YYYY-MM-DD`)
 */
export function whatMayBeShown(entry: Entry, today: string): Entry {
	const type = contentTypeNamed(entry.type);
	if (!isAboutPerson(type, entry.data)) {
		return entry.files.some(inOverlay) ? { ...entry, files: [] } : entry;
	}
	const data = entry.data as Readonly<Record<string, unknown>>;
	const consent = (data[consentField] ?? {}) as Consent;
	const { state } = consentState(consent, today);
	const holds = state === 'valid' || state === 'lapsing';
	const { channels = [] } = consent;
	if (!holds || !channels.includes('website') || lifecycleState(entry) === 'withdrawn') {
		return withoutDetails(entry);
	}
	const opened = Object.entries(data).filter(
		([name]) =>
			// The digest is of all texts, also of those that are left out.
			![consentField, 'translated'].includes(name) &&
			type.fields[name] &&
			isOpened(type.fields[name], data),
	);
	return {
		...entry,
		files: [],
		data: Object.fromEntries(opened),
		person: { inSearch: channels.includes('search'), outdated: outdatedIn(entry) },
	} as unknown as Entry;
}

/** The address of a person's page stays; of what it said, nothing does. */
function withoutDetails({ type, id }: Entry): Entry {
	return {
		type,
		id,
		files: [],
		data: {
			id,
			title: said(({ people }) => people.withoutDetails),
			summary: said(({ people }) => people.withoutDetailsText),
			lifecycle: {
				state: 'withdrawn',
				reason: said(({ people }) => people.withoutDetailsReason),
			},
		},
		person: { inSearch: false },
	} as unknown as Entry;
}

const said = (choose: (all: InterfaceWords) => string): Words =>
	Object.fromEntries(languages.map((language) => [language, choose(words(language))])) as Words;
