import type { ContentTypeName } from '#src/catalog/content-type.ts';
import type { Text, Words } from '#src/i18n/languages.ts';

/** What a vocabulary says of itself; its terms are content: `content/vocabularies/<name>.yaml`. */
export interface VocabularyDescription {
	readonly label: Words;
	/** Set where visitors browse by it: each term has a page under this URL segment, for entries that carry it in a field of this vocabulary. */
	readonly section?: Words;
	/** One sentence above the list of its terms, where it has a section. */
	readonly lead?: Words;
	/** The term that holds for all others too: a nationwide entry concerns every Land. */
	readonly whole?: string;
	/** The term that says that something is over, and no longer ages. */
	readonly over?: string;
	/** The terms that say that something is known from publications only, so that it matters how old these are. */
	readonly fromSources?: readonly string[];
	/**
	 * Its terms put together as those who deal with each other, those first whose word matters most here: authorities,
	 * Muslim organisations, everyone else.
	 */
	readonly parties?: readonly (readonly string[])[];
	/** Its terms are the Länder of Germany, which visitors also find on a map. */
	readonly onMap?: true;
	/** The type of entries that a term's page shows before all others: whom to ask in a Land. */
	readonly first?: ContentTypeName;
	/** Heading above the other terms for which there are entries of a `{type}`, where it has a section. */
	readonly others?: Words;
	/** How to say that two entries share terms of it (`gleiches Thema`), and how near that brings them to each other. */
	readonly shared?: { readonly one: Words; readonly other: Words; readonly weight: number };
}

/** All vocabularies. A field names one of them; the file of the same name holds the terms. */
const described = {
	laender: {
		label: { de: 'Länder', en: 'Länder' },
		section: { de: 'laender', en: 'laender' },
		lead: {
			de: 'Was es in den einzelnen Ländern gibt, und was bundesweit.',
			en: 'What there is in each of the Länder (federal states), and nationwide.',
		},
		whole: 'DE',
		onMap: true,
		first: 'contact',
		others: { de: '{type} in anderen Ländern', en: '{type} in other Länder' },
	},
	topics: {
		label: { de: 'Themen', en: 'Topics' },
		section: { de: 'themen', en: 'topics' },
		lead: {
			de: 'Worum es in der Zusammenarbeit geht.',
			en: 'What the cooperation is about.',
		},
		others: { de: '{type} zu anderen Themen', en: '{type} on other topics' },
		shared: {
			one: { de: 'gleiches Thema', en: 'same topic' },
			other: { de: 'gleiche Themen', en: 'same topics' },
			weight: 3,
		},
	},
	audiences: {
		label: { de: 'Zielgruppen', en: 'Audiences' },
		section: { de: 'zielgruppen', en: 'audiences' },
		lead: {
			de: 'Für wen Projekte, Angebote und Materialien gedacht sind.',
			en: 'Whom projects, offers and materials are meant for.',
		},
		others: { de: '{type} für andere Zielgruppen', en: '{type} for other audiences' },
		shared: {
			one: { de: 'gleiche Zielgruppe', en: 'same audience' },
			other: { de: 'gleiche Zielgruppen', en: 'same audiences' },
			weight: 2,
		},
	},
	sides: {
		label: { de: 'Seiten', en: 'Sides' },
		parties: [
			['security-authority', 'other-authority', 'municipality'],
			['muslim'],
			['migrant', 'other-civil-society'],
		],
		shared: {
			one: { de: 'Beteiligte derselben Seite', en: 'partners on the same side' },
			other: { de: 'Beteiligte derselben Seiten', en: 'partners on the same sides' },
			weight: 0.5,
		},
	},
	'organisation-kinds': {
		label: { de: 'Arten von Organisationen', en: 'Kinds of organisation' },
		shared: {
			one: { de: 'Beteiligte gleicher Art', en: 'same kind of partner' },
			other: { de: 'Beteiligte gleicher Art', en: 'same kinds of partner' },
			weight: 1,
		},
	},
	'project-formats': {
		label: { de: 'Formate von Projekten', en: 'Project formats' },
		shared: {
			one: { de: 'gleiches Format', en: 'same format' },
			other: { de: 'gleiche Formate', en: 'same formats' },
			weight: 2,
		},
	},
	statuses: { label: { de: 'Stand', en: 'Status' }, over: 'completed' },
	'testing-stages': { label: { de: 'Stufen der Erprobung', en: 'Stages of testing' } },
	'cost-bands': { label: { de: 'Kostenrahmen', en: 'Cost bands' } },
	'expert-kinds': { label: { de: 'Arten von Fachleuten', en: 'Kinds of expert' } },
	'expert-formats': { label: { de: 'Formate von Fachleuten', en: 'Expert formats' } },
	'fee-bands': { label: { de: 'Honorarrahmen', en: 'Fee bands' } },
	availabilities: { label: { de: 'Verfügbarkeit', en: 'Availability' } },
	'delivery-modes': { label: { de: 'Durchführung', en: 'Delivery' } },
	'event-kinds': { label: { de: 'Arten von Veranstaltungen', en: 'Kinds of event' } },
	'material-kinds': { label: { de: 'Arten von Material', en: 'Kinds of material' } },
	'reuse-permissions': { label: { de: 'Weiterverwendung', en: 'Reuse' } },
	languages: { label: { de: 'Sprachen', en: 'Languages' } },
	'verification-methods': {
		label: { de: 'Arten der Prüfung', en: 'Ways of checking' },
		fromSources: ['desk-research-compared', 'desk-research-read-once'],
	},
	'verifier-roles': { label: { de: 'Prüfende Stellen', en: 'Checked by' } },
	'confirmer-roles': { label: { de: 'Bestätigende Rollen', en: 'Confirmed by' } },
	'lifecycle-states': { label: { de: 'Zustände eines Eintrags', en: 'States of an entry' } },
	'consent-scopes': { label: { de: 'Freigegebene Angaben', en: 'Details opened' } },
	'consent-channels': { label: { de: 'Freigegebene Wege', en: 'Channels opened' } },
	'archive-reasons': { label: { de: 'Gründe der Archivierung', en: 'Reasons for archiving' } },
	'relation-kinds': { label: { de: 'Arten von Verweisen', en: 'Kinds of relation' } },
} as const satisfies Readonly<Record<string, VocabularyDescription>>;

export type VocabularyName = keyof typeof described;

/** All vocabularies by name. */
export const vocabularies: Readonly<Record<VocabularyName, VocabularyDescription>> = described;

export const vocabularyNames = Object.keys(vocabularies) as VocabularyName[];

/** One value of a vocabulary, as its file holds it. */
export interface Term {
	readonly id: string;
	readonly label: Text;
	readonly description: Text;
	/** The terms next to it: the Länder that a Land borders on. */
	readonly neighbours?: readonly string[] | undefined;
}

/** The terms of a vocabulary, in the order of its file, which is the order visitors see. */
export interface Vocabulary {
	readonly name: VocabularyName;
	readonly terms: readonly Term[];
}
