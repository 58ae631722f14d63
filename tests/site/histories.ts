import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Who made the changes, and what they said of them: nothing of it may be published. */
export const author = { name: 'Wilhelmine Commiterich', mail: 'wilhelmine@commiterich.example' };

const git = (folder: string, args: readonly string[], day = '') =>
	execFileSync('git', ['-C', folder, ...args], {
		env: { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day },
		stdio: 'pipe',
	});

/** The page that has a history, as it was on each day. */
const versions: readonly (readonly [day: string, language: 'de' | 'en', title: string])[] = [
	['2026-01-05', 'de', 'Der Katalog'],
	['2026-02-03', 'de', 'Über diesen Katalog'],
	['2026-03-02', 'en', 'About this catalogue'],
];

/** Makes a git repository around a content folder, in which one page came about and changed. */
export async function writeHistory(content: string): Promise<void> {
	const root = dirname(content);
	await rm(root, { recursive: true, force: true });
	await mkdir(root, { recursive: true });
	git(root, ['init', '-q', '-b', 'main']);
	for (const [day, language, title] of versions) {
		const file = join(content, `pages/${language}/about.mdx`);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, `---\ntitle: ${title}\n---\n\nText.\n`);
		git(root, ['add', '.']);
		const who = ['-c', `user.name=${author.name}`, '-c', `user.email=${author.mail}`];
		const commit = ['commit', '-qm', `Von ${author.name}`];
		git(root, [...who, ...commit], `${day}T12:00:00Z`);
	}
}

/** Clones the newest version only of the repository around a content folder. */
export async function cloneShallow(content: string, copy: string): Promise<void> {
	const [from, to] = [resolve(dirname(content)), resolve(dirname(copy))];
	await rm(to, { recursive: true, force: true });
	await mkdir(to, { recursive: true });
	git(to, ['clone', '-q', '--depth', '1', pathToFileURL(from).href, '.']);
}
