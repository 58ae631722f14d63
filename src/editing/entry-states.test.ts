import { expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { entryStates, type Saved } from './entry-states.ts';
import type { Form } from '#src/editing/form.ts';
import { forms } from '#src/editing/forms.ts';

const formNamed = (name: string) => forms(catalog).find((form) => form.name === name) as Form;
const label = { de: 'Archiviert', en: 'Archived' };
const saved = (data?: unknown): Saved => ({
	entry: data === undefined ? undefined : ({ data } as Saved['entry']),
	today: '2026-12-01',
	term: (_, id) => (id === 'archived' ? { id, label, description: label } : undefined),
});
const both = { de: 'Etwas', en: 'Something' };

test('says in the editor’s language what becomes of an entry, when it was checked, and where it can be read', () => {
	const data = {
		...{ title: both, summary: { de: 'Kurz', en: ' ' } },
		...{
			lifecycle: { state: 'archived' },
			verified: { on: '2026-11', by: 'editorial-team', method: 'asked' },
		},
	};
	expect(entryStates(formNamed('project'), data, saved(), 'de')).toEqual([
		...['Verbleib: Archiviert', 'Letzte Prüfung: November 2026'],
		...['Prüfung gilt bis 1. November 2027: aktuell'],
		...['Lesbar auf Deutsch', 'Noch nicht übersetzt: Englisch'],
	]);
	expect(entryStates(formNamed('project'), data, saved(), 'en')).toEqual([
		...['Lifecycle: Archived', 'Last check: November 2026'],
		...['Check holds until 1 November 2027: up to date'],
		...['Can be read in German', 'Not translated yet: English'],
	]);
});

test('knows of the other language of a guide from its saved file', () => {
	const data = { title: 'Etwas', summary: 'Kurz' };
	const translated = saved({ title: both, summary: both, translated: { en: '0123456789abcdef' } });
	const unrecorded = saved({ title: both, summary: both });
	const states = (known: Saved) => entryStates(formNamed('guide-de'), data, known, 'de').slice(-2);
	expect(states(translated)).toEqual(['Lesbar auf Deutsch', 'Übersetzung veraltet: Englisch']);
	expect(states(unrecorded)).toEqual([
		'Lesbar auf Deutsch',
		'Nicht festgehalten, ob die Übersetzung aktuell ist: Englisch',
	]);
	expect(states(saved())).toEqual(['Lesbar auf Deutsch', 'Noch nicht übersetzt: Englisch']);
});

test('says nothing of checks and lifecycle where a type has neither', () => {
	const data = { title: 'Etwas', summary: 'Kurz' };
	expect(entryStates(formNamed('page-de'), data, saved(), 'de')).toHaveLength(2);
});
