import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { git, gitText, tryGit, type Person } from './git.ts';

/** A file or folder in a tree, with git's own name for its content. */
export interface TreeItem {
	readonly mode: string;
	readonly type: 'blob' | 'tree';
	readonly id: string;
	readonly path: string;
}

/** A commit as git tells it. */
export interface Commit {
	readonly id: string;
	readonly parents: readonly string[];
	readonly author: Person;
	readonly authored: string;
	readonly committed: string;
	readonly message: string;
}

const commitFormat = ['%H', '%P', '%an', '%ae', '%aI', '%cI', '%B'].join('%x00');

const commitOf = (text: string): Commit => {
	const [
		id = '',
		parents = '',
		name = '',
		email = '',
		authored = '',
		committed = '',
		message = '',
	] = text.split('\0');
	return {
		id,
		parents: parents.split(' ').filter(Boolean),
		author: { name, email },
		authored,
		committed,
		message: message.trimEnd(),
	};
};

/** A real bare git repository, with the questions that a host asks it. Every revision it is given is a full commit id. */
export class BareRepository {
	readonly path: string;
	private constructor(path: string) {
		this.path = path;
	}

	/** Makes a bare repository in a temporary folder, whose `branch` holds the files of `seedFolder` as its first commit. */
	static async seeded(seedFolder: string, branch: string): Promise<BareRepository> {
		const path = mkdtempSync(join(tmpdir(), 'gitlab-stand-in-'));
		await git(path, ['init', '--quiet', '--bare', `--initial-branch=${branch}`]);
		await git(path, ['--work-tree', seedFolder, 'add', '--all', '--force', '.']);
		const tree = await gitText(path, ['write-tree']);
		const commit = await gitText(path, ['commit-tree', tree, '-m', 'Seed']);
		await git(path, ['update-ref', `refs/heads/${branch}`, commit]);
		return new BareRepository(path);
	}

	/** Removes the repository from the disk. */
	remove(): void {
		rmSync(this.path, { recursive: true, force: true });
	}

	/** The commit that a branch is at, or `undefined` where there is no such branch. */
	async head(branch: string): Promise<string | undefined> {
		const { code, out } = await tryGit(this.path, [
			...['rev-parse', '--verify', '--quiet', '--end-of-options'],
			`refs/heads/${branch}`,
		]);
		return code === 0 ? out.toString().trim() : undefined;
	}

	/** The commit that a branch name or commit id means, or `undefined`. */
	async revision(ref: string): Promise<string | undefined> {
		const head = await this.head(ref);
		if (head !== undefined || !/^[0-9a-f]{7,40}$/.test(ref)) return head;
		const { code, out } = await tryGit(this.path, [
			...['rev-parse', '--verify', '--quiet', '--end-of-options'],
			`${ref}^{commit}`,
		]);
		return code === 0 ? out.toString().trim() : undefined;
	}

	/** The names of all branches, or of those that contain a commit. */
	async branches(containing?: string): Promise<string[]> {
		const contains = containing === undefined ? [] : [`--contains=${containing}`];
		const names = await gitText(this.path, [
			...['for-each-ref', '--format=%(refname:lstrip=2)', ...contains],
			'refs/heads',
		]);
		return names.split('\n').filter(Boolean);
	}

	/** What lies in a folder (`''` is the root), one level deep or with everything below; nothing where there is no such folder. */
	async tree(revision: string, folder: string, recursive: boolean): Promise<TreeItem[]> {
		const depth = recursive ? ['-r', '-t'] : [];
		const inside = folder === '' ? [] : ['--', `${folder}/`];
		const command = ['ls-tree', '-z', '--full-tree', ...depth, revision, ...inside];
		const listed = await git(this.path, command);
		return listed
			.toString()
			.split('\0')
			.filter(Boolean)
			.map((line) => {
				const [meta = '', path = ''] = line.split('\t');
				const [mode = '', type = '', id = ''] = meta.split(' ');
				return { mode, type: type as TreeItem['type'], id, path };
			})
			.filter(({ path }) => path !== folder && path.startsWith(folder === '' ? '' : `${folder}/`));
	}

	/** The content of a file and git's name for it, or `undefined` where there is no such file. */
	async file(revision: string, path: string): Promise<{ id: string; bytes: Buffer } | undefined> {
		const { code, out } = await tryGit(this.path, [
			...['rev-parse', '--verify', '--quiet', '--end-of-options'],
			`${revision}:${path}`,
		]);
		if (code !== 0) return undefined;
		const id = out.toString().trim();
		const blob = await tryGit(this.path, ['cat-file', 'blob', id]);
		return blob.code === 0 ? { id, bytes: blob.out } : undefined;
	}

	/** The commits that lead to a revision, newest first; only those that touched `path` where one is given. */
	async log(revision: string, path = '', most = 20): Promise<Commit[]> {
		const listed = await gitText(this.path, [
			...['log', `--max-count=${most}`, `--format=${commitFormat}%x01`, revision],
			...(path === '' ? [] : ['--', `:(literal)${path}`]),
		]);
		return listed
			.split('\u0001')
			.map((text) => text.trimStart())
			.filter(Boolean)
			.map(commitOf);
	}
}
