import type { Browser, Page } from 'playwright-core';
import { settled, timed } from './answer-times.ts';
import type { BenchSite } from './bench-sites.ts';
import { inTime } from './in-time.ts';
import type { PackedServer, Sent } from './packed-server.ts';

/** What one search costs. Times are in milliseconds, sizes in bytes; NaN where it gave no answer in time to measure. */
export interface Figures {
	/** Until the first results of a whole query on a first visit, without what every page of the site loads anyway. */
	readonly bytes: number;
	readonly requests: number;
	/** The same with the page itself, its style sheet and fonts. */
	readonly bytesInAll: number;
	/** From each key to the answer, as visitors wait for it; the pause for the next key included. Infinity: not in time. */
	readonly keys: readonly number[];
	/** From ticking a filter box to the answer, each time; Infinity as for keys. */
	readonly filters: readonly number[];
	/** Of the page and its workers in the end. */
	readonly memory: number;
}

/** What people look for on their first visit, and what is typed letter by letter. */
const firstQueries = [
	'moschee polizei',
	'moscheeschutz',
	'beratung radikalisierung',
	'imam fortbildung',
];
const typedQueries = ['moscheeverein', 'polizei hamburg'];

/** A visit, a key or a filter that is not answered in this time counts as unanswered, and ends what is measured of a search. */
export const longest = 20_000;

/** Typing and ticking end when they took so long: a search that needs seconds per key is known by then. */
const measuringTime = 60_000;

/** Measures one search in a fresh browser profile per visit. */
export async function measure(
	browser: Browser,
	server: PackedServer,
	site: BenchSite,
): Promise<Figures> {
	const visits: Visit[] = [];
	for (const query of firstQueries) {
		const visit = await firstVisit(browser, server, site, query);
		if (visit === undefined) break;
		visits.push(visit);
	}
	const middle = (of: (visit: Visit) => number) => median(visits.map(of));
	return {
		bytes: middle(({ bytes }) => bytes),
		requests: middle(({ requests }) => requests),
		bytesInAll: middle(({ bytesInAll }) => bytesInAll),
		...(await longVisit(browser, server, site)),
	};
}

type Visit = Pick<Figures, 'bytes' | 'requests' | 'bytesInAll'>;
type LongVisit = Pick<Figures, 'keys' | 'filters' | 'memory'>;

/** What every page of the site loads, and a visitor has at hand from the page before. */
const isFrame = (url: string): boolean => /\/$|site\.[^/]+\.css$|\.woff2$|\.svg$|favicon/.test(url);

async function firstVisit(
	browser: Browser,
	server: PackedServer,
	site: BenchSite,
	query: string,
): Promise<Visit | undefined> {
	server.sent();
	return visited(browser, server, async (open) => {
		const all = await inTime(
			2 * longest,
			(async () => {
				const page = await open(site, query);
				if (!site.asked) await page.locator(site.input).fill(query);
				// Not every search finds something for every query; its answer has come all the same.
				await page
					.locator(site.result)
					.first()
					.waitFor({ timeout: longest / 2 })
					.catch(() => undefined);
				await settled(page, site);
				return server.sent();
			})(),
		);
		if (all === undefined) return undefined;
		const own = all.filter(({ url }) => !isFrame(url));
		const sum = (answers: readonly Sent[]) =>
			answers.reduce((total, { bytes }) => total + bytes, 0);
		return { bytes: sum(own), requests: own.length, bytesInAll: sum(all) };
	});
}

/** Types letter by letter, ticks a filter again and again, and weighs the page in the end. */
const longVisit = (browser: Browser, server: PackedServer, site: BenchSite): Promise<LongVisit> =>
	visited(browser, server, async (open) => {
		const page = await inTime(2 * longest, open(site));
		const keys = page ? await typed(page, site) : [Infinity];
		const answers = keys.every(Number.isFinite);
		const filters = page && answers ? await ticked(page, site) : [Infinity];
		const memory = page && (await inTime(longest, memoryOf(page)));
		return { keys: keys.filter(Boolean), filters: filters.filter(Boolean), memory: memory ?? NaN };
	});

/** The time of each key; ends with Infinity where one is not answered in time. */
async function typed(page: Page, site: BenchSite): Promise<number[]> {
	const times: number[] = [];
	const began = performance.now();
	for (const query of typedQueries) {
		const emptied = await inTime(longest, emptiedField(page, site));
		if (emptied === undefined) return [...times, Infinity];
		for (const letter of query) {
			if (performance.now() - began > measuringTime) return times;
			const time = await inTime(
				longest,
				timed(page, site, () => page.keyboard.type(letter)),
			);
			if (time === undefined) return [...times, Infinity];
			times.push(time);
		}
	}
	return times;
}

async function emptiedField(page: Page, site: BenchSite, query = ''): Promise<true> {
	await page.locator(site.input).fill(query);
	await settled(page, site);
	return true;
}

async function ticked(page: Page, site: BenchSite): Promise<number[]> {
	if ((await inTime(longest, emptiedField(page, site, 'polizei'))) === undefined) return [Infinity];
	const times: number[] = [];
	const box = page.locator(site.filter).first();
	const began = performance.now();
	for (let change = 0; change < 4 && performance.now() - began < measuringTime; change += 1) {
		const tick = () => box.evaluate((one: HTMLElement) => one.click());
		const time = await inTime(longest, timed(page, site, tick));
		if (time === undefined) return [...times, Infinity];
		times.push(time);
	}
	return times;
}

/** Opens pages in a browser profile of their own, and leaves it however long a page is busy. */
async function visited<T>(
	browser: Browser,
	{ origin }: PackedServer,
	use: (open: (site: BenchSite, query?: string) => Promise<Page>) => Promise<T>,
): Promise<T> {
	const context = await browser.newContext({ baseURL: origin });
	const open = async (site: BenchSite, query = ''): Promise<Page> => {
		const page = await context.newPage();
		page.setDefaultTimeout(0);
		await page.goto(site.asked ? site.asked(query) : site.path);
		await page.locator(site.input).click();
		await page.locator(site.ready).first().waitFor({ state: 'attached' });
		return page;
	};
	try {
		return await use(open);
	} finally {
		await inTime(longest, context.close());
	}
}

async function memoryOf(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const { measureUserAgentSpecificMemory } = performance as unknown as {
			measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
		};
		return (await measureUserAgentSpecificMemory?.call(performance))?.bytes ?? NaN;
	});
}

/** The value that so large a share of all does not exceed; NaN where there is none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
