import { execFileSync } from 'node:child_process';

/** A change of a file in a commit. */
export interface LoggedChange {
	/** The day of the commit (`YYYY-MM-DD`). */
	readonly on: string;
	/** Path below the folder at that time, and the one before where it was renamed. */
	readonly path: string;
	readonly before?: string;
	/** The contents, by their ids; undefined where the file was not there. */
	readonly from?: string;
	readonly to?: string;
}

const most = 1 << 30;

/** What git answers about a folder; throws where it has no answer. */
export const git = (folder: string, args: readonly string[], input?: string): Buffer =>
	execFileSync('git', ['-C', folder, '-c', 'log.showSignature=false', ...args], {
		...(input !== undefined && { input }),
		maxBuffer: most,
		stdio: ['pipe', 'pipe', 'ignore'],
	});

/** Whether a folder lies in a repository, and whether that has all of its history. */
export function repositoryState(folder: string): 'whole' | 'shallow' | 'no-git' {
	try {
		const isShallow = git(folder, ['rev-parse', '--is-shallow-repository']).toString().trim();
		// A repository without a commit has nothing to tell either.
		git(folder, ['rev-parse', '--verify', 'HEAD']);
		return isShallow === 'true' ? 'shallow' : 'whole';
	} catch {
		return 'no-git';
	}
}

const nothing = /^0+$/;

/** Every change of the files below a folder, the latest first; nothing is asked of who made it, or why. */
export function gitLog(folder: string): LoggedChange[] {
	const args = ['log', '--raw', '-z', '-M', '--no-abbrev', '--no-ext-diff', '--relative'];
	const fields = git(folder, [...args, '--format=%x01%cs', '--', '.'])
		.toString()
		.split('\0');
	const changes: LoggedChange[] = [];
	let on = '';
	for (let at = 0; at < fields.length; at++) {
		const field = fields[at]?.replace(/^\n/, '') ?? '';
		if (field.startsWith('\u0001')) on = field.slice(1, 11);
		const raw = /^(?:\u0001\S+\s+)?:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(field);
		if (!raw) continue;
		const [, from = '', to = '', status] = raw;
		const isRename = status === 'R' || status === 'C';
		const before = isRename ? fields[++at] : undefined;
		const path = fields[++at] ?? '';
		changes.push({
			on,
			path,
			...(before !== undefined && status === 'R' && { before }),
			...(!nothing.test(from) && status !== 'C' && { from }),
			...(!nothing.test(to) && { to }),
		});
	}
	return changes;
}

/** The contents of files, by their ids in the repository. */
export function blobs(folder: string, ids: Iterable<string>): Map<string, string> {
	const found = new Map<string, string>();
	const all = [...new Set(ids)];
	for (let start = 0; start < all.length; start += 2000) {
		const asked = all.slice(start, start + 2000);
		const bytes = git(folder, ['cat-file', '--batch'], `${asked.join('\n')}\n`);
		let at = 0;
		while (at < bytes.length) {
			const end = bytes.indexOf(10, at);
			const [id = '', kind, size] = bytes.subarray(at, end).toString().split(' ');
			at = end + 1;
			if (kind === 'missing' || size === undefined) continue;
			found.set(id, bytes.subarray(at, at + Number(size)).toString());
			at += Number(size) + 1;
		}
	}
	return found;
}
