import type { Field, Fields } from '#src/catalog/content-type.ts';
import type { FormContext } from '#src/editing/config/cms-field.ts';
import { lapseKey } from '#src/editing/form-data.ts';
import { languages, textIn } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

const sortable = ['title', 'order', 'starts', 'verified'];

/** What a list of these fields can be sorted by. */
export function sortableFields(fields: Fields, { language, only }: FormContext) {
	return sortable.flatMap((name) => {
		const field = fields[name];
		if (!field) return [];
		const path =
			field.kind === 'text' && !only
				? `${name}.${language}`
				: field.fields?.['on']
					? `${name}.on`
					: name;
		return [{ field: path, label: field.label[language] }];
	});
}

function termWords({ vocabulary }: Field, { language, vocabularies: terms }: FormContext) {
	const found = vocabulary ? terms[vocabulary].terms : [];
	return found.map(({ id, label }) => ({ id, label: textIn(language, label)?.words ?? id }));
}

/** Filters for what is about to lapse and what has, of types whose entries are checked. */
export function lapseFilters(fields: Fields, { language }: FormContext) {
	const { editing, review } = words(language);
	if (!fields['verified']) return [];
	const { listOutdated, listLapsed } = editing.word;
	return [
		...(['due', 'overdue', 'dormant'] as const).map((state) => review.states[state]),
		listOutdated,
		...(fields['partners'] ? [listLapsed] : []),
	].map((state) => ({
		label: fill(editing.filterLapse, { state }),
		field: lapseKey,
		pattern: `· ${state}(?: ·|$)`,
	}));
}

/** Filters by Land, by what became of an entry, by how far its check holds, and for what is not translated. */
export function viewFilters(fields: Fields, context: FormContext) {
	const { editing } = words(context.language);
	const state = fields['lifecycle']?.fields?.['state'];
	const laender = fields['laender']?.item as Field | undefined;
	return [
		...languages.map((language) => ({
			label: fill(editing.filterUntranslated, { language: editing.languages[language] }),
			field: `title.${language}`,
			pattern: '^(undefined|)$',
		})),
		...lapseFilters(fields, context),
		...(state
			? termWords(state, context).map(({ id, label }) => ({
					label: fill(editing.filterState, { state: label }),
					field: 'lifecycle.state',
					pattern: `^${id}$`,
				}))
			: []),
		...(laender
			? termWords(laender, context).map(({ id, label }) => ({
					label,
					field: 'laender',
					pattern: `"${id}"`,
				}))
			: []),
	];
}

/** Groups by every field that holds one term. */
export function viewGroups(fields: Fields, context: FormContext) {
	const { editing } = words(context.language);
	return Object.entries(fields)
		.filter(([, { kind }]) => kind === 'term')
		.map(([name, { label }]) => ({
			label: fill(editing.group, { label: label[context.language] }),
			field: name,
		}));
}
