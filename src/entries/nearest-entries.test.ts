import { expect, test } from 'vitest';
import { nearestEntries } from '#src/entries/nearest-entries.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const police = makeEntry('organisation', 'polizei', { kind: 'police', side: 'security-authority' });
const project = (id: string, laender: string[], data: Record<string, unknown> = {}) =>
	makeEntry('project', id, { laender, ...data });
const terms = {
	topics: ['sport', 'mosque-security'],
	audiences: ['youth'],
	'organisation-kinds': ['police'],
	sides: ['security-authority', 'muslim'],
};
const here = project('here', ['BE'], {
	topics: ['mosque-security', 'sport'],
	audiences: ['youth'],
	partners: [{ organisation: 'polizei' }],
});
const near = (...others: ReturnType<typeof project>[]) =>
	nearestEntries(makeCatalogue([police, here, ...others], terms), here);
const ids = (...others: ReturnType<typeof project>[]) =>
	near(...others).map(({ entry }) => entry.id);

test('puts first what shares most', () => {
	expect(
		ids(
			project('one', ['HH'], { topics: ['sport'] }),
			project('both', ['HH'], { topics: ['sport'], audiences: ['youth'] }),
		),
	).toEqual(['both', 'one']);
});

test('counts a rare topic for more than a common one', () => {
	expect(
		ids(
			project('a', ['HH'], { topics: ['sport'] }),
			project('b', ['HB'], { topics: ['sport'] }),
			project('z', ['HH'], { topics: ['mosque-security'] }),
		)[0],
	).toBe('z');
});

test('names what is shared, the weightiest first, and the kinds of partner too', () => {
	const other = project('other', ['HH'], {
		audiences: ['youth'],
		topics: ['mosque-security', 'sport'],
		partners: [{ organisation: 'polizei' }],
	});
	expect(near(other)[0]?.shared).toEqual([
		{ vocabulary: 'topics', terms: ['sport', 'mosque-security'] },
		{ vocabulary: 'audiences', terms: ['youth'] },
		{ vocabulary: 'organisation-kinds', terms: ['police'] },
		{ vocabulary: 'sides', terms: ['security-authority'] },
	]);
});

test('leaves out the same Land, nationwide entries, archived and withdrawn ones', () => {
	const topics = ['sport'];
	const lifecycle = (state: string) => ({
		state,
		...(state === 'archived' && { why: 'outdated' }),
		reason: { de: 'Auf Wunsch' },
	});
	expect(
		ids(
			project('same', ['BE', 'HH'], { topics }),
			project('nationwide', ['DE'], { topics }),
			project('archived', ['HH'], { topics, lifecycle: lifecycle('archived') }),
			project('withdrawn', ['HH'], { topics, lifecycle: lifecycle('withdrawn') }),
		),
	).toEqual([]);
});

test('takes partners alone for no likeness', () => {
	expect(ids(project('other', ['HH'], { partners: [{ organisation: 'polizei' }] }))).toEqual([]);
});

test('names five at most, in the same order every time', () => {
	const many = ['g', 'f', 'e', 'd', 'c', 'b'].map((id) =>
		project(id, ['HH'], { topics: ['sport'] }),
	);
	expect(ids(...many)).toEqual(['b', 'c', 'd', 'e', 'f']);
});
