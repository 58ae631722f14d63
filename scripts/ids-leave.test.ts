import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePublishedIds } from '#src/entries/published-ids.ts';
import { writeSmallContent } from '#tests/fixture/write-small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'ids-leave-'));
const file = join(folder, 'ids.json');
const path = (id: string) => join(folder, `projects/${id}.yaml`);
const known = () => parsePublishedIds(readFileSync(file, 'utf8')) ?? {};
const all = () =>
	globSync('{ids.json,projects/*}', { cwd: folder }).map((name) => [
		name,
		readFileSync(join(folder, name), 'utf8'),
	]);

beforeEach(() => writeSmallContent(folder, [{ id: 'first' }, { id: 'second' }]));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
	spawnSync(process.execPath, ['scripts/ids.ts', ...args, '--content', folder], {
		encoding: 'utf8',
		env: { LANG: 'de_DE.UTF-8', BUILD_DATE: '2026-03-01' },
	});

describe('npm run ids', { timeout: 60_000 }, () => {
	it('records ids that are not recorded yet, with the day, and says where', () => {
		const { status, stdout, stderr } = run();
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toBe(`Geschrieben: ${relative('', file)}\n`);
		expect(known()['first']).toEqual({ type: 'project', since: '2026-03-01' });
	});

	it('moves an entry to another id, and keeps the way there', () => {
		const { status, stdout, stderr } = run('move', 'first', 'third');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain(`Entfernt: ${relative('', path('first'))}\n`);
		expect(stdout).toContain(`Geschrieben: ${relative('', path('third'))}\n`);
		expect(existsSync(path('first'))).toBe(false);
		expect(readFileSync(path('third'), 'utf8')).toMatch(/^id: third\n/);
		expect(known()['first']).toMatchObject({ moved: 'third' });
		expect(known()['third']).toEqual({ type: 'project', since: '2026-03-01' });
	});

	it('withdraws an entry, and keeps the reason', () => {
		const reason = ['--reason', 'Auf Wunsch.', '--reason-en', 'As wished.'];
		const { status, stderr } = run('withdraw', 'first', ...reason, '--replaced-by', 'second');
		expect([status, stderr]).toEqual([0, '']);
		expect(existsSync(path('first'))).toBe(false);
		expect(known()['first']?.withdrawn).toEqual({
			...{ on: '2026-03-01', replacedBy: 'second' },
			reason: { de: 'Auf Wunsch.', en: 'As wished.' },
		});
	});

	it.each([
		[
			'to move what is not there',
			['move', 'nowhere', 'third'],
			'Es gibt keinen Eintrag „nowhere“.',
		],
		['to move to an id that is taken', ['move', 'first', 'second'], '„second“ ist vergeben'],
		['to move without saying where', ['move', 'first'], 'Aufruf: npm run ids'],
		[
			'to withdraw for an empty reason',
			['withdraw', 'first', '--reason', ' '],
			'Aufruf: npm run ids',
		],
		['what it does not know', ['delete', 'first'], 'Aufruf: npm run ids'],
		['an unknown option', ['--colour'], 'Aufruf: npm run ids'],
	])('refuses %s, and changes nothing', (_, args, message) => {
		const before = all();
		const { status, stdout, stderr } = run(...args);
		expect([status, stdout, stderr.includes(message)]).toEqual([2, '', true]);
		expect(all()).toEqual(before);
	});
});
