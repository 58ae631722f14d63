import { chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import type { Clone } from './clone.ts';

/** An editor at the CMS in Chromium. */
export interface Editor {
	readonly page: Page;
	/** What the entry's page will look like. */
	readonly preview: FrameLocator;
	/** Addresses of other hosts that the browser asked for; there should be none. */
	readonly foreign: readonly string[];
	/** What the page's Content-Security-Policy stopped, but for a harmless search for the global object. */
	readonly blocked: readonly string[];
	readonly open: (collection: string, entry?: string) => Promise<void>;
	/** Opens an entry as one does who comes from another: by way of the list, without loading the editor anew. */
	readonly goOn: (collection: string, entry: string) => Promise<void>;
	readonly field: (label: string | RegExp) => Locator;
	/** What the gate finds, as it is listed below the preview. */
	readonly findings: () => Promise<string>;
	/** Saves; the form should be opened anew before more is typed. */
	readonly save: () => Promise<void>;
	/** What the editor was asked in dialogs, which are answered with yes unless `answers` says otherwise. */
	readonly asked: readonly string[];
	readonly answers: { yes: boolean };
	/** Tries to save and gives the message by which that is refused. */
	readonly refused: () => Promise<string>;
	/** Looks at the editor as somebody who is not logged in sees it. */
	readonly signedOut: (look: (page: Page) => Promise<void>) => Promise<void>;
	readonly end: () => Promise<void>;
}

/** Starts Chromium and logs in at the editor of a clone. */
export async function editor({ address }: Clone, language = 'de'): Promise<Editor> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('No Chromium: run the tests with `npm test`.');
	const browser = await chromium.launch({
		executablePath,
		args: ['--no-sandbox', '--disable-gpu'],
	});
	const context = await browser.newContext({
		locale: language === 'de' ? 'de-DE' : 'en-GB',
		viewport: { width: 1400, height: 1000 },
	});
	const foreign: string[] = [];
	const blocked: string[] = [];
	const home = new URL(address).host;
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && url.host !== home) foreign.push(request.url());
	});
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	page.setDefaultNavigationTimeout(60_000);
	const asked: string[] = [];
	const answers = { yes: true };
	page.on('dialog', (dialog) => {
		asked.push(dialog.message());
		// A question that goes with its page needs no answer any more.
		(answers.yes ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
	});
	// The browser's own question before a form is left goes with its page: an answer that comes late stops everything.
	await page.addInitScript(() =>
		addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true),
	);
	page.on('console', (message) => {
		const text = message.text();
		if (/Content Security Policy/.test(text) && !/'unsafe-eval'/.test(text)) blocked.push(text);
		if (process.env['CMS_LOG']) console.log(`[${message.type()}]`, text.slice(0, 500));
	});
	page.on('pageerror', (error) => {
		if (process.env['CMS_LOG']) console.log('[error]', String(error.stack ?? error).slice(0, 500));
	});
	const words =
		language === 'de'
			? {
					login: /^(Anmelden|Login)/,
					saved: /^Änderungen gespeichert$/i,
					publish: /^Veröffentlichen$/,
					now: /Jetzt veröffentlichen/,
				}
			: { login: /^Login/, saved: /^Changes saved$/i, publish: /^Publish$/, now: /Publish now/ };
	await page.goto(`${address}?lang=${language}`);
	const login = page.getByRole('button', { name: words.login });
	await login.click({ timeout: 60_000 });
	await page.getByRole('navigation').first().waitFor();
	const press = async () => {
		await page.getByRole('button', { name: words.publish }).click();
		await page.getByRole('menuitem', { name: words.now }).click();
	};
	const preview = page.frameLocator('iframe');
	const isOpen = async () => {
		await page
			.getByText(words.saved)
			.or(page.getByRole('button', { name: words.publish }))
			.first()
			.waitFor({ timeout: 30_000 });
		await preview.locator('[data-findings]').waitFor({ timeout: 30_000 });
	};
	/** Within the editor an address is changed by its fragment alone. */
	const show = (path: string) =>
		page.evaluate((hash) => (location.hash = hash), `#/collections/${path}`);
	return {
		page,
		preview,
		foreign,
		blocked,
		asked,
		answers,
		open: async (collection, entry) => {
			const path = entry === undefined ? `${collection}/new` : `${collection}/entries/${entry}`;
			await page.goto('about:blank');
			await page.goto(`${address}?lang=${language}#/collections/${path}`);
			await isOpen();
		},
		goOn: async (collection, entry) => {
			await show(collection);
			await page.locator('iframe').waitFor({ state: 'detached' });
			await page.locator(`a[href$="/collections/${collection}/entries/${entry}"]`).waitFor();
			await show(`${collection}/entries/${entry}`);
			await isOpen();
		},
		field: (label) => page.getByLabel(label).first(),
		findings: () => preview.locator('[data-findings]').innerText(),
		save: async () => {
			await press();
			await page.getByText(words.saved).waitFor({ timeout: 15_000 });
		},
		refused: async () => {
			await press();
			const toast = page.locator('.Toastify__toast--error, [class*="toast-error"]').last();
			await toast.waitFor({ timeout: 15_000 });
			return (await toast.textContent()) ?? '';
		},
		signedOut: async (look) => {
			const other = await browser.newPage({ locale: language });
			await other.goto(`${address}?lang=${language}`);
			await other.getByRole('button', { name: words.login }).waitFor({ timeout: 60_000 });
			await look(other);
			await other.close();
		},
		end: async () => {
			expect(foreign).toEqual([]);
			await browser.close();
		},
	};
}
