import { expect, test } from 'vitest';
import { formData } from '#src/editing/read-file.ts';
import { rebasedDraft } from '#src/editing/suggestion/rebased-draft.ts';
import { suggestionForms, type SuggestionForm } from '#src/editing/suggestion/suggestion-forms.ts';
import { fileText } from '#src/editing/write-file.ts';

const form = suggestionForms.find(({ name }) => name === 'project') as SuggestionForm;
const before = 'id: x\ntitle:\n  de: Alt\nlaender:\n  - BE\nplace: Berlin\n';
const read = (text: string) => formData(form, text, 'de');
const draft = { ...read(before), title: { de: 'Neu', en: '' }, aims: { de: '', en: '' } };

test('a draft stays as it is while the entry does', () => {
	expect(rebasedDraft(form, draft, read(before), 'de')).toBe(draft);
});

test('a draft keeps what it changed, and takes over what others have changed since', () => {
	const now = before.replace('Berlin', 'Spandau').replace('  - BE\n', '  - BE\n  - BB\n');
	expect(fileText(form, rebasedDraft(form, draft, read(now), 'de'))).toBe(
		now.replace('Alt', 'Neu'),
	);
});
