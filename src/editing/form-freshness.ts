import { entryData, type Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import type { Entry } from '#src/entries/entry.ts';
import { freshness, isAgeing, type Freshness } from '#src/entries/freshness.ts';
import type { Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/**
 * How far the entry in a form can be relied on, on a day (`YYYY-MM-DD`). Fields that are not right yet count as left
 * out. Undefined where the form holds no check.
 */
export function formFreshness(form: Form, data: Data, today: string): Freshness | undefined {
	const { type, fields } = form;
	if (!type?.review || !('verified' in fields)) return undefined;
	const sound = Object.entries(entryData(form, data)).flatMap(([name, value]) => {
		const read = fields[name]?.schema.safeParse(value);
		return read?.success ? [[name, read.data]] : [];
	});
	const entry = { type: type.name, id: '', data: Object.fromEntries(sound), files: [] };
	return 'verified' in entry.data ? freshness(entry as unknown as Entry, today) : undefined;
}

/** What the list of entries says of one that is about to lapse or has: `überfällig`; nothing where its check holds. */
export function lapseWords(form: Form, data: Data, today: string, language: Language): string {
	const state = formFreshness(form, data, today)?.state ?? 'ageless';
	return state === 'fresh' || !isAgeing(state) ? '' : words(language).review.states[state];
}
