import { expect, test } from 'vitest';
import { participation } from '#src/entries/participation.ts';
import { partnersBySide } from '#src/entries/partners.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const police = makeEntry('organisation', 'polizei');
const precinct = makeEntry('organisation', 'abschnitt', { partOf: 'polizei' });
const mosque = makeEntry('organisation', 'moschee', { kind: 'mosque-association', side: 'muslim' });
const project = makeEntry('project', 'vorhaben', {
	topics: ['sport'],
	partners: [
		{ organisation: 'moschee', until: '2012' },
		{ organisation: 'abschnitt' },
		{ name: { de: 'Eltern' }, side: 'other-civil-society' },
	],
});
const withdrawn = makeEntry('project', 'weg', {
	topics: ['sport'],
	partners: [{ organisation: 'moschee' }],
	lifecycle: { state: 'withdrawn', reason: { de: 'Auf Wunsch' } },
});
const all = makeCatalogue([project, police, precinct, mosque, withdrawn], {
	sides: ['security-authority', 'muslim', 'other-civil-society'],
});

test('finds entries by id, listed or not', () => {
	expect(all.entry('weg')).toBe(withdrawn);
	expect(all.entry('nirgends')).toBeUndefined();
});

test('lists the entries of a type without the withdrawn ones', () => {
	expect(all.entriesOf('project')).toEqual([project]);
});

test('knows who points to an entry, and who carries a term', () => {
	expect(all.referrers('moschee')).toEqual([project]);
	expect(all.entriesWith('topics', 'sport')).toEqual([project]);
});

test("does not take a partner's side for the entry's own", () => {
	expect(all.entriesWith('sides', 'other-civil-society')).toEqual([]);
	expect(all.entriesWith('sides', 'muslim')).toEqual([mosque]);
});

test('gathers what an organisation and its parts take part in', () => {
	expect(participation(all, police)).toEqual([precinct, project]);
});

test('shows partners by side, in the order of the vocabulary, with the names of their own entries', () => {
	expect(
		partnersBySide(all, project).map(({ side, partners }) => [
			side,
			partners.map(({ name }) => name.de),
		]),
	).toEqual([
		['security-authority', ['abschnitt']],
		['muslim', ['moschee']],
		['other-civil-society', ['Eltern']],
	]);
});
