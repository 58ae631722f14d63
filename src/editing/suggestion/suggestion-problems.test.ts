import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import type { FieldRule, Fields } from '#src/catalog/content-type.ts';
import { mdx } from '#src/checks/mdx.ts';
import { knownNames } from '#src/editing/suggestion/known-names.ts';
import { similarEntries } from '#src/editing/suggestion/similar-entries.ts';
import {
	askedSteps,
	fieldsOfStep,
	suggestionForms,
	type SuggestionForm,
} from '#src/editing/suggestion/suggestion-forms.ts';
import {
	suggestionFile,
	suggestionProblems,
	type Suggestion,
} from '#src/editing/suggestion/suggestion-problems.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const content = await readContentFolder('content');
const names = { ...knownNames(content.catalogue, content.components), prose: mdx };
const answers = { suggester: 'partner', agreement: 'yes' } as const;
const suggestion = (form: SuggestionForm, data: Record<string, unknown>): Suggestion => ({
	...{ form, data, answers, id: 'ein-neuer-eintrag', today: '2026-11-22' },
});

/** What the gate says of the file of a suggestion among the real content. */
function gateErrors(one: Suggestion): string[] {
	const { path, text } = suggestionFile(one, 'de');
	const bytes = new TextEncoder().encode(text);
	const file = { path, kind: 'file' as const, size: bytes.length, bytes: () => bytes };
	const others = new Map(content.entries.map((entry) => [entry.id, entry]));
	const { vocabularies, components } = content;
	const alone = contentFolderOf([file], components);
	return checkContent({ ...alone, others, vocabularies })
		.filter((finding) => finding.file === path && finding.severity === 'error')
		.map(({ code }) => code);
}

const texts = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom('Ein Titel', 'Polizei & Moschee: „Übung“', 'ja', '2007'),
	},
	fc.constantFrom(
		...[
			'',
			' \u200b ',
			'a: b # c',
			'"x',
			"it's",
			'- y',
			'> z',
			'? k',
			'@x',
			'%y',
			'{a}',
			'[b',
			'!!js',
		],
		...[
			'Zeile\nzwei',
			'Zeile\r\nzwei',
			'<b>x</b>',
			'[x](javascript:alert(1))',
			'[x](entry:dik)',
			'🕌👩‍👧',
		],
		...[
			'\u0007',
			'\ufeff',
			'\u202eمسجد',
			'x'.repeat(401),
			'x'.repeat(5000),
			'geb. 1.2.1980',
			'# Kopf',
		],
		...[
			'null',
			'~',
			'true',
			'0x10',
			'1e3',
			'2026-01-01',
			'<<',
			'---',
			'...',
			'    eingerückt',
			'`code`',
		],
		...['a@gmx.de', '0171 2345678', 'DE89 3704 0044 0532 0130 00', '`` ` ``', '*', '\\', '\t'],
	),
	fc.string({ unit: 'binary', maxLength: 30 }),
);

/** What people may put into a field of a rule: mostly right, sometimes not. */
function valueOf(rule: FieldRule, only: boolean): fc.Arbitrary<unknown> {
	switch (rule.kind) {
		case 'text':
		case 'prose':
			return only ? texts : fc.record({ de: texts, en: texts }, { requiredKeys: [] });
		case 'line':
			return texts;
		case 'term': {
			const terms = rule.vocabulary ? names.vocabularies[rule.vocabulary].terms : [];
			return fc.constantFrom(...terms.map(({ id }) => id), 'gibt-es-nicht');
		}
		case 'ref': {
			const known = names.entries.filter(({ type }) => rule.refersTo?.includes(type));
			return fc.constantFrom(...known.slice(0, 5).map(({ id }) => id), 'gibt-es-nicht', 'Was?');
		}
		case 'day':
			return fc.constantFrom('2026', '2026-05', '2026-05-31', '2026-02-30', '31.5.2026', '2008');
		case 'link':
			return fc.constantFrom(
				'https://beispiel.de/x',
				'beispiel.de',
				'javascript:alert(1)',
				'https://a',
			);
		case 'mail':
			return fc.constantFrom('amt@beispiel.de', 'moschee@gmx.de', 'kein Postfach', 'ä@ö.de');
		case 'phone':
			return fc.constantFrom('+49 911 943-0', '0171 2345678', '12', '030/1234567');
		case 'number':
			return fc.constantFrom(2020, 12.5, -1, 10_000_000_000, 'viele');
		case 'flag':
			return fc.boolean();
		case 'group':
			return dataOf(rule.fields ?? {}, only);
		case 'list':
			return fc.array(valueOf(rule.item as FieldRule, only), { maxLength: 3 });
		default:
			return fc.constant(undefined);
	}
}

const dataOf = (fields: Fields, only: boolean): fc.Arbitrary<Record<string, unknown>> =>
	fc.record(
		Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, only)])),
		{ requiredKeys: Object.keys(fields).filter((name) => fields[name]?.required) },
	);

/** What the title, the rights to a picture, a consent, a check or the rest of the catalogue decide, and not who suggests. */
const seenToByEditors = [
	...['id', 'image', 'file', 'person', 'verified', 'translated', 'lifecycle', 'related', 'order'],
];

describe.each(suggestionForms)('a suggested $name', (form) => {
	const asked = Object.assign({}, ...askedSteps.map((step) => fieldsOfStep(form, step))) as Fields;
	const required = Object.fromEntries(Object.entries(asked).filter(([, field]) => field.required));
	const only = form.only !== undefined;
	const body = only ? { body: 'Ein Absatz.' } : {};

	test('is accepted by the form if and only if the gate accepts its file', () => {
		let accepted = 0;
		fc.assert(
			fc.property(
				// Few fields at a time, so that some data are right.
				fc.oneof(dataOf(asked, only), dataOf(required, only), oneMore(required, asked, only)),
				(data) => {
					const one = suggestion(form, { ...data, ...body });
					const problems = suggestionProblems(one, names, 'de').map(({ code }) => code);
					const errors = gateErrors(one);
					if (errors.length === 0) accepted++;
					expect({ problems, accepted: problems.length === 0 }).toEqual({
						problems,
						accepted: errors.length === 0,
					});
				},
			),
			{ numRuns: 100, seed: 20261122 },
		);
		expect(accepted).toBeGreaterThan(5);
	}, 60_000);

	test('leaves out no field but those that the editors see to, and what only persons have', () => {
		const unasked = Object.keys(form.fields).filter((name) => !asked[name]);
		const ofAll = unasked.filter((name) => !form.fields[name]?.onlyPersons);
		expect(ofAll.filter((name) => !seenToByEditors.includes(name))).toEqual([]);
	});
});

/** The required fields, with good values, and one more of the others. */
const oneMore = (required: Fields, all: Fields, only: boolean) =>
	fc.constantFrom(...Object.keys(all)).chain((name) =>
		fc.record({
			...Object.fromEntries(Object.keys(required).map((key) => [key, good(required[key], only)])),
			[name]: valueOf(all[name] as FieldRule, only),
		}),
	);

function good(rule: FieldRule | undefined, only: boolean): fc.Arbitrary<unknown> {
	if (!rule) return fc.constant(undefined);
	if (rule.kind === 'text') return fc.constant(only ? 'Ein Titel' : { de: 'Ein Titel' });
	if (rule.kind === 'list') return fc.tuple(good(rule.item, only));
	const terms = rule.vocabulary ? names.vocabularies[rule.vocabulary].terms : [];
	return fc.constant(terms.find(({ id }) => id !== 'person')?.id);
}

test('what the form asks beyond the fields has to be answered too', () => {
	const [form] = suggestionForms;
	const open = { ...suggestion(form as SuggestionForm, {}), answers: {} };
	const paths = suggestionProblems(open, names, 'de').map(({ path }) => path);
	expect(paths).toEqual(['title', 'summary', 'laender', 'suggester', 'agreement']);
});

describe('an entry that sounds like one that exists', () => {
	const ids = (title: string) =>
		similarEntries({ title: { de: title } }, names.entries).map(({ id }) => id);

	test('is found whatever the order of its words, and with a typing error', () => {
		expect(ids('Yunus-Emre-Moschee – Polizeidirektion 3, Kooperationsvereinbarng')).toContain(
			'be-yunus-emre-2007',
		);
	});

	test('is found by an abbreviation', () => {
		expect(ids('DITIB')[0]).toBe('ditib');
	});

	test('is found sooner at the same place', () => {
		const at = (place?: string) =>
			similarEntries(
				{ title: { de: 'Dialog von Polizeidirektion und Yunus-Moschee' }, place },
				names.entries,
			).map(({ id }) => id);
		expect(at()).not.toContain('be-yunus-emre-2007');
		expect(at('Berlin-Mitte (Gesundbrunnen)')).toContain('be-yunus-emre-2007');
	});

	test('is not every entry with a common word', () => {
		expect(ids('Polizei')).not.toContain('be-yunus-emre-2007');
		expect(ids('')).toEqual([]);
	});
});
