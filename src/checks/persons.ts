import { consentField, isAboutPerson } from '#src/catalog/person.ts';
import { aboutFile, valuesOf, type Check } from '#src/checks/check.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import { consentState, type Consent } from '#src/entries/consent-state.ts';
import type { Finding } from '#src/entries/finding.ts';
import { inOverlay, overlayPath } from '#src/entries/overlay.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import { languages, type Words } from '#src/i18n/languages.ts';
import { dateWords } from '#src/i18n/format.ts';

/** The entries that are about natural persons, right or wrong. */
export const personsIn = ({ entries }: Pick<ContentFolder, 'entries'>): ReadEntry[] =>
	entries.filter(({ type, data }) => isAboutPerson(type, data));

/**
 * Names persons that lie where a public history would keep them for ever, and says how long consents hold: what has
 * lapsed does not stop the build, which leaves the person out by itself.
 */
export const persons: Check = function* (content) {
	const isPrivate = valueAt(content.site?.data, ['repositoryIsPrivate']) === true;
	for (const entry of personsIn(content)) {
		const { person } = entry.type;
		const isProtected = entry.files.length > 0 && entry.files.every(inOverlay);
		if (person && !isPrivate && !isProtected) {
			yield findingAt(entry, [person.field], 'person-in-public');
		}
		yield* consentFindings(entry, content.today);
	}
	yield* sharedPictures(content);
	yield* intoOverlay(content);
};

/** A person's photo that another entry shows too would stay when the consent ends. */
function* sharedPictures(content: ContentFolder): Generator<Finding> {
	const ofPersons = personsIn(content);
	for (const person of ofPersons) {
		const own = new Set(picturesOf(person).map(({ value }) => value));
		for (const other of content.entries) {
			if (other === person || own.size === 0) continue;
			for (const { value, path } of picturesOf(other)) {
				if (own.has(value)) yield findingAt(other, path, 'photo-shared');
			}
		}
	}
}

const picturesOf = (entry: ReadEntry) =>
	valuesOf(entry).filter(({ rule }) => rule.kind === 'media');

const codes = {
	lapsing: 'consent-lapses',
	expired: 'consent-expired',
	withdrawn: 'consent-withdrawn',
	'not-yet': 'consent-not-yet',
} as const;

/** What is to be said of a consent on a day. */
export function* consentFindings(entry: ReadEntry, today: string): Generator<Finding> {
	const consent = valueAt(entry.data, [consentField]);
	if (typeof consent !== 'object' || consent === null) return;
	const { state, until, days } = consentState(consent as Consent, today);
	// A day that is none is named by the schema.
	if (state === 'valid' || Number.isNaN(days)) return;
	const field = { withdrawn: 'withdrawnOn', 'not-yet': 'givenOn' }[state as string] ?? 'expiresOn';
	const on = String(valueAt(consent, [field]) ?? until);
	yield findingAt(entry, [consentField, field], codes[state], {
		severity: 'warning',
		values: { days, date: inWords(on) },
	});
}

const inWords = (day: string): Words =>
	Object.fromEntries(languages.map((language) => [language, dateWords(language, day)])) as Words;

/** What lies in `content/` must hold without the overlay: it may neither refer to an entry there nor show a file. */
function* intoOverlay(content: ContentFolder): Generator<Finding> {
	const { entries, files } = content;
	if (!files.some(({ path }) => inOverlay(path))) return;
	const ids = new Set(entries.filter((entry) => entry.files.some(inOverlay)).map(({ id }) => id));
	const names = (hidden: boolean) =>
		new Set(
			files
				.filter(({ path, kind }) => kind === 'file' && inOverlay(path) === hidden)
				.flatMap(({ path }) => /(?:^|\/)media\/([^/]+)$/.exec(path)?.[1] ?? []),
		);
	const pictures = names(true).difference(names(false));
	for (const name of names(true).intersection(names(false))) {
		yield aboutFile(overlayPath(`media/${name}`), 'file-in-both');
	}
	for (const entry of entries.filter((one) => !one.files.some(inOverlay))) {
		for (const { rule, value, path } of valuesOf(entry)) {
			const leads =
				(rule.kind === 'ref' && ids.has(String(value))) ||
				(rule.kind === 'media' && pictures.has(String(value)));
			if (leads) yield findingAt(entry, path, 'leads-into-overlay');
		}
	}
}
