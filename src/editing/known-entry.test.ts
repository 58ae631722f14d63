import { expect, test } from 'vitest';
import { knownCatalogue } from '#src/editing/known-entry.ts';
import type { Entry } from '#src/entries/entry.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const details = { name: 'Kanarienvogel', directMail: 'k@amt.example', directPhone: '+49 30 1' };

function known(entry: Entry) {
	const catalogue = makeCatalogue([entry]);
	const all = knownCatalogue({ catalogue, components: [], published: { ids: {}, text: '' } });
	return all.entries[0]?.data as unknown as Readonly<Record<string, unknown>>;
}

test('forms know an entry by its names and kind, not by what it was made from', () => {
	const sources = [{ title: 'Bericht', url: 'https://beispiel.de/' }];
	const expert = known(makeEntry('expert', 'x', { sources }));
	expect(expert['kind']).toBe('team');
	expect(expert['sources']).toBeUndefined();
});

test('what only a consent opens is not in the file of what forms know', () => {
	const team = makeEntry('expert', 'x');
	const withDetails = { ...team, data: { ...team.data, ...details } } as Entry;
	expect(Object.keys(known(withDetails))).toContain('directMail');
	const person = known({ ...withDetails, person: { inSearch: true } } as Entry);
	expect(person['title']).toBeDefined();
	for (const field of Object.keys(details)) expect(person[field]).toBeUndefined();
});
