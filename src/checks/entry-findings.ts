import type { Term, Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Check } from '#src/checks/check.ts';
import { confirmations } from '#src/checks/confirmations.ts';
import { daysToCome } from '#src/checks/days-to-come.ts';
import { contradictions } from '#src/checks/contradictions.ts';
import { markdown } from '#src/checks/markdown.ts';
import { mediaFields } from '#src/checks/media-fields.ts';
import { personNames } from '#src/checks/person-names.ts';
import { persons } from '#src/checks/persons.ts';
import { privateData } from '#src/checks/private-data.ts';
import { publishedAddresses } from '#src/checks/published-addresses.ts';
import { references } from '#src/checks/references.ts';
import { vocabularyTerms } from '#src/checks/vocabulary-terms.ts';
import { catalogueOf } from '#src/entries/catalogue.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import type { Finding } from '#src/entries/finding.ts';
import { unreadRecord } from '#src/entries/parse-record.ts';
import type { PublishedIds } from '#src/entries/published-ids.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';

/** The terms of a vocabulary, as far as the rules ask for them. */
export interface KnownTerms {
	readonly terms: readonly Pick<Term, 'id' | 'label'>[];
}

/** What an entry is seen against while it is written. */
export interface EntrySurroundings {
	/** The other entries, by id. */
	readonly others: ReadonlyMap<string, ReadEntry>;
	readonly vocabularies: Readonly<Record<VocabularyName, KnownTerms>>;
	/** The names of the components that authors may use in MDX. */
	readonly components: readonly string[];
	/** The ids that were published, as far as their addresses are not told by them; none where a form changes none. */
	readonly published?: PublishedIds;
	/** The files lie where persons may: in the overlay, or in a repository that is not public. */
	readonly personsAllowed?: boolean;
	/** The check of prose with components, which weighs more than all others: only who looks at such prose loads it. */
	readonly prose?: Check | undefined;
}

/** The checks of the gate that look at one entry, not at files. */
const entryChecks: readonly Check[] = [
	vocabularyTerms,
	references,
	contradictions,
	confirmations,
	daysToCome,
	publishedAddresses,
	privateData,
	persons,
	personNames,
	mediaFields,
	markdown,
];

/**
 * What the gate has to say of one entry while it is written, beyond its schema. Which files lie in the media folder is
 * not known here: they may just have been added.
 *
 * @throws where the entry has prose and its check is missing
 */
export function entryFindings(
	entry: ReadEntry,
	{
		others,
		vocabularies,
		components,
		published = {},
		personsAllowed = false,
		prose,
	}: EntrySurroundings,
): Finding[] {
	if (entry.bodies.length > 0 && !prose) throw new Error('The check of prose is missing.');
	const content = {
		catalogue: nothing,
		findings: [],
		files: picturesIn(entry),
		entries: [entry],
		others,
		vocabularies: new Map(
			Object.entries(vocabularies).map(([name, { terms }]) => [
				name as VocabularyName,
				{ ...unreadRecord({}, name), data: { terms } },
			]),
		),
		site: { ...unreadRecord({}, 'site.yaml'), data: { repositoryIsPrivate: personsAllowed } },
		// How long consents hold is no mistake, and said beside the form.
		today: '',
		published: { ids: published, text: '' },
		synonyms: { groups: [] },
		wording: { groups: [] },
		components,
	};
	return [...entryChecks, ...(prose ? [prose] : [])]
		.flatMap((check) => [...check(content)])
		.filter(({ code }) => !aboutMediaFiles.includes(code));
}

/** What only the files themselves could tell. */
const aboutMediaFiles: readonly string[] = ['media-missing', 'media-bytes-differ'];

/** The pictures that an entry's prose names, as if they were there. */
const picturesIn = ({ bodies }: ReadEntry): ContentFile[] =>
	bodies.flatMap(({ text }) =>
		[...text.matchAll(/\.\.\/\.\.\/media\/([^\s)"'>]+)/g)].map(([, name = '']) => ({
			path: `media/${name}`,
			kind: 'file' as const,
			size: 0,
			bytes: () => new Uint8Array(),
		})),
	);

const nothing = catalogueOf({
	entries: [],
	vocabularies: {} as Readonly<Record<VocabularyName, Vocabulary>>,
	site: { name: {}, tagline: {} },
});
