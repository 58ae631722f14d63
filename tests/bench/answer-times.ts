import type { Page } from 'playwright-core';
import type { BenchSite } from './bench-sites.ts';

/** So long must nothing change for an answer to be complete; longer than any of the searches waits for keys. */
const quiet = 400;

/** So long an answer is waited for; a key that changes nothing is found by that. */
const patience = 2500;

/** The time from what is done to the last change of the answer; 0 where the answer stays as it is. */
export async function timed(
	page: Page,
	site: BenchSite,
	act: () => Promise<unknown>,
): Promise<number> {
	await page.evaluate(() => {
		const { dataset } = document.documentElement;
		delete dataset['acted'];
		const note = ({ timeStamp }: Event) => (dataset['acted'] ??= String(timeStamp));
		for (const type of ['keydown', 'click']) {
			addEventListener(type, note, { capture: true, once: true });
		}
	});
	const change = lastChange(page, site, true);
	// A page that is closed meanwhile fails what is done and what is waited for; one of them says it.
	change.catch(() => undefined);
	await act();
	const last = await change;
	const acted = Number(await page.evaluate(() => document.documentElement.dataset['acted']));
	return last === 0 ? 0 : last - acted;
}

/** Waits until the answer has stood unchanged for a while. */
export const settled = (page: Page, site: BenchSite): Promise<unknown> =>
	lastChange(page, site, false);

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
