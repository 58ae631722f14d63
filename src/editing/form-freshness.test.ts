import { expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { formFreshness, lapseWords } from './form-freshness.ts';
import type { Form } from '#src/editing/form.ts';
import { forms } from '#src/editing/forms.ts';

const formNamed = (name: string) => forms(catalog).find((form) => form.name === name) as Form;
const project = formNamed('project');
const checked = { on: '2026-01-15', by: 'editorial-team', method: 'asked' };

test('says in the list of entries what is about to lapse, and what has', () => {
	const said = (today: string) => lapseWords(project, { verified: checked }, today, 'de');
	expect(['2026-12-01', '2027-01-01', '2027-02-01', '2028-01-01'].map(said)).toEqual([
		...['', 'bald zu prüfen', 'überfällig', 'ruht'],
	]);
	expect(lapseWords(project, { verified: checked }, '2027-02-01', 'en')).toBe('overdue');
});

test('says nothing of what does not age', () => {
	const data = { verified: checked, ends: 2025 };
	expect(lapseWords(project, data, '2030-01-01', 'de')).toBe('');
	expect(formFreshness(project, data, '2030-01-01')?.state).toBe('past');
});

test('passes over what is not right yet', () => {
	const data = { title: 'falsch', ends: 'bald', lifecycle: {}, verified: checked };
	expect(formFreshness(project, data, '2026-12-01')).toEqual({
		...{ state: 'fresh', due: '2027-01-15' },
	});
	expect(formFreshness(project, { verified: { on: 'gestern' } }, '2026-12-01')).toBeUndefined();
});

test('reads a guide from its German form only, which holds the check', () => {
	const data = { verified: checked };
	expect(formFreshness(formNamed('guide-de'), data, '2026-12-01')?.due).toBe('2028-01-15');
	expect(formFreshness(formNamed('guide-en'), data, '2026-12-01')).toBeUndefined();
	expect(formFreshness(formNamed('vocabularies'), data, '2026-12-01')).toBeUndefined();
});
