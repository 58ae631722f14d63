import type { Check } from '#src/checks/check.ts';
import { nearest } from '#src/entries/nearest.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import { furtherLanguages } from '#src/i18n/further-languages.ts';

/** Names languages of the interface that the site's settings switch on and no file brings along. */
export const interfaceLanguages: Check = function* ({ site }) {
	if (!site) return;
	const { furtherLanguages: tags } = (site.data ?? {}) as { readonly furtherLanguages?: unknown };
	if (!Array.isArray(tags)) return;
	const known = [...furtherLanguages.keys()];
	for (const [place, tag] of tags.entries()) {
		if (typeof tag !== 'string' || known.includes(tag)) continue;
		yield findingAt(site, ['furtherLanguages', place], 'unknown-interface-language', {
			values: { value: shown(tag), known: known.join(', ') },
			suggestion: nearest(tag, known),
		});
	}
};
