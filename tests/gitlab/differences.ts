import { git } from './git.ts';

/** How one file differs between two commits, in the words of GitLab's API. */
export interface Difference {
	readonly old_path: string;
	readonly new_path: string;
	readonly a_mode: string;
	readonly b_mode: string;
	readonly new_file: boolean;
	readonly renamed_file: boolean;
	readonly deleted_file: boolean;
	readonly diff: string;
}

/** What `to` changed since it left `from` (three dots, as GitLab compares). Both are commit ids. */
export async function differences(
	repository: string,
	from: string,
	to: string,
): Promise<Difference[]> {
	const range = `${from}...${to}`;
	const raw = (await git(repository, ['diff', '--raw', '-z', '-M', '--abbrev=40', range]))
		.toString()
		.split('\0');
	const found: Difference[] = [];
	for (let at = 0; raw[at];) {
		const [a = '', b = '', , , status = ''] = (raw[at++] ?? '').slice(1).split(' ');
		const oldPath = raw[at++] ?? '';
		const newPath = /^[RC]/.test(status) ? (raw[at++] ?? '') : oldPath;
		const patch = await git(repository, [
			...['diff', '-M', range, '--'],
			...new Set([`:(literal)${oldPath}`, `:(literal)${newPath}`]),
		]);
		const text = patch.toString();
		const body = /^(@@|Binary files)/m.exec(text);
		found.push({
			old_path: oldPath,
			new_path: newPath,
			a_mode: a,
			b_mode: b,
			new_file: status === 'A',
			renamed_file: status.startsWith('R'),
			deleted_file: status === 'D',
			diff: body ? text.slice(body.index) : '',
		});
	}
	return found;
}
