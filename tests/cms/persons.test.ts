import { readFileSync, writeFileSync, mkdtempSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { personEntries, writePersonsOverlay } from '#tests/fixture/persons.ts';
import { desk } from './desk.ts';
import { part } from './fill-required.ts';

const folder = mkdtempSync(join(tmpdir(), 'cms-persons-'));
const overlay = join(folder, 'katalog-personen');
const { id } = personEntries.everything;
const file = join(overlay, `experts/${id}.yaml`);
const lapsing = join(overlay, `experts/${personEntries.lapsing.id}.yaml`);
await writePersonsOverlay(overlay);
const before = readFileSync(file, 'utf8');
const { files, user } = await desk(overlay);
afterAll(() => rmSync(folder, { recursive: true }));

/** A day so many days from today, which is the day that the editor goes by. */
const day = (days: number) => formatISO(addDays(new Date(), days), { representation: 'date' });

describe('the editor for persons', () => {
	test.each([
		['holds', { givenOn: day(-10), expiresOn: day(400) }, 'Einwilligung gilt bis'],
		[
			'is about to lapse',
			{ givenOn: day(-400), expiresOn: day(20) },
			/läuft in (?:19|20|21) Tagen ab/,
		],
		['has lapsed', { givenOn: day(-400), expiresOn: day(-3) }, 'Einwilligung abgelaufen'],
		['is not given yet', { givenOn: day(5), expiresOn: day(300) }, 'gilt noch nicht'],
		[
			'was withdrawn',
			{ givenOn: day(-400), expiresOn: day(20), withdrawnOn: day(-2) },
			'Einwilligung widerrufen',
		],
	])('says beside the preview that a consent %s', async (_, days, said) => {
		const lines = Object.entries(days).map(([name, value]) => `  ${name}: "${value}"\n`);
		writeFileSync(
			file,
			before
				.replace(/^ +(?:givenOn|expiresOn): .*\n/gm, '')
				.replace(/^consent:\n/m, `consent:\n${lines.join('')}`),
		);
		await user.open('expert', id);
		await expect.poll(() => user.findings()).toMatch(said);
		expect(await user.findings()).toContain('Alle Regeln sind eingehalten.');
	});

	test('lists what persons may be in alone, and what is about to lapse or has', async () => {
		writeFileSync(
			lapsing,
			readFileSync(lapsing, 'utf8').replace(/expiresOn: .*/, `expiresOn: "${day(20)}"`),
		);
		await user.page.goto('about:blank');
		await user.page.goto(`${files.address}?lang=de#/collections/expert`);
		await user.page
			.getByText(/Einwilligung widerrufen/)
			.first()
			.waitFor();
		const links = await user.page
			.locator('a[href^="#/collections/"], nav a, aside a')
			.evaluateAll((all) =>
				all.flatMap(
					(link) => /#\/collections\/([\w-]+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
				),
			);
		expect(new Set(links)).toEqual(new Set(['contact', 'expert']));
		for (const said of [/Einwilligung abgelaufen/, /Einwilligung läuft in (?:19|20|21) Tagen ab/])
			expect(await user.page.getByText(said).count()).toBeGreaterThan(0);
	});

	test('writes into the protected folder alone', async () => {
		writeFileSync(file, before);
		await user.open('expert', id);
		await part(user.page, 'directPhone').fill('+49 30 111222-33');
		await user.save();
		expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ directPhone: '+49 30 111222-33' });
		expect(files.status()).toEqual([]);
		expect(existsSync(join(files.root, 'content/experts', `${id}.yaml`))).toBe(false);
	});

	test('refuses what the consent does not open', async () => {
		writeFileSync(file, before.replace(/^ +- phone\n/m, ''));
		await user.open('expert', id);
		await expect
			.poll(() => user.findings())
			.toContain('gibt die Einwilligung der Person nicht frei');
		await part(user.page, 'directPhone').fill('+49 30 111222-33');
		expect(await user.refused()).toContain('Nicht gespeichert');
	});
});
