import { describe, expect, test } from 'vitest';
import { mostNamed, ownReferrerLists, referrerLists } from '#src/site/referrer-lists.ts';
import { referrerPaths } from '#src/site/paths.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const police = makeEntry('organisation', 'polizei', { kind: 'police', side: 'security-authority' });
const projects = (count: number) =>
	Array.from({ length: count }, (_, number) =>
		makeEntry('project', `p-${number}`, { partners: [{ organisation: 'polizei' }] }),
	);
const withProjects = (count: number) =>
	makeCatalogue([police, ...projects(count), makeEntry('event', 'e', { organisers: ['polizei'] })]);

describe('what points to an entry', () => {
	test('is divided by type, in the order of the catalogue', () => {
		const lists = referrerLists(withProjects(2), 'de', police);
		expect(lists.map(({ type, entries }) => [type.name, entries.length])).toEqual([
			['project', 2],
			['event', 1],
		]);
	});

	test('has a list of its own only where there is too much of a type for the page', () => {
		expect(ownReferrerLists(withProjects(mostNamed), 'de')).toEqual([]);
		const [list, ...others] = ownReferrerLists(withProjects(mostNamed + 1), 'de');
		expect(others).toEqual([]);
		expect(list?.entry).toBe(police);
		expect(list?.entries).toHaveLength(mostNamed + 1);
	});

	test('has its list below the entry', () => {
		const [list] = referrerLists(withProjects(1), 'en', police);
		expect(list && referrerPaths(police, list.type).en).toBe('/en/organisations/polizei/projects/');
	});

	test('is not named twice where the entry names it itself', () => {
		const one = makeEntry('project', 'one', { related: [{ entry: 'two', kind: 'similar' }] });
		const two = makeEntry('project', 'two', { related: [{ entry: 'one', kind: 'similar' }] });
		expect(referrerLists(makeCatalogue([one, two]), 'de', one)).toEqual([]);
	});
});
