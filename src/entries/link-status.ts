import { z } from 'zod';

const day = z.iso.date();
const failing = { since: day, runs: z.int().min(1), why: z.string(), checked: day };

/** What is known of an address: `failing` becomes `gone` when it has lasted; `unclear` answers, but not to a program. */
const linkStateSchema = z.discriminatedUnion('state', [
	z.strictObject({ state: z.literal('ok'), checked: day }),
	z.strictObject({ state: z.literal('moved'), to: z.string(), checked: day }),
	z.strictObject({ state: z.literal('unclear'), why: z.string(), checked: day }),
	z.strictObject({ state: z.literal('failing'), ...failing }),
	z.strictObject({ state: z.literal('gone'), ...failing }),
]);
const linkStatusSchema = z.record(z.string(), linkStateSchema);

/** What the last requests found out about one address. */
export type LinkState = z.infer<typeof linkStateSchema>;

/** What is known of external addresses, by address without fragment. */
export type LinkStatus = Readonly<Record<string, LinkState>>;

/** The file's name in the content folder. */
export const linkStatusFile = 'link-status.json';

/** The address that is asked for a link: `https://a.example/b#c` → `https://a.example/b`. */
export const askedAddress = (url: string): string => url.replace(/#.*$/s, '');

/** Since which day a link leads nowhere (`2026-03-01`); undefined where it does lead somewhere, or it is not known. */
export function goneSince(status: LinkStatus, url: string): string | undefined {
	const address = askedAddress(url);
	const state = Object.hasOwn(status, address) ? status[address] : undefined;
	return state?.state === 'gone' ? state.since : undefined;
}

/** What a text says about addresses; undefined for one that no link check has written. */
export function parseLinkStatus(text: string): LinkStatus | undefined {
	try {
		return linkStatusSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/** The one text for a status: sorted, a line for each address, so that changes are easy to read. */
export function linkStatusText(status: LinkStatus): string {
	const lines = Object.entries(status)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([address, state]) => `\t${JSON.stringify(address)}: ${JSON.stringify(state)}`);
	return lines.length ? `{\n${lines.join(',\n')}\n}\n` : '{}\n';
}
