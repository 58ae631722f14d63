import { createElement as h } from 'react';
import { surroundings } from '#src/editing/browser/preview-catalogue.ts';
import { entryData, type Data } from '#src/editing/form-data.ts';
import { formProblems } from '#src/editing/form-problems.ts';
import type { Form } from '#src/editing/form.ts';
import { dateWords } from '#src/i18n/format.ts';
import { isPartialDate } from '#src/catalog/partial-date.ts';
import { languages, type Language, type Text } from '#src/i18n/languages.ts';
import { fill, words } from '#src/i18n/words.ts';

/** Below the page: what keeps the entry from being saved, and in what state it is. */
export function findingsPane(form: Form, data: Data, language: Language) {
	const { editing } = words(language);
	const problems = formProblems(form, data, { language, ...surroundings() });
	return h(
		'section',
		{ className: 'check', 'data-findings': problems.length },
		h('h2', null, editing.problems),
		problems.length
			? h(
					'ul',
					null,
					problems.map(({ label, message }, index) =>
						h('li', { key: index }, label ? `${label}: ${message}` : message),
					),
				)
			: h('p', null, editing.noProblems),
		h('h2', null, editing.states),
		h(
			'ul',
			null,
			states(form, data, language).map((state) => h('li', { key: state }, state)),
		),
	);
}

function states(form: Form, data: Data, language: Language): string[] {
	const { editing } = words(language);
	const { lifecycle, verified, title, summary } = entryData(form, data) as {
		lifecycle?: { state?: string };
		verified?: { on?: string };
		title?: Text;
		summary?: Text;
	};
	const on = String(verified?.on ?? '');
	const missing = languages.filter((one) => !form.only && !(title?.[one] && summary?.[one]));
	return [
		`${editing.state}: ${lifecycle?.state ?? editing.published}`,
		...(form.fields['verified']
			? [
					`${editing.lastCheck}: ${isPartialDate(on) ? dateWords(language, on) : editing.neverChecked}`,
				]
			: []),
		...missing.map((one) => fill(editing.missingIn, { language: editing.languages[one] })),
	];
}
