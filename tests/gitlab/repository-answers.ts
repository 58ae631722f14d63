import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { applyActions, type CommitRequest } from './apply-actions.ts';
import type { Commit } from './bare-repository.ts';
import { differences } from './differences.ts';
import type { ApiAnswer, ApiRequest, Host } from './host.ts';
import { paged } from './paged.ts';
import { notFound, refusal } from './refusal.ts';
import { removeBranch } from './write-commits.ts';

const commitAnswer = (commit: Commit): Record<string, unknown> => ({
	id: commit.id,
	short_id: commit.id.slice(0, 8),
	created_at: commit.committed,
	parent_ids: commit.parents,
	title: commit.message.split('\n')[0],
	message: commit.message,
	author_name: commit.author.name,
	author_email: commit.author.email,
	authored_date: commit.authored,
	committer_name: commit.author.name,
	committer_email: commit.author.email,
	committed_date: commit.committed,
});

async function revision({ repository }: Host, ref: string): Promise<string> {
	const id = await repository.revision(ref);
	if (id === undefined) throw notFound('Commit');
	return id;
}

async function fileAnswer(host: Host, request: ApiRequest): Promise<ApiAnswer> {
	const [, , path = '', raw] = request.parts;
	const ref = request.query.get('ref');
	if (ref === null) throw refusal(400, 'ref is missing, ref is empty');
	const at = await host.repository.revision(ref === 'HEAD' ? host.defaultBranch : ref);
	if (at === undefined) throw notFound('Commit');
	const file = await host.repository.file(at, path);
	if (!file) throw notFound('File');
	const [last] = await host.repository.log(at, path, 1);
	const sha256 = createHash('sha256').update(file.bytes).digest('hex');
	const about = {
		file_name: basename(path),
		file_path: path,
		size: file.bytes.length,
		encoding: 'base64',
		content_sha256: sha256,
		ref,
		blob_id: file.id,
		commit_id: at,
		last_commit_id: last?.id ?? at,
	};
	const headers = Object.fromEntries(
		Object.entries(about).map(([name, value]) => [
			`X-Gitlab-${name.replace(/(^|_)([a-z])/g, (_, dash: string, letter: string) => (dash ? '-' : '') + letter.toUpperCase())}`,
			encodeURI(String(value)),
		]),
	);
	return raw === 'raw'
		? { status: 200, body: file.bytes, headers: { ...headers, 'Content-Type': 'text/plain' } }
		: { status: 200, body: { ...about, content: file.bytes.toString('base64') }, headers };
}

async function branchAnswer(host: Host, name: string): Promise<Record<string, unknown>> {
	const head = await host.repository.head(name);
	if (head === undefined) throw notFound('Branch');
	const [commit] = await host.repository.log(head, '', 1);
	const isDefault = name === host.defaultBranch;
	return {
		name,
		merged: false,
		protected: isDefault,
		default: isDefault,
		developers_can_push: !isDefault,
		developers_can_merge: !isDefault,
		commit: commit ? commitAnswer(commit) : null,
	};
}

async function commitsAnswer(host: Host, request: ApiRequest): Promise<ApiAnswer> {
	const { method, parts, query, body, user } = request;
	const { repository, defaultBranch } = host;
	const [, , sha = '', part] = parts;
	if (method === 'POST') {
		const asked = body as unknown as CommitRequest;
		if (user.accessLevel < 30) throw refusal(403, '403 Forbidden');
		if (asked.branch === defaultBranch && user.accessLevel < 40)
			throw refusal(403, '403 Forbidden - You are not allowed to push into this branch');
		const id = await applyActions(repository, asked, user);
		const [commit] = await repository.log(id, '', 1);
		return { status: 201, body: commit ? commitAnswer(commit) : null };
	}
	if (sha === '') {
		const at = await revision(host, query.get('ref_name') ?? defaultBranch);
		const commits = await repository.log(at, query.get('path') ?? '', 100);
		return paged(request, commits.map(commitAnswer));
	}
	const id = await revision(host, sha);
	if (part === 'refs') {
		const names = await repository.branches(id);
		return paged(
			request,
			names.map((name) => ({ type: 'branch', name })),
		);
	}
	if (part === 'statuses') {
		const ref = query.get('ref');
		const found = host.statuses.filter(
			(status) => status.sha === id && (!ref || status.ref === ref),
		);
		return paged(request, found);
	}
	const [commit] = await repository.log(id, '', 1);
	return { status: 200, body: commit ? commitAnswer(commit) : null };
}

/** Answers what lies below `…/repository`: tree, files, commits, branches, compare. Throws a refusal where GitLab refuses. */
export async function repositoryAnswer(host: Host, request: ApiRequest): Promise<ApiAnswer> {
	const { method, parts, query, user } = request;
	const { repository, defaultBranch } = host;
	switch (parts[1]) {
		case 'tree': {
			const at = await repository.revision(query.get('ref') || defaultBranch);
			if (at === undefined) throw notFound('Tree');
			const folder = (query.get('path') ?? '').replace(/^\/|\/$/g, '');
			const items = await repository.tree(at, folder, query.get('recursive') === 'true');
			if (items.length === 0 && folder !== '') throw notFound('invalid revision or path');
			return paged(
				request,
				items.map((item) => ({ ...item, name: basename(item.path) })),
			);
		}
		case 'files':
			return fileAnswer(host, request);
		case 'commits':
			return commitsAnswer(host, request);
		case 'compare': {
			const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
			const [a, b] = [await revision(host, from), await revision(host, to)];
			return { status: 200, body: { diffs: await differences(repository.path, a, b) } };
		}
		case 'branches': {
			const name = parts[2] ?? '';
			const branch = await branchAnswer(host, name);
			if (method !== 'DELETE') return { status: 200, body: branch };
			if (user.accessLevel < 30 || name === defaultBranch) throw refusal(403, '403 Forbidden');
			await removeBranch(repository.path, name);
			return { status: 204, body: undefined };
		}
		default:
			throw refusal(404, '404 Not Found');
	}
}
