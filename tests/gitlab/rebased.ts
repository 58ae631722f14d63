import type { BareRepository } from './bare-repository.ts';
import { gitText } from './git.ts';
import { commitTree, mergedTree } from './write-commits.ts';

/**
 * Writes the commits of `branch` anew on top of `onto` and gives the last one, or `undefined` where they contradict it.
 * Moves no branch. Both are commit ids.
 */
export async function rebased(
	repository: BareRepository,
	branch: string,
	onto: string,
): Promise<string | undefined> {
	const { path } = repository;
	const base = await gitText(path, ['merge-base', branch, onto]);
	if (base === onto) return branch;
	const ids = await gitText(path, ['rev-list', '--reverse', '--no-merges', `${base}..${branch}`]);
	let last = onto;
	for (const id of ids.split('\n').filter(Boolean)) {
		const [commit] = await repository.log(id, '', 1);
		if (!commit) continue;
		const { parents, message, author, authored } = commit;
		// A commit with the new base's files and the old one's parent makes git compare with that parent.
		const here = await commitTree(path, `${last}^{tree}`, parents, 'compare', author);
		const tree = await mergedTree(path, here, id);
		if (tree === undefined) return undefined;
		last = await commitTree(path, tree, [last], message, author, authored);
	}
	return last;
}
