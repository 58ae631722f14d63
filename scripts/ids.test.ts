import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryText } from '#src/checks/cases/sample-content.ts';

const root = mkdtempSync(join(tmpdir(), 'ids-'));
const content = join(root, 'content');
const git = (...args: string[]) =>
	execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args]);
const commit = () => {
	git('add', '-A');
	git('commit', '-qm', 'x');
};
const since = (ref: string, folder = content) =>
	run(['since', ref, '--content', folder], { LANG: 'de_DE.UTF-8' });
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
	const { status, stdout } = spawnSync(process.execPath, ['scripts/ids.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: '', BUILD_DATE: '2026-03-01', ...env },
	});
	return { status, stdout };
};

beforeAll(() => {
	git('init', '-q', '-b', 'main');
	for (const id of ['stays', 'goes', 'recorded']) {
		const path = join(content, `projects/${id}.yaml`);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, entryText(id));
	}
	writeFileSync(
		join(content, 'ids.json'),
		'{\n\t"recorded": {"type":"project","since":"2026-01-01"}\n}\n',
	);
	commit();
});

afterAll(() => rmSync(root, { recursive: true }));

describe('npm run ids -- since', { timeout: 60_000 }, () => {
	it('has nothing to say while every id is there', () => {
		expect(since('HEAD')).toEqual({
			status: 0,
			stdout: 'Seit HEAD ist keine Kennung verschwunden.\n',
		});
	});

	it('names what went without a word, in the language asked for, and fails', () => {
		rmSync(join(content, 'projects/goes.yaml'));
		rmSync(join(content, 'projects/recorded.yaml'));
		rmSync(join(content, 'ids.json'));
		commit();
		const { status, stdout } = since('HEAD^');
		expect(status).toBe(1);
		expect(stdout).toMatch(/projects\/goes\.yaml {2}Fehler {2}Der Eintrag „goes“ war/);
		expect(stdout).toMatch(/git checkout HEAD\^ -- \S*projects\/goes\.yaml/);
		expect(stdout).toMatch(/ids\.json {2}Fehler {2}Die Zeile der Kennung „recorded“/);
		expect(stdout).not.toContain('stays');
		const english = run(['since', 'HEAD^', '--content', content], { LANG: 'en_GB.UTF-8' });
		expect(english.stdout).toContain('Error  The entry “goes” was published.');
	});

	it('is content once the files are back and withdrawn as they should be', () => {
		git('checkout', '-q', 'HEAD^', '--', 'content');
		for (const id of ['goes', 'recorded'])
			expect(run(['withdraw', id, '--reason', 'Wunsch', '--content', content]).status).toBe(0);
		expect(since('HEAD^').status).toBe(0);
	});

	it('says that it has not looked where there is no such commit, or no git', () => {
		const note = { status: 0, stdout: expect.stringContaining('Nicht geprüft') as string };
		const shallow = join(root, 'shallow');
		git('clone', '-q', '--depth', '1', pathToFileURL(root).href, shallow);
		expect(since('HEAD^', join(shallow, 'content'))).toEqual(note);
		expect(since('0'.repeat(40))).toEqual(note);
		expect(since('--all')).toMatchObject({ status: 2 });
		const download = mkdtempSync(join(tmpdir(), 'ids-download-'));
		expect(since('HEAD', download)).toEqual(note);
		rmSync(download, { recursive: true });
	});
});
