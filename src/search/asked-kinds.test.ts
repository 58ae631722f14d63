import { expect, test } from 'vitest';
import { askedKinds } from '#src/search/asked-kinds.ts';

test.each([
	['Wie lade ich Fachleute ein?', ['guide']],
	['how to plan a joint project', ['guide']],
	['Wer hilft unserer Moschee?', ['contact', 'expert']],
	['whom can we ask about prevention', ['contact', 'expert']],
])('“%s” asks for %s', (query, kinds) => {
	expect([...askedKinds(query)]).toEqual(kinds);
});

test.each([
	'wie',
	'Wie zusammen?',
	'Wie viele Kontaktbeamte gibt es?',
	'Moschee und Polizei in Kiel',
	'Moschee constructor toString __proto__',
])('“%s” asks for no kind of entry', (query) => {
	expect(askedKinds(query).size).toBe(0);
});
