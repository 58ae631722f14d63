import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '#src/i18n/languages.ts';
import { searchPaths } from '#src/site/paths.ts';
import { passingAttacks } from '#tests/attacks/write-attack-content.ts';
import { harmAtAny, harmOf, named, pageOf, typeOf, visitAttacks, withPages } from '../harm.ts';
import { settled, type Visit } from '../visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visitAttacks()), 300_000);
afterAll(() => visitor.end());

const patience = { timeout: 240_000 };

it.each(languages)('no attack does anything on its page (%s)', patience, async (language) => {
	const pages = withPages.map((attack) => pageOf(attack, language));
	expect(pages.length).toBeGreaterThan(50);
	expect(named(await harmOf(visitor, pages))).toEqual([]);
});

it('nothing runs when an attack is typed into the search', patience, async () => {
	const texts = passingAttacks.filter(({ place }) => place === 'title').map(({ text }) => text);
	expect(texts.length).toBeGreaterThan(5);
	expect(
		await harmOf(visitor, [searchPaths.de], async (page) => {
			for (const text of texts) {
				await page.getByRole('searchbox').fill(text);
				await page.getByRole('searchbox').press('Enter');
				await settled(page);
			}
		}),
	).toEqual([]);
});

it('nothing runs in the form that changes an entry with an attack in it', patience, async () => {
	const form = '/de/vorschlagen/projekte/?entry=';
	const ids = withPages.filter((attack) => typeOf(attack) === 'project').map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(20);
	expect(
		await harmOf(
			visitor,
			ids.map((id) => form + id),
			(page) => page.locator('[data-ready]').waitFor(),
		),
	).toEqual([]);
});

it('no address runs anything or asks anybody else', patience, async () => {
	const addresses = parse(readFileSync('tests/attacks/addresses.yaml', 'utf8')) as string[];
	expect(addresses.length).toBeGreaterThan(30);
	expect(await harmAtAny(visitor, addresses)).toEqual([]);
});
