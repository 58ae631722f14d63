import type { Browser, Page } from 'playwright-core';
import type { BenchSite } from './bench-sites.ts';
import type { PackedServer, Sent } from './packed-server.ts';

/** What one search costs. Times are in milliseconds, sizes in bytes. */
export interface Figures {
	/** Until the first results of a whole query on a first visit, without what every page of the site loads anyway. */
	readonly bytes: number;
	readonly requests: number;
	/** The same with the page itself, its style sheet and fonts. */
	readonly bytesInAll: number;
	/** From each key to the answer, as visitors wait for it; the pause for the next key included. */
	readonly keys: readonly number[];
	/** From ticking a filter box to the answer, each time. */
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

/** So long must nothing change for an answer to be complete; longer than any of the searches waits for keys. */
const quiet = 400;

/** So long an answer is waited for; a key that changes nothing is found by that. */
const patience = 2500;
const longest = 10_000;

/** Typing ends with the word that takes it past this: a search that needs seconds per key is known by then. */
const typingTime = 60_000;

/** Measures one search in a fresh browser profile per visit. */
export async function measure(
	browser: Browser,
	server: PackedServer,
	site: BenchSite,
): Promise<Figures> {
	const visits: Pick<Figures, 'bytes' | 'requests' | 'bytesInAll'>[] = [];
	for (const query of firstQueries) visits.push(await firstVisit(browser, server, site, query));
	const { page, close } = await opened(browser, server, site);
	const keys: number[] = [];
	const began = performance.now();
	for (const query of typedQueries) {
		if (performance.now() - began > typingTime) break;
		await page.locator(site.input).fill('');
		await settled(page, site);
		for (const letter of query) {
			keys.push(await timed(page, site, () => page.keyboard.type(letter)));
		}
	}
	await page.locator(site.input).fill('polizei');
	await settled(page, site);
	const filters: number[] = [];
	const box = page.locator(site.filter).first();
	for (let change = 0; change < 4; change += 1) {
		filters.push(await timed(page, site, () => box.evaluate((one: HTMLElement) => one.click())));
	}
	const memory = await memoryOf(page);
	await close();
	const middle = (of: (visit: (typeof visits)[number]) => number) => median(visits.map(of));
	return {
		bytes: middle(({ bytes }) => bytes),
		requests: middle(({ requests }) => requests),
		bytesInAll: middle(({ bytesInAll }) => bytesInAll),
		keys: keys.filter(Boolean),
		filters: filters.filter(Boolean),
		memory,
	};
}

/** What every page of the site loads, and a visitor has at hand from the page before. */
const isFrame = (url: string): boolean => /\/$|site\.[^/]+\.css$|\.woff2$|\.svg$|favicon/.test(url);

async function firstVisit(browser: Browser, server: PackedServer, site: BenchSite, query: string) {
	server.sent();
	const { page, close } = await opened(browser, server, site, query);
	if (!site.asked) await page.locator(site.input).fill(query);
	// Not every search finds something for every query; its answer has come all the same.
	await page
		.locator(site.result)
		.first()
		.waitFor({ timeout: longest })
		.catch(() => undefined);
	await settled(page, site);
	const all = server.sent();
	await close();
	const own = all.filter(({ url }) => !isFrame(url));
	const sum = (answers: readonly Sent[]) => answers.reduce((total, { bytes }) => total + bytes, 0);
	return { bytes: sum(own), requests: own.length, bytesInAll: sum(all) };
}

async function opened(browser: Browser, { origin }: PackedServer, site: BenchSite, query = '') {
	const context = await browser.newContext({ baseURL: origin });
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	await page.goto(site.asked ? site.asked(query) : site.path);
	await page.locator(site.input).click();
	await page.locator(site.ready).first().waitFor({ state: 'attached' });
	return { page, close: () => context.close() };
}

/** The time from what is done to the last change of the answer; 0 where the answer stays as it is. */
async function timed(page: Page, site: BenchSite, act: () => Promise<unknown>): Promise<number> {
	await page.evaluate(() => {
		const { dataset } = document.documentElement;
		delete dataset['acted'];
		const note = ({ timeStamp }: Event) => (dataset['acted'] ??= String(timeStamp));
		for (const type of ['keydown', 'click']) {
			addEventListener(type, note, { capture: true, once: true });
		}
	});
	const change = lastChange(page, site, true);
	await act();
	const last = await change;
	const acted = Number(await page.evaluate(() => document.documentElement.dataset['acted']));
	return last === 0 ? 0 : last - acted;
}

/** Waits until the answer has stood unchanged for a while. */
const settled = (page: Page, site: BenchSite): Promise<unknown> => lastChange(page, site, false);

/** When the answer changed for the last time, 0 where it does not; before something is done nothing counts if so asked. */
const lastChange = (page: Page, { results }: BenchSite, isAfterAct: boolean): Promise<number> =>
	page.evaluate(
		([selector, quietFor, patientFor, waitsForAct]) =>
			new Promise<number>((done) => {
				const { dataset } = document.documentElement;
				const hasActed = () => !waitsForAct || dataset['acted'] !== undefined;
				let began = performance.now();
				let last = 0;
				const observer = new MutationObserver(() => {
					if (hasActed()) last = performance.now();
				});
				for (const root of document.querySelectorAll(selector)) {
					observer.observe(root, { childList: true, subtree: true, characterData: true });
				}
				const look = () => {
					const now = performance.now();
					if (!hasActed()) began = now;
					if (last === 0 ? now - began < patientFor : now - last < quietFor) {
						return setTimeout(look, 25);
					}
					observer.disconnect();
					return done(last);
				};
				look();
			}),
		[results, quiet, patience, isAfterAct] as const,
	);

async function memoryOf(page: Page): Promise<number> {
	const measured = await page.evaluate(async () => {
		const { measureUserAgentSpecificMemory } = performance as unknown as {
			measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
		};
		return (await measureUserAgentSpecificMemory?.call(performance))?.bytes ?? 0;
	});
	return measured;
}

/** The value that so large a share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
