import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, gitText, tryGit, type Person } from './git.ts';

const nothing = '0'.repeat(40);

/** What one commit changes: new content, or `undefined` where the file goes. */
export type Changes = ReadonlyMap<string, Buffer | undefined>;

/** Records a tree as a commit and gives its id; `date` keeps the day of a commit that is written anew. */
export function commitTree(
	repository: string,
	tree: string,
	parents: readonly string[],
	message: string,
	by: Person,
	date?: string,
): Promise<string> {
	return gitText(
		repository,
		['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'],
		{ by, input: message, ...(date === undefined ? {} : { date }) },
	);
}

/** Commits changes on top of the commit `parent` and gives the new commit's id; moves no branch. */
export async function commitChanges(
	repository: string,
	parent: string,
	changes: Changes,
	message: string,
	by: Person,
): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'gitlab-stand-in-index-'));
	try {
		const index = join(folder, 'index');
		await git(repository, ['read-tree', parent], { index });
		const lines: string[] = [];
		for (const [path, bytes] of changes) {
			const written = ['hash-object', '-w', '--stdin'];
			lines.push(
				bytes === undefined
					? `0 ${nothing}\t${path}\0`
					: `100644 ${await gitText(repository, written, { input: bytes })}\t${path}\0`,
			);
		}
		const input = lines.join('');
		await git(repository, ['update-index', '-z', '--index-info'], { index, input });
		const tree = await gitText(repository, ['write-tree'], { index });
		return await commitTree(repository, tree, [parent], message, by);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Points a branch at a commit. Throws when the branch is no longer at `from` (`undefined`: it must be new). */
export async function moveBranch(
	repository: string,
	branch: string,
	to: string,
	from: string | undefined,
): Promise<void> {
	await git(repository, ['update-ref', `refs/heads/${branch}`, to, from ?? nothing]);
}

/** Removes a branch; its commits stay. */
export async function removeBranch(repository: string, branch: string): Promise<void> {
	await git(repository, ['update-ref', '-d', `refs/heads/${branch}`]);
}

/** The tree that two commits make together, or `undefined` where they contradict each other. */
export async function mergedTree(
	repository: string,
	ours: string,
	theirs: string,
): Promise<string | undefined> {
	const command = ['merge-tree', '--write-tree', '--no-messages', ours, theirs];
	const { code, out } = await tryGit(repository, command);
	return code === 0 ? out.toString().trim() : undefined;
}
