import { expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import type { Form } from '#src/editing/form.ts';
import { formProblems } from '#src/editing/form-problems.ts';
import { forms } from '#src/editing/forms.ts';
import { surroundingsOf } from '#src/editing/known-entry.ts';
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
