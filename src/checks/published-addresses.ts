import type { Check } from '#src/checks/check.ts';
import { ownSegment, publishedId } from '#src/entries/published-ids.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { languages, textIn } from '#src/i18n/languages.ts';

/**
 * Names entries at the top of the site whose page would lie elsewhere than where it was published, without a redirect
 * from there. A form knows the words of one language only, and is asked for no other.
 */
export const publishedAddresses: Check = function* ({ entries, published, others }) {
	for (const entry of entries) {
		const { segment: known } = publishedId(published.ids, entry.id) ?? {};
		const now = ownSegment(entry);
		if (!known || !now) continue;
		for (const language of languages) {
			if (others && now[language] === undefined) continue;
			const [expected, value] = [known, now].map(
				(segment) => textIn(language, segment)?.words ?? '',
			);
			if (expected === value) continue;
			const values = { id: entry.id, value: shown(value ?? ''), expected: shown(expected ?? '') };
			yield findingAt(entry, ['segment', language], 'address-changed', { values });
		}
	}
};
