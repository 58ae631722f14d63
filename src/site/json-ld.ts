import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { FieldRule } from '#src/catalog/content-type.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import { textIn, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { entryPaths, pathIn } from '#src/site/paths.ts';
import { isKeptBack } from '#src/site/requests.ts';

/**
 * What search engines are told of an entry, as schema.org describes it: name, summary, place, and every field whose
 * description names a property.
 *
 * @param address makes a full address of a path within the site
 */
export function entryJsonLd(
	catalogue: Catalogue,
	language: InterfaceLanguage,
	entry: Entry,
	address: (path: string) => string,
): Record<string, unknown> {
	const { schemaOrg, fields } = contentTypeNamed(entry.type);
	const data = entry.data as Readonly<Record<string, unknown>>;
	const value = (rule: FieldRule, raw: unknown): unknown => {
		if (rule.kind === 'list' && rule.item) {
			return (raw as unknown[]).map((item) => value(rule.item as FieldRule, item));
		}
		if (rule.kind !== 'ref') return raw;
		const target = catalogue.entry(String(raw));
		return (
			target && {
				'@type': contentTypeNamed(target.type).schemaOrg,
				name: textIn(language, target.data.title)?.words,
				url: address(pathIn(language, entryPaths(target))),
			}
		);
	};
	const described = Object.entries(fields).flatMap(([name, field]) =>
		field.schemaOrg && data[name] !== undefined && !isKeptBack(entry, field)
			? [[field.schemaOrg, value(field, data[name])]]
			: [],
	);
	const summary = textIn(language, entry.data.summary);
	return {
		'@context': 'https://schema.org',
		'@type': schemaOrg,
		name: textIn(language, entry.data.title)?.words,
		description: summary?.words,
		url: address(pathIn(language, entryPaths(entry))),
		...(typeof data['place'] === 'string' && schemaOrg === 'Event'
			? { location: { '@type': 'Place', name: data['place'] } }
			: {}),
		...Object.fromEntries(described),
	};
}
