import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canary, writePersonsOverlay } from '#tests/fixture/persons.ts';
import { writeFixtureContent } from '#tests/fixture/write-fixture-content.ts';
import { sampleId } from '#tests/fixture/sample-entry.ts';

let folder = '';
const id = sampleId('project');
const file = () => join(folder, 'projects', `${id}.yaml`);

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'word-'));
	await writeFixtureContent(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]) => runWith({}, command, ...args);
const runWith = (env: Readonly<Record<string, string>>, command: string, ...args: string[]) =>
	spawnSync(process.execPath, [`scripts/${command}.ts`, ...args, '--content', folder], {
		encoding: 'utf8',
		env: { LANG: 'de_DE.UTF-8', BUILD_DATE: '2026-03-01', ...env },
	});

describe('a confirmation by the command line', { timeout: 120_000 }, () => {
	it('is asked for by a letter with the mark of the text, and recorded under it', () => {
		const { stdout, status } = run('letter', id, '1', '--lang', 'de');
		expect(status).toBe(0);
		const mark = /Kennzeichen dieses Textes: ([0-9a-f]{16})/.exec(stdout)?.[1] ?? '';
		expect(stdout).toContain(`**Titel:** Was in dem Beispiel ${id} über title gesagt wird`);
		expect(stdout).not.toContain('sources.title');
		const said = run('confirm', id, '1', '--role', 'board', '--on', '2026-02-03', '--mark', mark);
		expect([said.stderr, said.status]).toEqual(['', 0]);
		expect(said.stdout).toContain('bestätigt am 3. Februar 2026 (Vorstand)');
		expect(readFileSync(file(), 'utf8')).toContain(
			`      on: '2026-02-03'\n      byRole: board\n      digest: '${mark}'\n`,
		);
	});

	it('is refused once the text of the letter is no longer there', () => {
		const mark =
			/Mark of this text: (\w+)/.exec(run('letter', id, '1', '--lang', 'en').stdout)?.[1] ?? '';
		const before = readFileSync(file(), 'utf8');
		writeFileSync(file(), before.replace(/about title$/m, 'about another title'));
		const { status, stderr } = run('confirm', id, '1', '--role', 'board', '--mark', mark);
		expect(status).toBe(2);
		expect(stderr).toContain('geändert, seit der Brief');
		writeFileSync(file(), before);
	});

	it.each([
		[
			'of an entry that is not there',
			['sample-projekt', '1', '--role', 'head'],
			'Meinten Sie „sample-project“?',
		],
		[
			'by somebody who does not take part',
			[id, 'nobody', '--role', 'head'],
			'Die Beteiligten dieses Eintrags:\n  1',
		],
		['by a person', [id, '1', '--role', 'Erika Muster'], 'ist keine Rolle'],
		['without a role', [id, '1'], 'Aufruf: npm run confirm'],
		['from a day that is none', [id, '1', '--role', 'head', '--on', '3.2.2026'], 'ist kein Datum'],
		['from tomorrow', [id, '1', '--role', 'head', '--on', '2026-03-02'], 'in der Zukunft'],
		[
			'of an entry without partners',
			['special-german-only', '1', '--role', 'head'],
			'nennt keine Beteiligten',
		],
	])('%s is refused, and nothing is written', (_, args, message) => {
		const written = () =>
			globSync('**/*.{yaml,mdx,json}', { cwd: folder })
				.sort()
				.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
		const before = written();
		expect(before.length).toBeGreaterThan(20);
		const { status, stderr } = run('confirm', ...args);
		expect([status, stderr.includes(message)]).toEqual([2, true]);
		expect(written()).toEqual(before);
	});
});

describe('translations by the command line', { timeout: 120_000 }, () => {
	it('are queued when the source changes, and no longer once they are looked through', () => {
		writeFileSync(
			file(),
			readFileSync(file(), 'utf8').replace(
				/über title gesagt wird$/m,
				'über einen anderen Titel gesagt wird',
			),
		);
		const json = join(folder, 'queue.json');
		const { stdout } = run('translations', '--json', json);
		expect(stdout).toMatch(
			/veraltet \(Englisch\): .* \d+ Wörter {2}\[projects\/sample-project\.yaml\]/,
		);
		expect(stdout).toContain('fehlt (Englisch): Nur auf Deutsch – 14 Wörter');
		expect(stdout).toContain('fehlt (Deutsch): Only in English');
		const queue = JSON.parse(readFileSync(json, 'utf8')) as { id: string; task: string }[];
		expect(queue.find((task) => task.id === id)).toMatchObject({
			task: 'outdated',
			from: 'de',
			to: 'en',
		});
		rmSync(json);
		expect(run('translated', id, 'en').status).toBe(0);
		expect(run('translations').stdout).not.toContain('sample-project.yaml');
	});

	it('are recorded in the protected folder for what lies there', async () => {
		const overlay = mkdtempSync(join(tmpdir(), 'word-persons-'));
		await writePersonsOverlay(overlay);
		const path = join(overlay, `experts/${canary.id}.yaml`);
		const env = { CONTENT_OVERLAY: overlay };
		const { stderr, status } = runWith(env, 'translated', canary.id, 'en');
		expect([stderr, status]).toEqual(['', 0]);
		expect(readFileSync(path, 'utf8')).toMatch(/^translated:\n {2}en: '[0-9a-f]{16}'$/m);
		rmSync(overlay, { recursive: true });
	});

	it('are refused where there is none, or no such language', () => {
		expect(run('translated', 'special-german-only', 'en').stderr).toContain(
			'keine Fassung auf Englisch',
		);
		expect(run('translated', id, 'fr').stderr).toContain('Aufruf: npm run translated');
	});

	it('turn round where somebody says that the German version is the translation', () => {
		expect(run('translated', id, 'de').status).toBe(0);
		expect(readFileSync(file(), 'utf8')).toMatch(/translated:\n {2}de: '[0-9a-f]{16}'\n(?! {2}en)/);
	});

	it('in a file of their own are recorded in that file', () => {
		const english = join(folder, 'guides/en/looking-back.mdx');
		const before = readFileSync(english, 'utf8');
		writeFileSync(english, before.replace(/translated: .*\n/, ''));
		expect(run('translated', '--unrecorded').status).toBe(0);
		expect(readFileSync(english, 'utf8')).toBe(before);
	});
});
