import { describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { confirmedLanguage } from '#src/entries/confirmation.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { substanceDigest } from '#src/entries/substance.ts';
import { changedValues } from '#tests/fixture/changed-values.ts';
import { sampledTypes, sampleEntry } from '#tests/fixture/sample-entry.ts';

const { vocabularies } = (await readContentFolder('content')).catalogue;
const types = sampledTypes.filter(({ fields }) => 'partners' in fields);

describe.each(types)(
	'a confirmation, when the value of one field is changed: $name',
	({ fields, ...type }) => {
		const data = sampleEntry({ fields, ...type }, vocabularies, undefined, { withAll: true });
		const digest = substanceDigest(fields, data, 'de');
		const changes = [...changedValues(fields, data, 'de')];
		const holds = (changed: unknown) => confirmedLanguage(fields, changed, digest) !== undefined;
		const paths = (of: typeof changes) => of.map(({ path }) => path);

		it('holds as long as nothing is', () => {
			expect(holds(data)).toBe(true);
			expect(changes.length).toBeGreaterThan(30);
			const tops = changes.map(({ path }) => path.split('.')[0] ?? '');
			expect(new Set(tops)).toEqual(new Set(Object.keys(fields)));
		});

		it('lapses with every substantive one', () => {
			const substantive = changes.filter((change) => change.substantive);
			expect(paths(substantive)).toEqual(
				expect.arrayContaining([
					'title',
					'laender.0',
					'partners.0.role',
					'partners.0.organisation',
				]),
			);
			expect(paths(substantive.filter((change) => holds(change.data)))).toEqual([]);
		});

		it('holds with every other one', () => {
			const others = changes.filter((change) => !change.substantive);
			expect(paths(others)).toEqual(
				expect.arrayContaining([
					...['verified.on', 'partners.0.statement', 'partners.0.confirmed.on'],
					...['lifecycle.state', 'sources.0.title', 'image.credit', 'related.0.kind'],
				]),
			);
			expect(paths(others.filter((change) => !holds(change.data)))).toEqual([]);
		});

		it('holds when a translation is changed, or another language comes along', () => {
			const translations = [...changedValues(fields, data, 'en')].filter(({ rule }) =>
				['text', 'prose'].includes(rule.kind),
			);
			expect(paths(translations.filter((change) => !holds(change.data)))).toEqual([]);
			const german = { ...data, title: { de: 'Titel' }, summary: { de: 'Text' } };
			const before = substanceDigest(fields, german, 'de');
			const both = { ...german, title: { de: 'Titel', en: 'Title' } };
			expect(confirmedLanguage(fields, both, before)).toBe('de');
		});
	},
);

const { fields } = contentTypeNamed('project');
const digest = (data: object) => substanceDigest(fields, data, 'de');

it('holds when an English entry is translated into German', () => {
	const english = { title: { en: 'Title' }, summary: { en: 'Text' } };
	const before = substanceDigest(fields, english, 'en');
	const both = {
		title: { en: 'Title', de: 'Titel' },
		summary: { en: 'Text', de: 'Text auf Deutsch' },
	};
	expect(confirmedLanguage(fields, both, before)).toBe('en');
});

it('does not see the order of lists, blanks, and what is empty', () => {
	const plain = digest({ title: { de: 'Ein Titel' }, topics: ['a', 'b'], starts: '2007' });
	expect(digest({ starts: 2007, topics: ['b', 'a'], title: { de: 'Ein\n Titel ', en: '' } })).toBe(
		plain,
	);
	expect(
		digest({
			title: { de: 'Ein Titel' },
			topics: ['a', 'b'],
			starts: '2007',
			place: '',
			partners: [],
			effort: {},
		}),
	).toBe(plain);
});

it('sees a partner who joins or leaves', () => {
	const partners = [{ organisation: 'a' }, { name: { de: 'B' }, side: 'muslim' }];
	const all = [[], partners, partners.slice(1), [...partners, { organisation: 'c' }]];
	expect(new Set(all.map((some) => digest({ partners: some }))).size).toBe(4);
});

it('bears with data of any shape', () => {
	for (const data of [
		undefined,
		null,
		'x',
		[],
		{ title: 'x', partners: 'y', effort: 3, topics: [null] },
	])
		expect(substanceDigest(fields, data, 'de')).toMatch(/^[0-9a-f]{16}$/);
});
