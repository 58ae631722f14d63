import { describe, expect, test } from 'vitest';
import { formData } from '#src/editing/read-file.ts';
import {
	completeData,
	suggestedFile,
	suggestedPath,
	suggesters,
} from '#src/editing/suggestion/suggested-file.ts';
import { suggestionForms, type SuggestionForm } from '#src/editing/suggestion/suggestion-forms.ts';
import { suggestionMail } from '#src/editing/suggestion/suggestion-mail.ts';
import { suggestionTemplate } from '#src/editing/suggestion/suggestion-template.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const formNamed = (name: string) =>
	suggestionForms.find((form) => form.name === name) as SuggestionForm;
const project = formNamed('project');
const guide = formNamed('guide-de');
const answers = { suggester: 'partner', agreement: 'unknown' } as const;
const about = { id: 'neu', answers, today: '2026-11-22' };
const { vocabularies } = (await readContentFolder('content')).catalogue;

describe('the file of a suggestion', () => {
	test('says in its first lines where it belongs, and whether the partners agree', () => {
		const data = completeData(project, { title: { de: 'Neu' } }, about);
		const { path, text } = suggestedFile(project, data, { ...about, language: 'de' });
		expect(path).toBe('projects/neu.yaml');
		expect(text.split('\n').slice(0, 3)).toEqual([
			'# content/projects/neu.yaml',
			'# Beteiligte einverstanden: nicht gefragt (Angabe aus dem Vorschlag)',
			'id: neu',
		]);
	});

	test('says them within the head of a guide, and lies in the folder of its language', () => {
		const data = completeData(guide, { title: 'Neu', body: 'Ein Absatz.' }, about);
		const { path, text } = suggestedFile(guide, data, { ...about, language: 'en' });
		expect(path).toBe('guides/de/neu.mdx');
		expect(text).toMatch(/^---\n# content\/guides\/de\/neu\.mdx\n# Partners agree: not asked/);
		expect(text).toMatch(/order: 1000\n[^]*---\n\nEin Absatz\.\n$/);
	});

	test('names the suggester as who checked it', () => {
		expect(completeData(project, {}, about)['verified']).toEqual({
			...{ on: '2026-11-22', by: 'partner', method: 'self-declared' },
		});
	});

	test('leaves the last check of an entry that exists as it is', () => {
		const source = `id: alt\nverified:\n  on: '2020'\n  by: editorial-team\n  method: asked\n`;
		const data = completeData(project, formData(project, source, 'de'), { ...about, id: 'alt' });
		expect(data['verified']).toMatchObject({ on: '2020', by: 'editorial-team' });
	});

	test('names checkers and ways of checking that the vocabularies have', () => {
		const has = (name: 'verifier-roles' | 'verification-methods', term: string) =>
			vocabularies[name].terms.some(({ id }) => id === term);
		for (const { by, method } of Object.values(suggesters)) {
			expect([by, has('verifier-roles', by)]).toEqual([by, true]);
			expect([method, has('verification-methods', method)]).toEqual([method, true]);
		}
	});

	test.each(suggestionForms.map((form) => [form.name, form] as const))(
		'has a path for a %s',
		(_, form) => expect(suggestedPath(form, 'x')).toMatch(/^[a-z]+(\/de)?\/x\.(yaml|mdx)$/),
	);
});

describe('the mail with a suggestion', () => {
	const site = { operator: { mail: 'post@beispiel.de' } };
	const file = (text: string) => ({ path: 'projects/neu.yaml', text });

	test('carries a short file whole, with line ends as mail has them', () => {
		const mail = suggestionMail(site, 'de', 'Tür & Tor', file('a: ä\nb: "?"\n'));
		expect(mail?.carriesText).toBe(true);
		const { protocol, pathname, searchParams } = new URL(mail?.url ?? '');
		expect([protocol, pathname]).toEqual(['mailto:', 'post@beispiel.de']);
		expect(searchParams.get('subject')).toBe('Vorschlag für den Katalog: Tür & Tor');
		expect(searchParams.get('body')).toContain('\r\na: ä\r\nb: "?"');
	});

	test('asks for a long one to be attached, since mail programs cut it', () => {
		const mail = suggestionMail(site, 'de', 'Lang', file('x'.repeat(2000)));
		expect(mail?.carriesText).toBe(false);
		expect(mail?.url.length).toBeLessThan(1900);
		expect(decodeURIComponent(mail?.url ?? '')).toContain('im Anhang');
	});

	test('is not offered while there is no mailbox', () => {
		expect(suggestionMail({}, 'de', 'x', file('x'))).toBeUndefined();
	});
});

test('the template without scripts asks for what the form asks at once', () => {
	const template = suggestionTemplate(project, 'de');
	expect(template).toContain('Titel (Pflichtangabe):');
	expect(template).toContain('Quellen:');
	expect(template).not.toContain('Kennung');
	expect(template).not.toContain('Was wir anders machen würden');
});
