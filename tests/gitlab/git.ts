import { spawn } from 'node:child_process';

/** Who a commit is by. */
export interface Person {
	readonly name: string;
	readonly email: string;
}

/** What a git command may be given besides its arguments. */
export interface GitOptions {
	readonly input?: Buffer | string;
	readonly by?: Person;
	readonly date?: string;
	readonly index?: string;
}

/** What a git command left behind. */
export interface GitResult {
	readonly code: number;
	readonly out: Buffer;
	readonly error: string;
}

// Nothing of the machine's own git settings may reach the tests.
const environmentOf = ({ by, date, index }: GitOptions): NodeJS.ProcessEnv => ({
	PATH: process.env['PATH'],
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_AUTHOR_NAME: by?.name ?? 'Stand-in',
	GIT_AUTHOR_EMAIL: by?.email ?? 'stand-in@example.org',
	GIT_COMMITTER_NAME: by?.name ?? 'Stand-in',
	GIT_COMMITTER_EMAIL: by?.email ?? 'stand-in@example.org',
	...(date === undefined ? {} : { GIT_AUTHOR_DATE: date }),
	...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
});

/** Runs git on a bare repository, without a shell. Never throws for git's own errors: ask `code`. */
export function tryGit(
	repository: string,
	args: readonly string[],
	options: GitOptions = {},
): Promise<GitResult> {
	return new Promise((done, failed) => {
		const child = spawn('git', ['--git-dir', repository, ...args], {
			env: environmentOf(options),
		});
		const out: Buffer[] = [];
		const error: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
		child.on('error', failed);
		child.on('close', (code) =>
			done({ code: code ?? 1, out: Buffer.concat(out), error: Buffer.concat(error).toString() }),
		);
		child.stdin.on('error', () => undefined);
		child.stdin.end(options.input ?? '');
	});
}

/** Runs git and gives what it printed. Throws with git's own message when git fails. */
export async function git(
	repository: string,
	args: readonly string[],
	options: GitOptions = {},
): Promise<Buffer> {
	const { code, out, error } = await tryGit(repository, args, options);
	if (code !== 0) throw new Error(`git ${args.join(' ')}: ${error || out.toString()}`);
	return out;
}

/** Runs git and gives its output as text without the line end. */
export const gitText = async (
	repository: string,
	args: readonly string[],
	options: GitOptions = {},
): Promise<string> => (await git(repository, args, options)).toString().trimEnd();
