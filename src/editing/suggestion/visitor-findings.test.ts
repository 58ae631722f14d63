import { expect, test } from 'vitest';
import type { FieldRule } from '#src/catalog/content-type.ts';
import {
	sampleComponents,
	sampleContent,
	sampleDay,
	sampleText,
	type Changes,
} from '#src/checks/cases/sample-content.ts';
import { mdx } from '#src/checks/mdx.ts';
import { faultKey, type Data } from '#src/editing/form-data.ts';
import { allCases } from '#src/editing/json-schema/rules-in-schemas.ts';
import type { Problem } from '#src/editing/form-problems.ts';
import { formData } from '#src/editing/read-file.ts';
import { lineValue } from '#src/editing/suggestion/browser/line-control.ts';
import { knownNames } from '#src/editing/suggestion/known-names.ts';
import { suggesters } from '#src/editing/suggestion/suggested-file.ts';
import {
	refusesTerm,
	stepOf,
	suggestionForms,
	type SuggestionForm,
} from '#src/editing/suggestion/suggestion-forms.ts';
import { suggestionProblems } from '#src/editing/suggestion/suggestion-problems.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { isRecord } from '#src/entries/parse-record.ts';
import { de } from '#src/i18n/de.ts';
import { visitorFindings } from '#src/i18n/de/visitor-findings.ts';
import type { FurtherTag } from '#src/i18n/further-languages.ts';
import { languages } from '#src/i18n/languages.ts';

const turkish = 'tr' as FurtherTag;
const sample = contentFolderOf(sampleContent(), sampleComponents, sampleDay);
const known = knownNames(sample.catalogue, sampleComponents);
// The form writes terms of its own, for who suggests an entry; the sample has others.
const own = Object.values(suggesters).flatMap((terms) => Object.values(terms));
const vocabularies = Object.fromEntries(
	Object.entries(known.vocabularies).map(([name, { terms }]) => [
		name,
		{ terms: [...terms, ...own.map((id) => ({ id, label: {} }))] },
	]),
) as unknown as typeof known.vocabularies;
const names = { ...known, vocabularies, prose: mdx };

/** What the controls of a form hold of a value; what they have no place for cannot be filled in. */
function held(form: SuggestionForm, rule: FieldRule, value: unknown, path: string): unknown {
	const part = (name: string) => (isRecord(value) ? value[name] : undefined);
	const line = (written: unknown) => {
		const text = String(written ?? '');
		// A field for one line takes no line breaks.
		return lineValue(rule, rule.kind === 'prose' ? text : text.replaceAll('\n', ''));
	};
	switch (rule.kind) {
		case 'group':
			return Object.fromEntries(
				Object.entries(rule.fields ?? {})
					.filter(([, { suggest }]) => suggest !== 'never')
					.map(([name, field]) => [name, held(form, field, part(name), `${path}.${name}`)]),
			);
		case 'list':
			return (Array.isArray(value) ? (value as unknown[]) : []).map((item, index) =>
				held(form, rule.item as FieldRule, item, `${path}.${index}`),
			);
		case 'text':
		case 'prose':
			return form.only
				? line(value)
				: Object.fromEntries(languages.map((language) => [language, line(part(language))]));
		case 'flag':
			return typeof value === 'boolean' ? value : undefined;
		case 'term': {
			const offered = rule.vocabulary ? names.vocabularies[rule.vocabulary].terms : [];
			const isOffered = offered.some(({ id }) => id === value);
			return isOffered && !refusesTerm(form, path, String(value)) ? value : '';
		}
		default:
			return line(value);
	}
}

/** An entry as people can fill it in. */
function filledIn(form: SuggestionForm, { body = '', ...written }: Data): Data {
	const asked = Object.entries(form.fields).filter(([, field]) => stepOf(field));
	return {
		...Object.fromEntries(
			asked.map(([name, field]) => [name, held(form, field, written[name], name)]),
		),
		...(form.only && { body: String(body).trim() }),
	};
}

const saidOf = (form: SuggestionForm, data: Data, id = 'new-entry') =>
	suggestionProblems({ form, data, answers: {}, id, today: sampleDay }, names, turkish);

/** What the form says of the files that a case of the gate changes. */
const saidOfFiles = (change: Changes) =>
	Object.keys(change).flatMap((path) => {
		const form = suggestionForms.find(({ type, only = '' }) =>
			path.startsWith(`${type.folder}/${only}`),
		);
		const data = form && formData(form, sampleText(path, change), 'de');
		if (!form || !data || faultKey in data) return [];
		const changed = names.entries.find(({ id }) => path.includes(`/${id}.`));
		return saidOf(form, filledIn(form, data), changed?.id);
	});

test('visitors are told what further languages translate, and nothing else', () => {
	const project = suggestionForms.find(({ name }) => name === 'project') as SuggestionForm;
	// What nobody is asked for is right as it was published, but may not go with what is changed.
	const confirmed = { on: '2025-06-01', by: 'sample', text: '0123456789abcdef' };
	const joined = { organisation: 'sample-organisation', from: '2026', confirmed };
	const said = [
		...Object.values(allCases).flatMap((ways) => ways.flatMap(({ change }) => saidOfFiles(change))),
		...suggestionForms.flatMap((form) => saidOf(form, {})),
		...saidOf(project, { partners: [joined] }),
	];
	expect([...new Set(said.map(({ code }) => code))].sort()).toEqual(
		Object.keys(visitorFindings).sort(),
	);
	const german = [de.gate.kinds, de.gate.markdown].flatMap((named) => Object.values(named));
	const isMixed = ({ message }: Problem) => german.some((words) => message.includes(words));
	expect(said.filter((problem) => problem.language !== turkish || isMixed(problem))).toEqual([]);
}, 60_000);
