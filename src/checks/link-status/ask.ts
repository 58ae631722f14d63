import { backOff, type Manners } from '#src/checks/link-status/manners.ts';

/** What an address says: something is there, perhaps elsewhere; nothing is; or it does not tell a program. */
export type Answer =
	| { readonly kind: 'there'; readonly movedTo?: string }
	| { readonly kind: 'unclear' | 'failed'; readonly why: string };

/** Says whether nothing at all came back: perhaps it is our own network that is down. */
export const isSilent = (answer: Answer): boolean =>
	'why' in answer && ['time-out', 'connection'].includes(answer.why);

/** Asks an address, and follows it to where it leads. Never throws: what goes wrong is an answer. */
export async function ask(address: string, manners: Manners): Promise<Answer> {
	const seen = new Set<string>();
	let at = address;
	let movedTo: string | undefined;
	let isPermanent = true;
	let hasCookies = false;
	while (!seen.has(at) && seen.size <= manners.redirects) {
		seen.add(at);
		const here = at;
		const reply = await manners.inTurn(new URL(here).host, () => replyOf(here, manners));
		if (!(reply instanceof Response)) return verdict(reply);
		const location = reply.headers.get('location');
		if (reply.status < 300 || reply.status >= 400 || location === null) {
			return verdict(reply.status, movedTo);
		}
		if (!URL.canParse(location, here)) return { kind: 'failed', why: 'redirects' };
		hasCookies ||= reply.headers.has('set-cookie');
		at = new URL(location, here).href;
		if (!/^https?:/.test(at)) return { kind: 'failed', why: 'redirects' };
		// What is elsewhere for the time being only keeps its address.
		isPermanent &&= reply.status === 301 || reply.status === 308;
		if (isPermanent) movedTo = at;
	}
	// With the cookie that it sets, a browser may get out of the loop.
	return { kind: hasCookies ? 'unclear' : 'failed', why: 'redirects' };
}

function verdict(found: number | string, movedTo?: string): Answer {
	if (found === 'certificate-chain') return { kind: 'unclear', why: found };
	if (typeof found === 'string') return { kind: 'failed', why: found };
	if (found < 400) return movedTo === undefined ? { kind: 'there' } : { kind: 'there', movedTo };
	// Many a server lets browsers in and no programs: 401, 403, 429, and 999, which one of them made up.
	const isGone = [404, 410].includes(found) || (found >= 500 && found < 600);
	return { kind: isGone ? 'failed' : 'unclear', why: String(found) };
}

/** HEAD, then GET where HEAD does not find it, and again after a while where that may help. */
async function replyOf(address: string, manners: Manners): Promise<Response | string> {
	const { timeout, attempts, wait } = manners;
	for (let attempt = 1; ; attempt++) {
		const isFirst = attempt === 1;
		const reply = await once(address, isFirst ? 'HEAD' : 'GET', timeout);
		const isBusy =
			reply instanceof Response
				? reply.status === 429 || reply.status >= 500
				: !reply.startsWith('certificate');
		const isDone = reply instanceof Response ? reply.status < 400 : !isBusy;
		if (isDone || attempt >= attempts || (!isFirst && !isBusy)) return reply;
		// A server that knows no HEAD has not been asked anything yet.
		const refusesHead = isFirst && reply instanceof Response && reply.status === 501;
		if (!isBusy || refusesHead) continue;
		const pause = backOff(reply, attempt, manners);
		if (pause === undefined) return reply;
		await wait(pause);
	}
}

async function once(
	address: string,
	method: 'HEAD' | 'GET',
	timeout: number,
): Promise<Response | string> {
	try {
		const signal = AbortSignal.timeout(timeout);
		const headers = { 'user-agent': 'praeventionskooperation-katalog link check', accept: '*/*' };
		const reply = await fetch(address, { method, headers, redirect: 'manual', signal });
		await reply.body?.cancel();
		return reply;
	} catch (error) {
		return failureOf(error);
	}
}

function failureOf(error: unknown): string {
	const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
	const code = String(cause?.code);
	if (name === 'TimeoutError' || code.includes('TIMEOUT')) return 'time-out';
	// Browsers find the certificate between by themselves.
	if (/^UNABLE_TO_(?:VERIFY|GET)/.test(code)) return 'certificate-chain';
	return /CERT|SELF_SIGNED/.test(code) ? 'certificate' : 'connection';
}
