import { ask, isSilent, type Answer } from '#src/checks/link-status/ask.ts';
import type { Manners } from '#src/checks/link-status/manners.ts';
import { isToAsk, nextState } from '#src/checks/link-status/next-state.ts';
import type { LinkState, LinkStatus } from '#src/entries/link-status.ts';

/** What a run of the link check works with. */
export interface LinkRun {
	/** The addresses that content names. */
	readonly addresses: Iterable<string>;
	/** What earlier runs found out. */
	readonly before: LinkStatus;
	/** The day, `YYYY-MM-DD`. */
	readonly today: string;
	/** Addresses where all was well within so many days are not asked; 0 asks all. */
	readonly days: number;
	/** How many hosts are asked at the same time. */
	readonly hostsAtOnce: number;
	readonly manners: Manners;
	/** Hears of each answer, and of all that is known with it, so that it can be kept at once. */
	readonly onAnswer: (progress: LinkProgress) => void;
}

/** One more address of which something is known. */
export interface LinkProgress {
	readonly address: string;
	readonly state: LinkState;
	readonly done: number;
	readonly total: number;
	readonly status: LinkStatus;
}

/**
 * Asks the addresses whose turn it is, host by host. What nothing names any more is left out of the result.
 *
 * @returns what is known then, and whether the network was there: where nothing at all answered, failures say nothing
 *   about the addresses, and are not kept
 */
export async function checkLinks(
	run: LinkRun,
): Promise<{ status: LinkStatus; asked: number; isOnline: boolean }> {
	const { before, today, days, manners } = run;
	const known = new Map(Object.entries(before));
	const addresses = [...run.addresses];
	const status = new Map(
		addresses.flatMap((address) => {
			const state = known.get(address);
			return state ? [[address, state] as const] : [];
		}),
	);
	const waiting = addresses.filter(
		(address) => days === 0 || isToAsk(known.get(address), today, days),
	);
	const hosts = [...Map.groupBy(waiting, (address) => new URL(address).host).values()];
	const unheard: [string, Answer][] = [];
	let isOnline = false;
	let done = 0;
	const keep = (address: string, answer: Answer) => {
		const state = nextState(known.get(address), answer, today);
		status.set(address, state);
		done++;
		const now = Object.fromEntries(status);
		run.onAnswer({ address, state, done, total: waiting.length, status: now });
	};
	const work = async () => {
		for (let host = hosts.shift(); host; host = hosts.shift()) {
			for (const address of host) {
				const answer = await ask(address, manners);
				isOnline ||= !isSilent(answer);
				unheard.push([address, answer]);
				if (isOnline) for (const one of unheard.splice(0)) keep(...one);
			}
		}
	};
	await Promise.all(Array.from({ length: run.hostsAtOnce }, work));
	return {
		status: Object.fromEntries(status),
		asked: waiting.length,
		isOnline: isOnline || waiting.length === 0,
	};
}
