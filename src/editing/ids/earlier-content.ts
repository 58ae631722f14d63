import type { EarlierContent } from '#src/editing/ids/lost-ids.ts';
import { git } from '#src/entries/history/git-log.ts';
import { publishedIdsFile } from '#src/entries/published-ids.ts';

/**
 * What a content folder held at a commit.
 *
 * @param ref as git takes it: `main`, `HEAD^`, the id of a commit
 * @returns undefined where the folder lies in no git repository, or that does not have the commit, as in a shallow clone
 */
export function earlierContent(folder: string, ref: string): EarlierContent | undefined {
	const asked = (...args: string[]): string | undefined => {
		try {
			return git(folder, args).toString();
		} catch {
			return undefined;
		}
	};
	const commit = asked('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
	if (commit === undefined) return undefined;
	const paths = asked('ls-tree', '-r', '-z', '--name-only', commit.trim());
	if (paths === undefined) return undefined;
	const idsText = asked('show', `${commit.trim()}:./${publishedIdsFile}`) ?? '';
	return { paths: paths.split('\0').filter(Boolean), idsText };
}
