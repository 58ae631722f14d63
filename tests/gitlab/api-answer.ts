import { accountOf, type ApiAnswer, type ApiRequest, type Host } from './host.ts';
import { mergeRequestsAnswer } from './merge-request-answers.ts';
import { notFound, refusal } from './refusal.ts';
import { repositoryAnswer } from './repository-answers.ts';

/** Answers a signed-in request below `/api/v4`. Throws a refusal for what GitLab refuses, and 404 for what Decap never asks. */
export async function apiAnswer(host: Host, request: ApiRequest): Promise<ApiAnswer> {
	const { parts, user } = request;
	if (parts[0] === 'user' && parts.length === 1)
		return { status: 200, body: { ...accountOf(host, user), email: user.email } };
	if (parts[0] !== 'projects') throw refusal(404, '404 Not Found');
	if (parts[1] !== host.project) throw notFound('Project');
	const below = { ...request, parts: parts.slice(2) };
	switch (parts[2]) {
		case undefined:
			return {
				status: 200,
				body: {
					id: 1,
					path_with_namespace: host.project,
					default_branch: host.defaultBranch,
					shared_with_groups: [],
					permissions: {
						project_access: { access_level: user.accessLevel, notification_level: 3 },
						group_access: null,
					},
				},
			};
		case 'repository':
			return repositoryAnswer(host, below);
		case 'merge_requests':
			return mergeRequestsAnswer(host, below);
		default:
			throw refusal(404, '404 Not Found');
	}
}
