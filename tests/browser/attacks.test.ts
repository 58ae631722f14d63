import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { languages } from '#src/i18n/languages.ts';
import { atozPaths, searchPaths, sectionPaths } from '#src/site/paths.ts';
import { harmOf, named, pageOf, visitAttacks, watched, withPages } from './harm.ts';
import type { Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visitAttacks()), 300_000);
afterAll(() => visitor.end());

it('sees a script that runs, and a policy that has to stop one', async () => {
	const { page, ran, troubles, close } = await watched(visitor);
	const address = `${visitor.origin}/de/`;
	for (const withPolicy of [true, false]) {
		await page.route(address, async (route) => {
			const html = await (await route.fetch()).text();
			const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
			const evil = '<script>alert(1)</script></body>';
			const body = html.replace('</body>', evil).replace(withPolicy ? /$^/ : policy, '');
			await route.fulfill({ body, contentType: 'text/html' });
		});
		await page.goto(address);
		await page.unroute(address);
		expect(ran.length).toBe(withPolicy ? 0 : 1);
		expect(troubles.some((one) => one.includes('Content Security Policy'))).toBe(true);
	}
	await close();
});

/** One attack of each place; the others are tried by `long/attacks.test.ts`. */
const oneOfEach = [...new Map(withPages.map((attack) => [attack.place, attack])).values()];

describe.each(languages)('of what the gate lets pass, in %s', (language) => {
	it('nothing does anything on its page, whatever place it took', async () => {
		expect(oneOfEach.length).toBeGreaterThan(5);
		const pages = oneOfEach.map((attack) => pageOf(attack, language));
		expect(named(await harmOf(visitor, pages))).toEqual([]);
	});

	it('nothing runs in lists, on the home page and in the search', async () => {
		const paths = (['project', 'guide', 'material'] as const).map(
			(type) => sectionPaths(contentTypeNamed(type))[language],
		);
		const search = searchPaths[language];
		expect(
			await harmOf(visitor, [
				`/${language}/`,
				...paths,
				atozPaths[language],
				search,
				`${search}?q=attack`,
			]),
		).toEqual([]);
	});
});
