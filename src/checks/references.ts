import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { ContentTypeName } from '#src/catalog/content-type.ts';
import { entriesById, valuesOf, type Check } from '#src/checks/check.ts';
import { nearest } from '#src/entries/nearest.ts';
import { latestId } from '#src/entries/published-ids.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { languages, type Words } from '#src/i18n/languages.ts';

/** Names references to nothing, to an entry of the wrong type, to itself, and to what is no longer shown. */
export const references: Check = function* (content) {
	const byId = entriesById(content);
	for (const entry of content.entries) {
		for (const { rule, value, path } of valuesOf(entry)) {
			if (!rule.refersTo || typeof value !== 'string') continue;
			const target = byId.get(value);
			const values = { value: shown(value) };
			if (!target) {
				const ids = [...byId.values()]
					.filter(({ type }) => rule.refersTo?.includes(type.name))
					.map(({ id }) => id);
				const moved = latestId(content.published.ids, value);
				const suggestion = moved !== value && moved ? moved : nearest(value, ids);
				yield findingAt(entry, path, 'unknown-reference', { values, suggestion });
			} else if (!rule.refersTo.includes(target.type.name)) {
				const types = { found: target.type.label.one, expected: labels(rule.refersTo) };
				yield findingAt(entry, path, 'reference-to-wrong-type', {
					values: { ...values, ...types },
				});
			} else if (target === entry) {
				yield findingAt(entry, path, 'reference-to-itself');
			} else {
				const code = staleness(entry, target);
				if (code) yield findingAt(entry, path, code, { severity: 'warning', values });
			}
		}
	}
};

const labels = (types: readonly ContentTypeName[]): Words =>
	Object.fromEntries(
		languages.map((language) => [
			language,
			types.map((type) => contentTypeNamed(type).label.one[language]).join(', '),
		]),
	) as Words;

const state = ({ data }: ReadEntry) => valueAt(data, ['lifecycle', 'state']) ?? 'published';

/** What is to be said of a target that is no longer kept up; nothing where the pointing entry is not, either. */
export function staleness(from: ReadEntry, target: ReadEntry) {
	if (state(from) !== 'published') return undefined;
	if (state(target) === 'withdrawn') return 'reference-to-withdrawn';
	return state(target) === 'archived' ? 'reference-to-archived' : undefined;
}
