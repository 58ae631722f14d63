import { expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import type { Form } from '#src/editing/form.ts';
import { formProblems } from '#src/editing/form-problems.ts';
import { forms } from '#src/editing/forms.ts';
import { surroundingsOf } from '#src/editing/known-entry.ts';
import type { FurtherTag } from '#src/i18n/further-languages.ts';
import { makeCatalogue } from '#tests/builders/make-catalogue.ts';
import { canary } from '#tests/fixture/persons.ts';

const expert = forms(catalog).find(({ name }) => name === 'expert') as Form;
const { vocabularies } = makeCatalogue([]);
const around = {
	language: 'de',
	...surroundingsOf({ entries: [], vocabularies, components: [] }),
} as const;

test('a form names where a person’s name stands beyond what the consent opens', () => {
	const placesOf = (data: object) =>
		formProblems(expert, { id: 'x', kind: 'person', name: canary.name, ...data }, around)
			.filter(({ code }) => code === 'name-elsewhere')
			.map(({ path }) => path);
	expect(placesOf({ summary: { de: 'Hält Vorträge.' } })).toEqual([]);
	expect(placesOf({ summary: { de: `Fragen Sie ${canary.name}.` } })).toEqual(['summary']);
	expect(placesOf({ mail: 'xanthippe.kanarienvogel@amt.example' })).toEqual(['mail']);
});

test('a form says in a further language what is wrong, with the names of fields and what they should hold', () => {
	const project = forms(catalog).find(({ name }) => name === 'project') as Form;
	const data = { starts: '2026', ends: '2020', sources: [{ title: 'Bericht', year: 'heuer' }] };
	const saidIn = (language: string) =>
		formProblems(project, data, { ...around, language: language as FurtherTag })
			.filter(({ code }) => code !== 'missing-field')
			.map(({ message, language: own }) => [own, message]);
	expect(saidIn('tr')).toEqual([
		['tr', 'Buraya başka bir şey yazılmalıdır: bir tam sayı.'],
		['tr', 'Bu tarih (2020), “Başlangıç” alanındaki tarihten (2026) önce.'],
	]);
	const [, [, message] = []] = saidIn('ar');
	const [ends, label, starts] = ['2020', 'البداية', '2026'].map((value) => `\u2068${value}\u2069`);
	expect(message).toBe(`هذا التاريخ (${ends}) يسبق التاريخ الوارد في حقل «${label}» (${starts}).`);
});
