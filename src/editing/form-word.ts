import { isPerLanguage } from '#src/catalog/content-type.ts';
import { entryData, faultKey, sourceKey, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import type { KnownEntry } from '#src/editing/known-entry.ts';
import { formData } from '#src/editing/read-file.ts';
import { confirmedLanguage } from '#src/entries/confirmation.ts';
import { substanceDigest } from '#src/entries/substance.ts';
import {
	bodyDigest,
	languageState,
	sourceLanguage,
	type Translatable,
} from '#src/entries/translation.ts';
import { languages, type Language, type Text } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** A partner as a form holds it, right or wrong. */
export interface FormPartner {
	readonly organisation?: string;
	readonly name?: Text;
	readonly confirmed?: { readonly digest?: string };
}

/**
 * The entry in a form, in all its languages: what another file says of it is known from that file, as far as it is
 * saved.
 */
export function formEntry(
	form: Form,
	data: Data,
	saved: KnownEntry | undefined,
): Translatable & { readonly data: Data } {
	const { only, type } = form;
	const fields = type?.fields ?? form.fields;
	const own = entryData(form, data);
	if (!only) return { fields, data: own };
	const before = (saved?.data ?? {}) as Data;
	const facts = only === languages[0] ? own : before;
	const perLanguage = Object.keys(fields).filter((name) => isPerLanguage(fields[name]));
	const texts = perLanguage.map((name) => {
		const { [only]: _, ...others } = (before[name] ?? {}) as Text;
		return [name, { ...others, ...(own[name] as Text | undefined) }];
	});
	const bodies = { ...saved?.bodies, [only]: bodyDigest(String(data['body'] ?? '')) };
	return { fields, data: { ...facts, ...Object.fromEntries(texts) } as Data, bodies };
}

/** The digest of what an entry says now, for a confirmation of it. */
export const substanceNow = ({ fields, data }: Translatable): string =>
	substanceDigest(fields, data, sourceLanguage(data));

/** What is lost by saving a form as it is now. */
export interface Losses {
	/** The partners whose confirmation lapses. */
	readonly confirmations: readonly FormPartner[];
	/** The languages whose translation is outdated by it. */
	readonly translations: readonly Language[];
}

/** What is lost by saving a form as it is now, against the file that it was filled from. */
export function lossesBySaving(
	form: Form,
	data: Data,
	saved: KnownEntry | undefined,
	language: Language,
): Losses {
	const none = { confirmations: [], translations: [] };
	const source = data[sourceKey];
	if (typeof source !== 'string' || !form.type) return none;
	const read = formData(form, source, language);
	if (read[faultKey] !== undefined) return none;
	const [before, now] = [formEntry(form, read, saved), formEntry(form, data, saved)];
	const heldBefore = confirmedPartners(before).map(({ confirmed }) => confirmed?.digest);
	return {
		confirmations: partnersOf(now.data).filter(
			({ confirmed }) =>
				confirmed?.digest &&
				heldBefore.includes(confirmed.digest) &&
				!confirmedLanguage(now.fields, now.data, confirmed.digest),
		),
		translations: languages.filter(
			(one) => languageState(before, one) === 'current' && languageState(now, one) === 'outdated',
		),
	};
}

const partnersOf = (data: Data): FormPartner[] =>
	Array.isArray(data['partners']) ? (data['partners'] as FormPartner[]) : [];

const confirmedPartners = ({ fields, data }: Translatable & { readonly data: Data }) =>
	partnersOf(data).filter(({ confirmed }) =>
		confirmedLanguage(fields, data, confirmed?.digest ?? ''),
	);

/** Says whether a partner's confirmation in a form is of what it said before. */
export const hasLapsed = ({ fields, data }: Translatable & { readonly data: Data }): boolean =>
	partnersOf(data).some(
		({ confirmed }) => confirmed?.digest && !confirmedLanguage(fields, data, confirmed.digest),
	);

/** What the list of entries says of one whose translation is outdated, or whose confirmation lapsed. */
export function wordLapses(form: Form, data: Data, language: Language): string[] {
	// What a translation in a file of its own was made from is not known while lists are read.
	if (!form.type || form.only || data[faultKey] !== undefined) return [];
	const { listOutdated, listLapsed } = words(language).editing.word;
	const entry = formEntry(form, data, undefined);
	return [
		...(languages.some((one) => languageState(entry, one) === 'outdated') ? [listOutdated] : []),
		...(hasLapsed(entry) ? [listLapsed] : []),
	];
}
