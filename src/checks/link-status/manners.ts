import { setTimeout } from 'node:timers/promises';

/** How the link check behaves towards servers; times in milliseconds. */
export interface Manners {
	/** How long one request may take. */
	readonly timeout: number;
	/** How often one address is requested at most, the HEAD included. */
	readonly attempts: number;
	/** How long a server may make us wait (`Retry-After`); where it wants more, it is left alone. */
	readonly longestWait: number;
	/** How many redirects are followed. */
	readonly redirects: number;
	readonly wait: (milliseconds: number) => Promise<unknown>;
	readonly now: () => number;
	/** Does something at a host when all that was begun there before is over. */
	readonly inTurn: <T>(host: string, work: () => Promise<T>) => Promise<T>;
}

/** The manners that a test or a command does not change: one request at a time per host, with a second in between. */
export function goodManners(changes: Partial<Manners> = {}): Manners {
	const { wait = setTimeout } = changes;
	return {
		timeout: 20_000,
		attempts: 4,
		longestWait: 60_000,
		redirects: 10,
		wait,
		now: Date.now,
		inTurn: turns(() => wait(1_000)),
		...changes,
	};
}

function turns(pause: () => Promise<unknown>): Manners['inTurn'] {
	const last = new Map<string, Promise<unknown>>();
	return (host, work) => {
		const before = last.get(host);
		const own = (before ? before.then(pause) : Promise.resolve()).then(work);
		last.set(
			host,
			own.catch(() => undefined),
		);
		return own;
	};
}

/**
 * How long to wait before a request is made again: what the server asks for, else a second, two, four …
 *
 * @returns undefined where the server asks for more than is reasonable
 */
export function backOff(
	reply: Response | string,
	attempt: number,
	{ longestWait, now }: Pick<Manners, 'longestWait' | 'now'>,
): number | undefined {
	const asked = reply instanceof Response ? reply.headers.get('retry-after') : null;
	const own = Math.min(1_000 * 2 ** (attempt - 1), longestWait);
	if (asked === null) return own;
	// Seconds, or a date.
	const wait = /^\d+$/.test(asked) ? Number(asked) * 1_000 : Date.parse(asked) - now();
	if (Number.isNaN(wait)) return own;
	return wait > longestWait ? undefined : Math.max(wait, 0);
}
