import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { apiAnswer } from './api-answer.ts';
import { crossOrigin } from './cross-origin.ts';
import { userNamed, type ApiAnswer, type Host, type SeenRequest, type User } from './host.ts';
import { Refusal, refusal } from './refusal.ts';
import type { SignIn } from './sign-in.ts';

async function bodyOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

function parsedBody(request: IncomingMessage, text: string): Record<string, unknown> {
	if (text === '') return {};
	if (!(request.headers['content-type'] ?? '').includes('json'))
		return Object.fromEntries(new URLSearchParams(text));
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		throw new Refusal(400, { error: 'There was a problem in the JSON you submitted' });
	}
}

/**
 * Answers every request to the host: the sign-in page, tokens, the API; writes each into `log`.
 * `inTurn` does the steps that write one after the other.
 */
export function httpAnswers(
	host: Host,
	signIn: SignIn,
	log: SeenRequest[],
	inTurn: <T>(step: () => Promise<T>) => Promise<T>,
): RequestListener {
	const signedIn = (request: IncomingMessage): User => {
		const header = request.headers.authorization ?? '';
		if (!header.startsWith('Bearer ')) throw refusal(401, '401 Unauthorized');
		const user = signIn.user(header.slice('Bearer '.length));
		if (user) return user;
		throw new Refusal(401, {
			error: 'invalid_token',
			error_description: 'Token was revoked. You have to re-authorize from the user.',
		});
	};

	const answerTo = async (request: IncomingMessage, url: URL, text: string): Promise<ApiAnswer> => {
		const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
		if (url.pathname === '/oauth/authorize') {
			const html = { 'Content-Type': 'text/html; charset=utf-8' };
			if (method === 'GET')
				return {
					status: 200,
					body: Buffer.from(signIn.page(url.searchParams, host.users)),
					headers: html,
				};
			const user = userNamed(host, String(parsedBody(request, text)['user'] ?? ''));
			const location = signIn.agreed(url.searchParams, user);
			return { status: 302, body: undefined, headers: { Location: location } };
		}
		const body = parsedBody(request, text);
		if (url.pathname === '/oauth/token' && method === 'POST')
			return {
				status: 200,
				body: signIn.exchanged(body),
				headers: { 'Cache-Control': 'no-store' },
			};
		if (!url.pathname.startsWith('/api/v4/')) throw refusal(404, '404 Not Found');
		const user = signedIn(request);
		const parts = url.pathname.slice('/api/v4/'.length).split('/').map(decodeURIComponent);
		const asked = { method, parts, query: url.searchParams, body, user, url: url.href };
		return method === 'GET' ? apiAnswer(host, asked) : inTurn(() => apiAnswer(host, asked));
	};

	const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
		if (crossOrigin(url.pathname, request, response)) return;
		const text = await bodyOf(request);
		const answer = await answerTo(request, url, text).catch((error: unknown): ApiAnswer => {
			if (error instanceof Refusal) return { status: error.status, body: error.body };
			return { status: 500, body: { message: `500 Internal Server Error: ${String(error)}` } };
		});
		const isBytes = Buffer.isBuffer(answer.body);
		const bytes = isBytes
			? (answer.body as Buffer)
			: Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body));
		const user = signIn.user((request.headers.authorization ?? '').replace('Bearer ', ''));
		log.push({
			method: request.method ?? '',
			path: url.pathname,
			query: url.search,
			user: user?.username,
			body: text,
			status: answer.status,
			answer: isBytes ? '' : bytes.toString(),
		});
		response.writeHead(answer.status, {
			'Content-Type': 'application/json',
			'Content-Length': String(bytes.length),
			...answer.headers,
		});
		response.end(request.method === 'HEAD' ? undefined : bytes);
	};

	return (request, response) => void serve(request, response);
}
