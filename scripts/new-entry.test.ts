import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
let overlay = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'new-entry-'));
	cpSync('content', folder, { recursive: true });
	overlay = mkdtempSync(join(tmpdir(), 'new-person-'));
});

afterAll(() => {
	rmSync(folder, { recursive: true });
	rmSync(overlay, { recursive: true });
});

const run = (...args: string[]) => runWith({}, ...args);
const runWith = (env: Readonly<Record<string, string>>, ...args: string[]) =>
	spawnSync(process.execPath, ['scripts/new-entry.ts', ...args, '--content', folder], {
		encoding: 'utf8',
		env: { LANG: 'de_DE.UTF-8', ...env },
	});

describe('npm run new', { timeout: 60_000 }, () => {
	it('writes a new file each time and never over one that is there', () => {
		const first = run('project', 'Größe & Übergang');
		expect([first.status, first.stderr]).toEqual([0, '']);
		expect(first.stdout).toContain('projects/groesse-und-uebergang.yaml');
		expect(first.stdout).toContain('Es fehlen noch: Kurzbeschreibung, Länder, Letzte Prüfung.');
		run('project', 'Größe & Übergang');
		expect(existsSync(join(folder, 'projects/groesse-und-uebergang-2.yaml'))).toBe(true);
	});

	it('writes a person into the protected folder, and refuses one where there is none', () => {
		const call = ['expert', 'Fachperson Radikalisierung', '--person'];
		const before = readdirSync(join(folder, 'experts'));
		const refused = run(...call);
		expect([refused.status, refused.stdout]).toEqual([2, '']);
		expect(refused.stderr).toContain('CONTENT_OVERLAY=../katalog-personen npm run new');
		const made = runWith({ CONTENT_OVERLAY: overlay }, ...call);
		expect([made.status, made.stderr]).toEqual([0, '']);
		expect(made.stdout).toContain('Einwilligung');
		expect(readdirSync(join(overlay, 'experts'))).toEqual(['fachperson-radikalisierung.yaml']);
		expect(readdirSync(join(folder, 'experts'))).toEqual(before);
	});

	it.each([
		['without a title where there is nobody to ask', ['project']],
		['of a type that does not exist', ['projct', 'Titel']],
		['with an unknown option', ['project', 'Titel', '--colour']],
		['with a title of several words without quotation marks', ['project', 'Runder', 'Tisch']],
	])('refuses a call %s, says how it is called, and writes nothing', (_, args) => {
		const before = readdirSync(join(folder, 'projects'));
		const { status, stdout, stderr } = run(...args);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain('Aufruf: npm run new');
		expect(readdirSync(join(folder, 'projects'))).toEqual(before);
	});
});
