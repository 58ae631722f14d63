import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Language } from '#src/i18n/languages.ts';
import { sectionPaths } from '#src/site/paths.ts';
import {
	passingAttacks,
	writeAttackContent,
	type PassingAttack,
} from '#tests/attacks/write-attack-content.ts';
import { buildLogs, buildSite } from '#tests/site/build-site.ts';
import { attackBuild } from '#tests/site/builds.ts';
import { settled, visit, type Visit } from './visitor.ts';

/**
 * Builds a site with everything hostile that the gate lets pass, and opens a browser in front of it.
 *
 * @throws {Error} with what the build said, where it failed
 */
export async function visitAttacks(): Promise<Visit> {
	if (!process.env['KEEP_BUILDS']) {
		await writeAttackContent(attackBuild.content);
		await buildSite(attackBuild);
	}
	const { code, output } = JSON.parse(readFileSync(buildLogs(attackBuild).outcome, 'utf8'));
	if (code !== 0) throw new Error(output);
	return visit(attackBuild.folder);
}

/** The attacks that have an entry of their own. */
export const withPages = passingAttacks.filter(({ place }) => place !== 'site');

/** The type of an attack's entry. */
export const typeOf = ({ place, isGuide }: PassingAttack): 'guide' | 'material' | 'project' =>
	isGuide ? 'guide' : place === 'svg' || place === 'media' ? 'material' : 'project';

/** The page of an attack's entry. */
export const pageOf = (attack: PassingAttack, language: Language): string =>
	`${sectionPaths(contentTypeNamed(typeOf(attack)))[language]}${attack.id}/`;

/** A page that notes whatever ran on it: each attack that runs calls `alert`. */
export async function watched(visitor: Visit) {
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

/**
 * Opens pages one after the other, and says what ran, what was asked of others and what the policy had to stop, and which
 * of the pages are not there.
 */
export async function harmOf(
	visitor: Visit,
	paths: readonly string[],
	act: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
	return harmAt(visitor, paths, act, (status) => status === 200);
}

/** The same for addresses of which nobody says that there is a page. */
export const harmAtAny = (visitor: Visit, paths: readonly string[]): Promise<string[]> =>
	harmAt(
		visitor,
		paths,
		async () => {},
		() => true,
	);

async function harmAt(
	visitor: Visit,
	paths: readonly string[],
	act: (page: Page) => Promise<void>,
	isExpected: (status: number | undefined) => boolean,
): Promise<string[]> {
	const { page, ran, troubles, close } = await watched(visitor);
	const harm: string[] = [];
	for (const path of paths) {
		const status = (await page.goto(path))?.status();
		if (!isExpected(status)) harm.push(`${path}: status ${status}`);
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

/** Says of each line by which attack it came about. */
export const named = (harm: readonly string[]): string[] =>
	harm.map((line) => {
		const attack = withPages.find(({ id }) => line.includes(`/${id}/`));
		return `${attack?.what ?? 'nothing of ours'}: ${line}`;
	});
