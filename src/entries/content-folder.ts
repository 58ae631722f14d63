import type { z } from 'zod';
import type { ContentType, Fields } from '#src/catalog/content-type.ts';
import { siteFields, siteSchema, type Site } from '#src/catalog/site.ts';
import { synonymsFields, synonymsSchema, type Synonyms } from '#src/catalog/synonyms-file.ts';
import { vocabularyFields, vocabularySchema } from '#src/catalog/vocabulary-file.ts';
import { vocabularyNames, type Vocabulary, type VocabularyName } from '#src/catalog/vocabulary.ts';
import { wordingFields, wordingSchema, type Wording } from '#src/catalog/wording-file.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { Finding } from '#src/entries/finding.ts';
import { inOverlay } from '#src/entries/overlay.ts';
import { parseEntry } from '#src/entries/parse-entry.ts';
import { parsePublishedIds, type PublishedIds } from '#src/entries/published-ids.ts';
import { parseRecord, unreadRecord, type Parsed } from '#src/entries/parse-record.ts';
import type { EntryFile, ReadEntry } from '#src/entries/read-entry.ts';
import type { ReadRecord } from '#src/entries/read-record.ts';
import { readText } from '#src/entries/read-text.ts';
import { buildDate } from '#src/site/build-date.ts';
import { whatMayBeShown } from '#src/entries/what-may-be-shown.ts';
import { bodyDigest } from '#src/entries/translation.ts';
import { languages, type Text } from '#src/i18n/languages.ts';

/** What reading a content folder gives: the catalogue of what could be read, and what was wrong with the rest. */
export interface ContentFolder {
	/** What may be shown on the day of reading: nothing of a person without consent that holds then. */
	readonly catalogue: Catalogue;
	/** The day for which it was read (`YYYY-MM-DD`). */
	readonly today: string;
	readonly findings: readonly Finding[];
	/** Everything that lies in the folder. */
	readonly files: readonly ContentFile[];
	/** Every entry that has a file, right or wrong. */
	readonly entries: readonly ReadEntry[];
	/** Entries that are not looked at themselves, but that others may refer to. */
	readonly others?: ReadonlyMap<string, ReadEntry>;
	readonly vocabularies: ReadonlyMap<VocabularyName, ReadRecord>;
	readonly site: ReadRecord | undefined;
	/** The ids that were ever published, and the text that says so; none where there is no such file, or a wrong one. */
	readonly published: { readonly ids: PublishedIds; readonly text: string };
	/** What means the same to search; no groups where the file is missing or wrong. */
	readonly synonyms: Synonyms;
	/** Words to think twice about; none where the file is missing or wrong. */
	readonly wording: Wording;
	/** The names of the components that authors may use in MDX. */
	readonly components: readonly string[];
}

/**
 * Reads what lies in a content folder, entry by entry; no file's mistakes keep another from being read.
 *
 * @param today the day for which it is read (`YYYY-MM-DD`): consents lapse
 */
export function contentFolderOf(
	files: readonly ContentFile[],
	components: readonly string[],
	today = buildDate(),
): ContentFolder {
	const findings: Finding[] = [];
	const text = (file: ContentFile) => {
		const read = readText(file);
		findings.push(...read.findings);
		return read.text;
	};
	const keep = <R extends ReadRecord>(parsed: Parsed<R>): Parsed<R> => {
		findings.push(...parsed.findings);
		return parsed;
	};
	const groups = new Map<string, EntryGroup>();
	const vocabularies = new Map<VocabularyName, Parsed>();
	let site: Parsed | undefined;
	let synonyms: Parsed | undefined;
	let wording: Parsed | undefined;
	let idsText = '';
	for (const file of files) {
		const owned = contentPlace(file.path);
		if (!owned || (owned.extension && !file.path.endsWith(owned.extension))) continue;
		const { place } = owned;
		if (place.kind === 'entry') {
			const { type, stem, language } = place;
			const key = `${inOverlay(file.path)}/${type.name}/${stem}`;
			const group = groups.get(key) ?? { type, stem, files: [] };
			group.files.push({ file: file.path, text: text(file), language });
			groups.set(key, group);
		} else if (place.kind === 'vocabulary' && isVocabulary(place.stem)) {
			const content = { file: file.path, text: text(file) };
			vocabularies.set(place.stem, keep(recordOf(content, vocabularyFields, vocabularySchema)));
		} else if (place.kind === 'site') {
			site = keep(recordOf({ file: file.path, text: text(file) }, siteFields, siteSchema));
		} else if (place.kind === 'ids' && file.kind === 'file') {
			idsText = text(file) ?? '';
		} else if (place.kind === 'synonyms') {
			const content = { file: file.path, text: text(file) };
			synonyms = keep(recordOf(content, synonymsFields, synonymsSchema));
		} else if (place.kind === 'wording') {
			const content = { file: file.path, text: text(file) };
			wording = keep(recordOf(content, wordingFields, wordingSchema));
		}
	}
	const entries = [...groups.values()].map(({ type, stem, files: own }) =>
		keep(parseEntry(type, stem, inLanguageOrder(own))),
	);
	return {
		catalogue: catalogueOf({
			entries: checkedEntries(entries).map((entry) => whatMayBeShown(entry, today)),
			vocabularies: checkedVocabularies(vocabularies),
			// Until the file is mended, a development server shows a site without a name.
			site: (site?.checked ?? { name: {}, tagline: {} }) as Site,
		}),
		today,
		findings,
		files,
		entries: entries.map(({ record }) => record),
		vocabularies: new Map([...vocabularies].map(([name, { record }]) => [name, record])),
		site: site?.record,
		published: { ids: parsePublishedIds(idsText) ?? {}, text: idsText },
		synonyms: (synonyms?.checked ?? { groups: [] }) as Synonyms,
		wording: (wording?.checked ?? { groups: [] }) as Wording,
		components,
	};
}

interface EntryGroup {
	readonly type: ContentType;
	readonly stem: string;
	readonly files: EntryFile[];
}

const isVocabulary = (name: string): name is VocabularyName =>
	vocabularyNames.includes(name as VocabularyName);

function recordOf({ file, text }: EntryFile, fields: Fields, schema: z.ZodType): Parsed {
	if (text !== undefined) return parseRecord({ file, text }, fields, schema);
	return { record: unreadRecord(fields, file), checked: undefined, findings: [] };
}

const inLanguageOrder = (files: readonly EntryFile[]) =>
	files.toSorted(
		(a, b) => languages.indexOf(a.language ?? 'de') - languages.indexOf(b.language ?? 'de'),
	) as [EntryFile, ...EntryFile[]];

function checkedEntries(parsed: readonly Parsed<ReadEntry>[]): Entry[] {
	const byId = new Map<string, Entry>();
	for (const { record, checked } of parsed) {
		const { id, files, type } = record;
		if (checked === undefined || byId.has(id)) continue;
		const bodies = bodyDigests(record);
		byId.set(id, { type: type.name, id, data: checked, files, ...bodies } as Entry);
	}
	return [...byId.values()];
}

/** The digests of an entry's prose by language, where it has any. */
export const bodyDigests = ({ bodies }: Pick<ReadEntry, 'bodies'>): { bodies?: Text } =>
	bodies.length
		? {
				bodies: Object.fromEntries(
					bodies.map(({ language, text }) => [language, bodyDigest(text)]),
				),
			}
		: {};

const checkedVocabularies = (parsed: ReadonlyMap<VocabularyName, Parsed>) =>
	Object.fromEntries(
		vocabularyNames.map((name) => {
			const checked = parsed.get(name)?.checked as Pick<Vocabulary, 'terms'> | undefined;
			return [name, { name, terms: checked?.terms ?? [] }];
		}),
	) as unknown as Readonly<Record<VocabularyName, Vocabulary>>;
