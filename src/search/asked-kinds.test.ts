import { expect, test } from 'vitest';
import { askedKinds } from '#src/search/asked-kinds.ts';

test.each([
	['de', 'Wie lade ich Fachleute ein?', ['Leitfaden']],
	['en', 'how to plan a joint project', ['Guide']],
	['de', 'how to plan a joint project', ['Leitfaden']],
] as const)('in %s, “%s” asks for %s', (language, query, kinds) => {
	expect(askedKinds(language, query)).toEqual(kinds);
});

test.each([
	'wie',
	'Wie zusammen?',
	'Wie viele Kontaktbeamte gibt es?',
	'Moschee und Polizei in Kiel',
])('“%s” asks for no kind of entry', (query) => {
	expect(askedKinds('de', query)).toEqual([]);
});
