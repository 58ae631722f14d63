import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { applyActions } from './apply-actions.ts';
import { BareRepository } from './bare-repository.ts';
import {
	userNamed,
	type CommitStatus,
	type Host,
	type MergeRequest,
	type SeenRequest,
	type User,
} from './host.ts';
import { httpAnswers } from './http-answers.ts';
import { SignIn, type Application } from './sign-in.ts';

/** What a stand-in is started with. */
export interface GitlabStandInOptions extends Application {
	/** A folder whose files become the first commit, for example one that holds `content/`. */
	readonly seedFolder: string;
	/** `group/name` */
	readonly project: string;
	readonly users: readonly User[];
	readonly defaultBranch?: string;
	/** Whether merging by the API needs `sha`, a setting of groups and instances since GitLab 19.2; true unless told otherwise. */
	readonly requireSha?: boolean;
}

/** A running stand-in for a GitLab host, with what a test wants to know of it and do to it. */
export interface GitlabStandIn {
	/** `http://127.0.0.1:…`; the API is below `/api/v4`. */
	readonly url: string;
	/** The folder of the bare git repository. */
	readonly repository: string;
	readonly log: readonly SeenRequest[];
	readonly mergeRequest: (iid: number) => MergeRequest | undefined;
	/** The open merge request of a branch. */
	readonly openMergeRequest: (branch: string) => MergeRequest | undefined;
	/** Writes one file as a second editor would, past the API; gives the new commit's id. Throws for a branch that is not there. */
	readonly commitTo: (branch: string, path: string, text: string) => Promise<string>;
	/** The text of a file on a branch, or `undefined`. */
	readonly fileAt: (branch: string, path: string) => Promise<string | undefined>;
	readonly branches: () => Promise<string[]>;
	readonly head: (branch: string) => Promise<string | undefined>;
	/** Says of a commit what a pipeline would say. */
	readonly setStatus: (sha: string, status: Omit<CommitStatus, 'sha'>) => void;
	/** A token for the test's own requests, without the way through a browser. */
	readonly tokenFor: (username: string) => string;
	readonly expireTokens: () => void;
	readonly stop: () => Promise<void>;
}

/** Starts a stand-in for a GitLab host on 127.0.0.1, for tests only: the REST calls that Decap's backend makes, on a real bare repository. */
export async function startGitlabStandIn(options: GitlabStandInOptions): Promise<GitlabStandIn> {
	const { project, users, defaultBranch = 'main', requireSha = true } = options;
	const repository = await BareRepository.seeded(options.seedFolder, defaultBranch);
	const mergeRequests: MergeRequest[] = [];
	const statuses: CommitStatus[] = [];
	const host: Host = {
		repository,
		project,
		defaultBranch,
		users,
		requireSha,
		mergeRequests,
		statuses,
	};
	const signIn = new SignIn(options);
	const log: SeenRequest[] = [];

	// One request that writes at a time: a host locks the repository too.
	let before: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
		const turn = before.then(step, step);
		before = turn.catch(() => undefined);
		return turn;
	};

	const server = createServer(httpAnswers(host, signIn, log, inTurn));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

	return {
		url: origin,
		repository: repository.path,
		log,
		mergeRequest: (iid) => mergeRequests.find((merge) => merge.iid === iid),
		openMergeRequest: (branch) =>
			mergeRequests.find(
				({ state, source_branch }) => state === 'opened' && source_branch === branch,
			),
		commitTo: (branch, path, text) =>
			inTurn(async () => {
				const head = await repository.head(branch);
				if (head === undefined) throw new Error(`no branch ${branch}`);
				const exists = await repository.file(head, path);
				const action = { action: exists ? 'update' : 'create', file_path: path, content: text };
				const by = { name: 'Second Editor', email: 'second@example.org' };
				return applyActions(
					repository,
					{ branch, commit_message: `Change ${path}`, actions: [action] },
					by,
				);
			}),
		fileAt: async (branch, path) => {
			const head = await repository.head(branch);
			return head && (await repository.file(head, path))?.bytes.toString();
		},
		branches: () => repository.branches(),
		head: (branch) => repository.head(branch),
		setStatus: (sha, status) => void statuses.push({ sha, ...status }),
		tokenFor: (username) => signIn.token(userNamed(host, username)),
		expireTokens: () => signIn.expireTokens(),
		stop: async () => {
			server.closeAllConnections();
			await new Promise<void>((done) => server.close(() => done()));
			repository.remove();
		},
	};
}
