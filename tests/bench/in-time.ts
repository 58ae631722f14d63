import { setTimeout as after } from 'node:timers/promises';

/** What an action gives, or undefined where it takes longer than so many milliseconds; what it does then goes on unheeded. */
export async function inTime<T>(limit: number, action: Promise<T>): Promise<T | undefined> {
	const stop = new AbortController();
	action.catch(() => undefined);
	try {
		return await Promise.race([
			action,
			after(limit, undefined, { signal: stop.signal, ref: false }),
		]);
	} finally {
		stop.abort();
	}
}
