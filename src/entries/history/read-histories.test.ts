import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHistories } from '#src/entries/history/read-histories.ts';

const root = mkdtempSync(join(tmpdir(), 'history-'));
const content = join(root, 'repository', 'content');
const project = 'projects/a.yaml';

const git = (...args: string[]) =>
	execFileSync('git', ['-C', join(root, 'repository'), ...args], { stdio: 'pipe' });
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(content, path)), { recursive: true });
	writeFileSync(join(content, path), text);
};
function commit(day: string) {
	git('add', '-A');
	execFileSync(
		'git',
		[
			...['-C', join(root, 'repository'), '-c', 'user.name=Erika Muster'],
			...['-c', 'user.email=erika@muster.example', 'commit', '-qm', 'Für Herrn Beispiel'],
		],
		{
			env: {
				...process.env,
				GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
				GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
			},
		},
	);
}
const version = (change: Partial<Record<'de' | 'en' | 'place' | 'on' | 'more', string>> = {}) =>
	`id: a
title:
  de: ${change.de ?? 'Gesprächskreis der Moscheen'}
  en: ${change.en ?? 'Round table of the mosques'}
place: ${change.place ?? 'Berlin'}
verified:
  on: '${change.on ?? '2026-01-01'}'
  by: editorial-team
${change.more ?? ''}`;

beforeAll(() => {
	mkdirSync(content, { recursive: true });
	git('init', '-q', '-b', 'main');
	write(project, version());
	write('guides/de/g.mdx', '---\ntitle: Leitfaden\n---\n\nText.\n');
	write('projects/häßlich "$(x)"\nneu.yaml', 'id: x\n');
	write('projects/back.yaml', 'id: back\nplace: Kiel\n');
	commit('2026-01-01');
	write(project, version({ de: 'Gesprächskreis' }));
	write('guides/en/g.mdx', '---\ntitle: Guide\n---\n\nText.\n');
	rmSync(join(content, 'projects/back.yaml'));
	commit('2026-01-02');
	write(project, version({ de: 'Gesprächskreis', en: 'Round table', place: 'Bonn' }));
	write('guides/de/g.mdx', '---\ntitle: Leitfaden\n---\n\nAnderer Text.\n');
	commit('2026-01-03');
	write(project, version({ de: '"Gesprächskreis"', en: 'Round table', place: 'Bonn' }));
	write('projects/back.yaml', 'id: back\nplace: Köln\n');
	commit('2026-01-04');
	const now = { de: 'Gesprächskreis', en: 'Round table', place: 'Bonn', on: '2026-01-05' };
	write(project, version(now));
	commit('2026-01-05');
	write(project, version({ ...now, more: 'lifecycle:\n  state: archived\n' }));
	commit('2026-01-06');
	renameSync(join(content, project), join(content, 'projects/b.yaml'));
	write(
		'projects/b.yaml',
		version({ ...now, more: 'lifecycle:\n  state: archived\n' }).replace('id: a', 'id: b'),
	);
	write('README.md', 'Etwas anderes');
	commit('2026-01-07');
	write('projects/new.yaml', 'id: new\n');
});

afterAll(() => rmSync(root, { recursive: true }));

const historyOf = (path: string) => {
	const histories = readHistories(content);
	return typeof histories === 'string' ? undefined : histories.get(path);
};

describe('the history of an entry', () => {
	test('goes back to when it was created, under whatever name, and lists the latest changes by their kind', () => {
		expect(historyOf('projects/b.yaml')).toEqual({
			...{ created: '2026-01-01', changed: '2026-01-07', count: 7 },
			changes: [
				{ on: '2026-01-07', kinds: ['moved', 'facts'] },
				{ on: '2026-01-06', kinds: ['lifecycle'] },
				{ on: '2026-01-05', kinds: ['check'] },
				{ on: '2026-01-04', kinds: ['form'] },
				{ on: '2026-01-03', kinds: ['facts', 'text-en'] },
			],
		});
		expect(historyOf(project)).toBeUndefined();
	});

	test('tells the languages apart where each has a file', () => {
		expect(historyOf('guides/de/g.mdx')?.changes).toEqual([
			{ on: '2026-01-03', kinds: ['text-de'] },
			{ on: '2026-01-02', kinds: ['text-en'] },
			{ on: '2026-01-01', kinds: ['created'] },
		]);
	});

	test('begins anew where a file was deleted and another came in its place', () => {
		expect(historyOf('projects/back.yaml')?.created).toBe('2026-01-04');
	});

	test('bears with names of files that a shell would obey', () => {
		expect(historyOf('projects/häßlich "$(x)"\nneu.yaml')?.created).toBe('2026-01-01');
	});

	test('is not there before the first commit', () => {
		expect(historyOf('projects/new.yaml')).toBeUndefined();
	});

	test('names nobody and repeats no message', () => {
		const all = JSON.stringify([...(readHistories(content) as Map<string, unknown>)]);
		expect(all).not.toMatch(/Erika|Muster|muster|Beispiel/);
	});
});

test('a part of the history is not taken for the whole', () => {
	const shallow = join(root, 'shallow');
	const from = pathToFileURL(join(root, 'repository')).href;
	execFileSync('git', ['clone', '-q', '--depth', '1', from, shallow], { stdio: 'pipe' });
	expect(readHistories(join(shallow, 'content'))).toBe('shallow');
});

test('a folder without git has no history', () => {
	expect(readHistories(mkdtempSync(join(root, 'download-')))).toBe('no-git');
	expect(readHistories(join(root, 'nowhere'))).toBe('no-git');
});
