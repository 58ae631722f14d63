// @ts-check
import { createServer } from 'node:http';

/**
 * Serves what answers requests of the web platform on Node's own server.
 *
 * @param {(request: Request) => Promise<Response>} answer
 * @param {number} port 0 for any that is free
 * @param {string} [host] all addresses unless told otherwise
 * @returns {Promise<import('node:http').Server>}
 */
export const serve = (answer, port, host) =>
	new Promise((resolve, reject) => {
		const server = createServer(async ({ method, url, headers }, response) => {
			try {
				const asked = new Request(new URL(url ?? '/', 'http://helper.invalid'), {
					method: method ?? 'GET',
					headers: { cookie: headers.cookie ?? '' },
				});
				const { status, headers: answered, body } = await answer(asked);
				response.writeHead(status, [...answered].flat());
				response.end(body && Buffer.from(await new Response(body).arrayBuffer()));
			} catch {
				// Whatever went wrong may hold a code or a token: it is not told.
				response.writeHead(400).end();
			}
		});
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
