import type { IncomingMessage, ServerResponse } from 'node:http';

const exposed =
	'Link, X-Total, X-Total-Pages, X-Per-Page, X-Page, X-Next-Page, X-Prev-Page, X-Gitlab-Blob-Id, X-Gitlab-Commit-Id, X-Gitlab-Content-Sha256, X-Gitlab-Encoding, X-Gitlab-File-Name, X-Gitlab-File-Path, X-Gitlab-Last-Commit-Id, X-Gitlab-Ref, X-Gitlab-Size, X-Request-Id, ETag';
const simple = ['accept', 'accept-language', 'content-language', 'content-type'];

/**
 * Lets pages of other origins in where GitLab does: the API with any header and method, `/oauth/token` with POST only.
 * True when the request was a browser's question beforehand, which is answered with that.
 */
export function crossOrigin(
	path: string,
	request: IncomingMessage,
	response: ServerResponse,
): boolean {
	const isApi = path.startsWith('/api/');
	const isToken = path === '/oauth/token';
	const asked = request.headers['access-control-request-method'];
	const isQuestion = request.method === 'OPTIONS' && asked !== undefined;
	if (request.headers.origin !== undefined && (isApi || isToken)) {
		const names = (request.headers['access-control-request-headers'] ?? '').toLowerCase();
		const allowed = names
			.split(/,\s*/)
			.every((name) => isApi || ['', 'authorization', ...simple].includes(name));
		if (!isQuestion || (allowed && (isApi || asked === 'POST'))) {
			response.setHeader('Access-Control-Allow-Origin', '*');
			response.setHeader('Access-Control-Expose-Headers', isApi ? exposed : '');
			response.setHeader('Access-Control-Max-Age', '7200');
			response.setHeader(
				'Access-Control-Allow-Methods',
				isApi ? 'GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS' : 'POST',
			);
			if (isQuestion && names) response.setHeader('Access-Control-Allow-Headers', names);
		}
	}
	if (isQuestion) response.writeHead(200).end();
	return isQuestion;
}
