import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { FieldRule } from '#src/catalog/content-type.ts';
import type { EntrySurroundings } from '#src/checks/entry-findings.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { Text } from '#src/i18n/languages.ts';

/** An entry as the suggestion form knows it: its names and where it is, what it is, and whether it is kept up. */
export type KnownName = Pick<Entry, 'type' | 'id' | 'data'>;

/** What the suggestion form knows of the catalogue. */
export interface KnownNames {
	/** Those that have been asked for. */
	readonly entries: readonly KnownName[];
	readonly vocabularies: EntrySurroundings['vocabularies'];
	/** The names of the components that authors may use in MDX. */
	readonly components: readonly string[];
	/** Where the form has prose with components: see `EntrySurroundings`. */
	readonly prose?: EntrySurroundings['prose'];
}

/** The names in a catalogue, without everything that a form has no use for. */
export const knownNames = (
	{ entries, vocabularies }: Pick<Catalogue, 'entries' | 'vocabularies'>,
	components: readonly string[],
): KnownNames => ({
	components,
	entries: entries
		.filter(({ person }) => !person)
		.map(({ type, id, data }) => ({ type, id, data: names(type, data) }) as KnownName),
	vocabularies: Object.fromEntries(
		Object.entries(vocabularies).map(([name, { terms }]) => [
			name,
			{ terms: terms.map(({ id, label }) => ({ id, label })) },
		]),
	) as unknown as KnownNames['vocabularies'],
});

function names(type: KnownName['type'], data: object): Record<string, unknown> {
	const { fields } = contentTypeNamed(type);
	return Object.fromEntries(
		Object.entries(data).filter(([name]) => {
			const field = fields[name];
			return field && (name === 'title' || name === 'lifecycle' || isName(field));
		}),
	);
}

/** Lines and lists of them (aliases, abbreviations, a place), and single terms, which others are compared with. */
const isName = (rule: FieldRule): boolean =>
	rule.kind === 'term' ||
	(rule.item ?? rule).kind === 'line' ||
	rule.item?.vocabulary === 'laender';

/** What an entry is called, in all languages, with its aliases and abbreviations. */
export function namesOf({ data }: KnownName): string[] {
	const { title, aliases, abbreviations } = data as {
		title: Text;
		aliases?: string[];
		abbreviations?: string[];
	};
	return [...Object.values(title), ...(aliases ?? []), ...(abbreviations ?? [])].map(String);
}
