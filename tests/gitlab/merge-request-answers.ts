import {
	accountOf,
	parameter,
	type ApiAnswer,
	type ApiRequest,
	type Host,
	type MergeRequest,
} from './host.ts';
import { differences } from './differences.ts';
import { paged } from './paged.ts';
import { rebased } from './rebased.ts';
import { notFound, refusal } from './refusal.ts';
import { commitTree, mergedTree, moveBranch, removeBranch } from './write-commits.ts';

const now = (): string => new Date().toISOString();
const labelsOf = (text: string): string[] =>
	text
		.split(',')
		.map((label) => label.trim())
		.filter(Boolean);

/** A merge request as the API shows it, its `sha` as the branch stands. */
export async function mergeRequestAnswer(
	host: Host,
	request: MergeRequest,
): Promise<Record<string, unknown>> {
	const head = await host.repository.head(request.source_branch);
	if (request.state === 'opened' && head !== undefined) request.sha = head;
	return {
		...request,
		id: 1000 + request.iid,
		project_id: 1,
		author: accountOf(host, request.author),
		merged_by: request.merged_by && accountOf(host, request.merged_by),
		merged_at: request.state === 'merged' ? request.updated_at : null,
	};
}

async function created(host: Host, request: ApiRequest): Promise<ApiAnswer> {
	const { repository, mergeRequests } = host;
	const [source, target] = [
		parameter(request, 'source_branch'),
		parameter(request, 'target_branch'),
	];
	for (const name of ['source_branch', 'target_branch', 'title'])
		if (parameter(request, name) === '') throw refusal(400, { error: `${name} is missing` });
	const sha = await repository.head(source);
	if (sha === undefined || (await repository.head(target)) === undefined)
		throw refusal(400, { source_branch: ["doesn't exist"] });
	const open = mergeRequests.find(
		(other) => other.state === 'opened' && other.source_branch === source,
	);
	if (open)
		throw refusal(409, [
			`Another open merge request already exists for this source branch: !${open.iid}`,
		]);
	const merge: MergeRequest = {
		iid: mergeRequests.length + 1,
		source_branch: source,
		target_branch: target,
		author: request.user,
		created_at: now(),
		updated_at: now(),
		title: parameter(request, 'title'),
		description: parameter(request, 'description'),
		state: 'opened',
		labels: labelsOf(parameter(request, 'labels')),
		sha,
		merge_error: null,
		merge_commit_sha: null,
		merged_by: null,
		force_remove_source_branch: parameter(request, 'remove_source_branch') === 'true',
		squash: parameter(request, 'squash') === 'true',
	};
	mergeRequests.push(merge);
	return { status: 201, body: await mergeRequestAnswer(host, merge) };
}

async function listed(host: Host, request: ApiRequest): Promise<ApiAnswer> {
	const { query } = request;
	const labels = query.get('labels');
	const found = host.mergeRequests
		.filter(({ state }) => ['all', null, state].includes(query.get('state')))
		.filter(({ source_branch }) => [null, source_branch].includes(query.get('source_branch')))
		.filter(({ target_branch }) => [null, target_branch].includes(query.get('target_branch')))
		.filter((merge) =>
			labels === null || labels === ''
				? true
				: labels === 'Any'
					? merge.labels.length > 0
					: labelsOf(labels).every((label) => merge.labels.includes(label)),
		)
		.toReversed();
	return paged(request, await Promise.all(found.map((merge) => mergeRequestAnswer(host, merge))));
}

async function updated(host: Host, request: ApiRequest, merge: MergeRequest): Promise<ApiAnswer> {
	const has = (name: string): boolean => request.query.has(name) || name in request.body;
	if (has('labels')) merge.labels = labelsOf(parameter(request, 'labels'));
	if (has('title')) merge.title = parameter(request, 'title');
	if (has('description')) merge.description = parameter(request, 'description');
	const event = parameter(request, 'state_event');
	if (event === 'close' && merge.state === 'opened') merge.state = 'closed';
	if (event === 'reopen' && merge.state === 'closed') merge.state = 'opened';
	merge.updated_at = now();
	return { status: 200, body: await mergeRequestAnswer(host, merge) };
}

async function merged(host: Host, request: ApiRequest, merge: MergeRequest): Promise<ApiAnswer> {
	const { repository, requireSha } = host;
	const sha = parameter(request, 'sha');
	if (requireSha && sha === '') throw refusal(400, 'SHA must be provided when merging');
	if (request.user.accessLevel < 40) throw refusal(401, '401 Unauthorized');
	const head = await repository.head(merge.source_branch);
	const target = await repository.head(merge.target_branch);
	if (merge.state !== 'opened' || head === undefined || target === undefined)
		throw refusal(405, '405 Method Not Allowed');
	if (sha !== '' && sha !== head)
		throw refusal(409, `SHA does not match HEAD of source branch: ${head}`);
	const tree = await mergedTree(repository.path, target, head);
	if (tree === undefined) throw refusal(422, 'Branch cannot be merged');
	const message =
		parameter(request, 'merge_commit_message') ||
		`Merge branch '${merge.source_branch}' into '${merge.target_branch}'`;
	const commit = await commitTree(repository.path, tree, [target, head], message, request.user);
	await moveBranch(repository.path, merge.target_branch, commit, target);
	Object.assign(merge, {
		state: 'merged',
		sha: head,
		merge_commit_sha: commit,
		merged_by: request.user,
		updated_at: now(),
	});
	const remove = parameter(request, 'should_remove_source_branch');
	if (remove === 'true' || (remove === '' && merge.force_remove_source_branch))
		await removeBranch(repository.path, merge.source_branch);
	return { status: 200, body: await mergeRequestAnswer(host, merge) };
}

async function rebasedAnswer(host: Host, merge: MergeRequest): Promise<ApiAnswer> {
	const { repository } = host;
	const head = await repository.head(merge.source_branch);
	const target = await repository.head(merge.target_branch);
	if (merge.state !== 'opened' || head === undefined || target === undefined)
		throw refusal(403, '403 Forbidden - Source branch does not exist');
	const moved = await rebased(repository, head, target);
	merge.merge_error =
		moved === undefined
			? 'Rebase failed: Rebase locally, resolve all conflicts, then push the branch.'
			: null;
	if (moved !== undefined && moved !== head)
		await moveBranch(repository.path, merge.source_branch, moved, head);
	// GitLab does it later and says so; only the second look tells how it went.
	return { status: 202, body: { rebase_in_progress: true } };
}

/** Answers what lies below `…/merge_requests`: list, create, update, rebase, changes, merge. Throws a refusal where GitLab refuses. */
export async function mergeRequestsAnswer(host: Host, request: ApiRequest): Promise<ApiAnswer> {
	const { method, parts, user } = request;
	const [, iid, part] = parts;
	if (method !== 'GET' && user.accessLevel < 30) throw refusal(403, '403 Forbidden');
	if (iid === undefined) return method === 'POST' ? created(host, request) : listed(host, request);
	const merge = host.mergeRequests.find((other) => String(other.iid) === iid);
	if (!merge) throw notFound('Merge Request');
	if (method === 'PUT' && part === 'merge') return merged(host, request, merge);
	if (method === 'PUT' && part === 'rebase') return rebasedAnswer(host, merge);
	if (method === 'PUT') return updated(host, request, merge);
	const shown = await mergeRequestAnswer(host, merge);
	if (part !== 'changes' && part !== 'diffs')
		return { status: 200, body: { ...shown, rebase_in_progress: false } };
	const target = (await host.repository.head(merge.target_branch)) ?? '';
	const changes = await differences(host.repository.path, target, merge.sha);
	return part === 'diffs' ? paged(request, changes) : { status: 200, body: { ...shown, changes } };
}
