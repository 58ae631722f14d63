import type { Check } from '#src/checks/check.ts';
import { findingAt, valueAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { buildDate } from '#src/site/build-date.ts';

const verifiedOn = ['verified', 'on'];

/**
 * Names checks from days to come: with such a day an entry would count as checked for years. They refuse no build, which
 * may be of an earlier day.
 */
export const daysToCome: Check = function* (content) {
	for (const entry of content.entries) {
		const checked = valueAt(entry.data, verifiedOn);
		if (typeof checked === 'string' && checked > buildDate())
			yield findingAt(entry, verifiedOn, 'checked-in-future', {
				severity: 'warning',
				values: { date: shown(checked) },
			});
	}
};
