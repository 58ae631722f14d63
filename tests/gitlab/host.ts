import type { BareRepository } from './bare-repository.ts';
import type { Person } from './git.ts';
import { Refusal } from './refusal.ts';

/** Somebody with an account at the host. `accessLevel`: 30 is a developer, 40 a maintainer, below 30 may only read. */
export interface User extends Person {
	readonly username: string;
	readonly accessLevel: number;
}

/** What a merge request is remembered by; its `sha` is asked of the branch while it is open. */
export interface MergeRequest {
	readonly iid: number;
	readonly source_branch: string;
	readonly target_branch: string;
	readonly author: User;
	readonly created_at: string;
	title: string;
	description: string;
	state: 'opened' | 'closed' | 'merged';
	labels: string[];
	sha: string;
	merge_error: string | null;
	merge_commit_sha: string | null;
	merged_by: User | null;
	force_remove_source_branch: boolean;
	squash: boolean;
	updated_at: string;
}

/** What a pipeline or another service says about a commit. */
export interface CommitStatus {
	readonly sha: string;
	readonly name: string;
	readonly status: 'pending' | 'running' | 'success' | 'failed' | 'canceled';
	readonly target_url: string;
	readonly ref: string;
}

/** A request that the host has seen, and how it answered. */
export interface SeenRequest {
	readonly method: string;
	readonly path: string;
	readonly query: string;
	readonly user: string | undefined;
	readonly body: string;
	readonly status: number;
	readonly answer: string;
}

/** Everything the stand-in knows. */
export interface Host {
	readonly repository: BareRepository;
	/** `group/name` */
	readonly project: string;
	readonly defaultBranch: string;
	readonly users: readonly User[];
	/** A setting of a group or instance since GitLab 19.2: no merge by the API without `sha`. */
	readonly requireSha: boolean;
	readonly mergeRequests: MergeRequest[];
	readonly statuses: CommitStatus[];
}

/** A request to the REST API, its path already in parts below `/api/v4` or below the project. */
export interface ApiRequest {
	readonly method: string;
	readonly parts: readonly string[];
	readonly query: URLSearchParams;
	readonly body: Readonly<Record<string, unknown>>;
	readonly user: User;
	readonly url: string;
}

/** What is sent back: JSON, or bytes as they are. */
export interface ApiAnswer {
	readonly status: number;
	readonly body: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

/** The account with this name. Throws a refusal where there is none. */
export function userNamed({ users }: Host, username: string): User {
	const user = users.find((other) => other.username === username);
	if (!user) throw new Refusal(400, `There is no account ${username}`);
	return user;
}

/** The number of GitLab's own for each account, and its public face. */
export const accountOf = (host: Host, user: User): Record<string, unknown> => ({
	id: host.users.indexOf(user) + 1,
	username: user.username,
	name: user.name,
	state: 'active',
	avatar_url: null,
});

/** A parameter from the query or the body, as GitLab reads both; `''` where it is missing. */
export function parameter({ query, body }: ApiRequest, name: string): string {
	const value = query.get(name) ?? body[name];
	return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}
