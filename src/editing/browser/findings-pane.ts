import { createElement as h } from 'react';
import { knownEntry, knownTerm, surroundings } from '#src/editing/browser/preview-catalogue.ts';
import { lossWords } from '#src/editing/browser/loss-words.ts';
import { entryStates } from '#src/editing/entry-states.ts';
import type { Data } from '#src/editing/form-data.ts';
import { formProblems } from '#src/editing/form-problems.ts';
import type { Form } from '#src/editing/form.ts';
import type { Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';

/** Below the page: what keeps the entry from being saved and how to mend it, and in what state it is. */
export function findingsPane(form: Form, data: Data, id: string, language: Language) {
	const { editing } = words(language);
	const problems = formProblems(form, data, { language, ...surroundings() });
	const losses = lossWords(form, data, id, language);
	const saved = { entry: knownEntry(id), term: knownTerm, today: buildDate() };
	return h(
		'section',
		{ className: 'check', 'data-findings': problems.length },
		h('h2', null, editing.problems),
		problems.length
			? h(
					'ul',
					null,
					problems.map(({ label, message, fix }, index) =>
						h('li', { key: index }, `${label ? `${label}: ` : ''}${message} ${fix}`),
					),
				)
			: h('p', null, editing.noProblems),
		h(
			'div',
			{ className: 'losses', role: 'status' },
			losses.length > 0 &&
				h(
					'ul',
					null,
					losses.map((loss) => h('li', { key: loss }, loss)),
				),
		),
		h('h2', null, editing.states),
		h(
			'ul',
			null,
			entryStates(form, data, saved, language).map((state) => h('li', { key: state }, state)),
		),
	);
}
