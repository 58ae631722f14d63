import { expect, it } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import type { Form } from '#src/editing/form.ts';
import { forms } from '#src/editing/forms.ts';
import { sourceKey } from '#src/editing/form-data.ts';
import { formEntry, hasLapsed, lossesBySaving, substanceNow } from '#src/editing/form-word.ts';
import { formData } from '#src/editing/read-file.ts';
import { bodyDigest, languageState, sourceNow, textsDigest } from '#src/entries/translation.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';

const all = forms(catalog);
const formNamed = (name: string) => all.find((form) => form.name === name) as Form;
const project = formNamed('project');

const plain = {
	title: { de: 'Titel', en: 'Title' },
	summary: { de: 'Satz.', en: 'Sentence.' },
	laender: ['BE'],
	partners: [{ organisation: 'police' }, { name: { de: 'Moschee' }, side: 'muslim' }],
};

/** The form of a project that two partners confirmed and whose translation is recorded, as it is opened. */
function opened() {
	const entry = formEntry(project, plain, undefined);
	const digest = substanceNow(entry);
	const en = sourceNow(entry, 'en')?.digest ?? '';
	const text = `title:
  de: Titel
  en: Title
summary:
  de: Satz.
  en: Sentence.
laender:
  - BE
partners:
  - organisation: police
    confirmed:
      on: '2026-03-01'
      byRole: head
      digest: '${digest}'
  - name:
      de: Moschee
    side: muslim
    confirmed:
      on: '2026-03-01'
      byRole: board
      digest: '${digest}'
translated:
  en: '${en}'
`;
	return formData(project, text, 'de');
}

const losses = (change: object) =>
	lossesBySaving(project, { ...opened(), ...change }, undefined, 'de');

it('loses nothing by saving what was not changed, or what nobody confirmed', () => {
	expect(losses({})).toEqual({ confirmations: [], translations: [] });
	expect(losses({ website: 'https://beispiel.de' })).toEqual({
		confirmations: [],
		translations: [],
	});
	expect(hasLapsed(formEntry(project, opened(), undefined))).toBe(false);
});

it('names the partners whose confirmation lapses, and the translation that is outdated', () => {
	const { confirmations, translations } = losses({ title: { de: 'Anderer Titel', en: 'Title' } });
	expect(confirmations.map(({ organisation, name }) => organisation ?? name?.de)).toEqual([
		'police',
		'Moschee',
	]);
	expect(translations).toEqual(['en']);
	expect(losses({ laender: ['BE', 'HH'] })).toMatchObject({
		confirmations: [{}, {}],
		translations: [],
	});
	expect(losses({ title: { de: 'Titel', en: 'Other title' } })).toEqual({
		confirmations: [],
		translations: [],
	});
});

it('has nothing to lose in a new entry, or in one that cannot be read', () => {
	expect(lossesBySaving(project, plain, undefined, 'de').translations).toEqual([]);
	expect(lossesBySaving(project, { [sourceKey]: 'a: "' }, undefined, 'de').confirmations).toEqual(
		[],
	);
});

it('records a translation under the texts of the source, and the other way round where somebody says so', () => {
	const entry = formEntry(project, plain, undefined);
	expect(sourceNow(entry, 'en')).toEqual({ source: 'de', digest: textsDigest(entry, 'de') });
	expect(sourceNow(entry, 'de')).toEqual({ source: 'en', digest: textsDigest(entry, 'en') });
	const german = formEntry(project, { title: { de: 'Titel' }, summary: { de: 'Satz' } }, undefined);
	expect(sourceNow(german, 'de')).toBeUndefined();
});

it('sees the other file of a guide as it is saved', () => {
	const saved = {
		...makeEntry('guide', 'g', {
			title: { de: 'Titel', en: 'Title' },
			summary: { de: 'S', en: 'S' },
		}),
		bodies: { de: bodyDigest('Text'), en: bodyDigest('Words') },
	};
	const english = { title: 'New title', summary: 'S', body: 'Other words' };
	const entry = formEntry(formNamed('guide-en'), english, saved);
	expect(languageState(entry, 'en')).toBe('unrecorded');
	const translated = sourceNow(entry, 'en')?.digest;
	const recorded = formEntry(formNamed('guide-en'), { ...english, translated }, saved);
	expect(languageState(recorded, 'en')).toBe('current');
	const german = { title: 'Titel', summary: 'S', body: 'Anderer Text' };
	const after = { ...saved, data: { ...saved.data, translated: { en: translated } } } as never;
	expect(
		languageState(formEntry(formNamed('guide-de'), { ...german, body: 'Text' }, after), 'en'),
	).toBe('current');
	expect(languageState(formEntry(formNamed('guide-de'), german, after), 'en')).toBe('outdated');
});
