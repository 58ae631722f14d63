import { expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { fieldAt } from '#src/entries/field-at.ts';

const { fields } = contentTypeNamed('project');

it.each([
	[['title'], 'Titel', 'Title'],
	[['title', 'en'], 'Titel (Englisch)', 'Title (English)'],
	[['laender', 1], 'Länder 2', 'Länder 2'],
	[['partners', 1, 'side'], 'Beteiligte 2 › Seite', 'Partners 2 › Side'],
	[['partners', 0, 'role', 'de'], 'Beteiligte 1 › Rolle (Deutsch)', 'Partners 1 › Role (German)'],
	[['partners', 0, 'unknown'], 'Beteiligte 1', 'Partners 1'],
])('labels the field at %j', (path, de, en) => {
	expect(fieldAt(fields, path).label).toEqual({ de, en });
});

it('has no label for what the description does not know', () => {
	expect(fieldAt(fields, ['constructor'])).toEqual({
		rule: undefined,
		language: undefined,
		label: undefined,
	});
	expect(fieldAt(fields, []).label).toBeUndefined();
});
