/** What a host answers instead of doing what was asked: thrown anywhere, sent as it is. */
export class Refusal extends Error {
	readonly status: number;
	readonly body: unknown;

	constructor(status: number, body: unknown) {
		super(typeof body === 'string' ? body : JSON.stringify(body));
		this.status = status;
		this.body = body;
	}
}

/** GitLab's usual form of a refusal. */
export const refusal = (status: number, message: unknown): Refusal =>
	new Refusal(status, { message });

/** GitLab says what it did not find: `404 Project Not Found`. */
export const notFound = (what: string): Refusal => refusal(404, `404 ${what} Not Found`);
