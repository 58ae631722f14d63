import type { BareRepository } from './bare-repository.ts';
import type { Person } from './git.ts';
import { refusal } from './refusal.ts';
import { commitChanges, moveBranch } from './write-commits.ts';

/** One action of `POST …/repository/commits`. */
export interface CommitAction {
	readonly action: string;
	readonly file_path: string;
	readonly previous_path?: string;
	readonly content?: string;
	readonly encoding?: 'base64' | 'text';
	readonly last_commit_id?: string;
}

/** The body of `POST …/repository/commits`. */
export interface CommitRequest {
	readonly branch: string;
	readonly commit_message: string;
	readonly start_branch?: string;
	readonly actions: readonly CommitAction[];
}

const named = (path: string): string => `A file with this name doesn't exist: ${path}`;

/** The branch's new content by path. Throws GitLab's refusals: file there or not there, changed since, path leads out. */
async function changesOf(
	repository: BareRepository,
	start: string,
	actions: readonly CommitAction[],
): Promise<Map<string, Buffer | undefined>> {
	const changes = new Map<string, Buffer | undefined>();
	const now = async (path: string): Promise<Buffer | undefined> =>
		changes.has(path) ? changes.get(path) : (await repository.file(start, path))?.bytes;
	for (const { action, file_path, previous_path, content, encoding, last_commit_id } of actions) {
		if (!file_path) throw refusal(400, 'You must provide a file path');
		for (const path of [file_path, previous_path ?? ''])
			if (path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '.git'))
				throw refusal(400, 'Path cannot include directory traversal');
		const source = action === 'move' ? (previous_path ?? '') : file_path;
		const before = await now(source);
		const [last] = last_commit_id === undefined ? [] : await repository.log(start, source, 1);
		if (action !== 'create' && last_commit_id !== undefined && last?.id !== last_commit_id)
			throw refusal(400, `The file has changed since you started editing it: ${source}`);
		const bytes =
			content === undefined
				? undefined
				: Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
		switch (action) {
			case 'create':
				if (before !== undefined)
					throw refusal(400, `A file with this name already exists: ${file_path}`);
				changes.set(file_path, bytes ?? Buffer.alloc(0));
				break;
			case 'update':
				if (before === undefined) throw refusal(400, named(file_path));
				changes.set(file_path, bytes ?? Buffer.alloc(0));
				break;
			case 'delete':
				if (before === undefined) throw refusal(400, named(file_path));
				changes.set(file_path, undefined);
				break;
			case 'move':
				if (before === undefined) throw refusal(400, named(source));
				if ((await now(file_path)) !== undefined)
					throw refusal(400, `A file with this name already exists: ${file_path}`);
				changes.set(source, undefined);
				changes.set(file_path, bytes ?? before);
				break;
			default:
				throw refusal(400, 'actions[action] does not have a valid value');
		}
	}
	return changes;
}

/**
 * Does what `POST …/repository/commits` does: checks every action, commits them as one, moves or makes the branch.
 * Gives the new commit's id. Throws a refusal where GitLab refuses; nothing has changed then.
 */
export async function applyActions(
	repository: BareRepository,
	{ branch, commit_message, start_branch, actions }: CommitRequest,
	by: Person,
): Promise<string> {
	const target = await repository.head(branch);
	if (start_branch !== undefined && start_branch !== branch && target !== undefined)
		throw refusal(
			400,
			`A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
		);
	const taken = (await repository.branches()).find(
		(name) => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`),
	);
	if (target === undefined && taken !== undefined)
		throw refusal(400, `Could not update ${branch}. Please refresh and try again.`);
	const start = await repository.head(start_branch ?? branch);
	if (start === undefined)
		throw refusal(400, 'You can only create or edit files when you are on a branch');
	const changes = await changesOf(repository, start, actions);
	const id = await commitChanges(repository.path, start, changes, commit_message, by);
	await moveBranch(repository.path, branch, id, target);
	return id;
}
