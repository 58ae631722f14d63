import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { languages } from '#src/i18n/languages.ts';
import { atozPaths, searchPaths, sectionPaths } from '#src/site/paths.ts';
import { passingAttacks, writeAttackContent } from '#tests/attacks/write-attack-content.ts';
import { buildLogs, buildSite } from '#tests/site/build-site.ts';
import { attackBuild } from '#tests/site/builds.ts';
import { settled, visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => {
	if (!process.env['KEEP_BUILDS']) {
		await writeAttackContent(attackBuild.content);
		await buildSite(attackBuild);
	}
	const { code, output } = JSON.parse(readFileSync(buildLogs(attackBuild).outcome, 'utf8'));
	if (code !== 0) throw new Error(output);
	visitor = await visit(attackBuild.folder);
}, 300_000);
afterAll(() => visitor.end());

/** A page that notes whatever ran on it: each attack that runs calls `alert`. */
async function watched() {
	const { page, troubles, close } = await visitor.page();
	const ran: string[] = [];
	page.on('dialog', (dialog) => {
		ran.push(`${dialog.type()} on ${page.url()}`);
		void dialog.dismiss();
	});
	return { page, ran, troubles, close };
}

/** That a page does not exist is what the browser says of the page for it. */
const isNoPage = (trouble: string) => /status of 404/.test(trouble);

/** Opens pages one after the other, and says what ran, what was asked of others and what the policy had to stop. */
async function harmOf(
	paths: readonly string[],
	act: (page: Page) => Promise<void> = async () => {},
) {
	const { page, ran, troubles, close } = await watched();
	const harm: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		await settled(page);
		await act(page);
		const polluted = await page.evaluate(() => 'polluted' in {});
		const found = [...ran.splice(0), ...(troubles as string[]).splice(0)];
		if (polluted) found.push('a polluted prototype');
		harm.push(...found.filter((one) => !isNoPage(one)).map((one) => `${path}: ${one}`));
	}
	await close();
	return harm;
}

const project = contentTypeNamed('project');
const section = (type: 'project' | 'guide' | 'material') => sectionPaths(contentTypeNamed(type));
const typeOf = ({ place, isGuide }: (typeof passingAttacks)[number]) =>
	isGuide ? 'guide' : place === 'svg' || place === 'media' ? 'material' : 'project';
const withPages = passingAttacks.filter(({ place }) => place !== 'site');

it('sees a script that runs, and a policy that has to stop one', async () => {
	const { page, ran, troubles, close } = await watched();
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

describe.each(languages)('of what the gate lets pass, in %s', (language) => {
	it('nothing does anything on its page', { timeout: 240_000 }, async () => {
		const harm = await harmOf(
			withPages.map((attack) => `${section(typeOf(attack))[language]}${attack.id}/`),
		);
		const named = (line: string) =>
			withPages.find(({ id }) => line.includes(`/${id}/`))?.what ?? 'nothing of ours';
		expect(harm.map((line) => `${named(line)}: ${line}`)).toEqual([]);
	});

	it('nothing runs in lists, on the home page and in the search', async () => {
		const paths = [project, contentTypeNamed('guide'), contentTypeNamed('material')].map(
			(type) => sectionPaths(type)[language],
		);
		const search = searchPaths[language];
		expect(
			await harmOf([`/${language}/`, ...paths, atozPaths[language], search, `${search}?q=attack`]),
		).toEqual([]);
	});
});

it('nothing runs when an attack is typed into the search', { timeout: 120_000 }, async () => {
	const texts = passingAttacks.filter(({ place }) => place === 'title').map(({ text }) => text);
	expect(
		await harmOf([searchPaths.de], async (page) => {
			for (const text of texts) {
				await page.getByRole('searchbox').fill(text);
				await page.getByRole('searchbox').press('Enter');
				await settled(page);
			}
		}),
	).toEqual([]);
});

it(
	'nothing runs in the form that changes an entry with an attack in it',
	{ timeout: 240_000 },
	async () => {
		const form = '/de/vorschlagen/projekte/?entry=';
		const ids = withPages.filter((attack) => typeOf(attack) === 'project').map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(20);
		expect(
			await harmOf(
				ids.map((id) => form + id),
				(page) => page.locator('[data-ready]').waitFor(),
			),
		).toEqual([]);
	},
);

it('no address runs anything or asks anybody else', { timeout: 240_000 }, async () => {
	const addresses = parse(readFileSync('tests/attacks/addresses.yaml', 'utf8')) as string[];
	expect(addresses.length).toBeGreaterThan(30);
	expect(await harmOf(addresses)).toEqual([]);
});
