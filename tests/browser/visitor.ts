import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import { mainBuild } from '#tests/site/builds.ts';
import { staticServer, type StaticServer } from './static-server.ts';

/** A real browser with the built site in front of it. */
export interface Visit {
	readonly origin: string;
	/** A fresh page, without memory of earlier ones, and what went wrong on it so far. */
	readonly page: (options?: BrowserContextOptions) => Promise<VisitedPage>;
	readonly end: () => Promise<void>;
}

export interface VisitedPage {
	readonly page: Page;
	/** Errors on the console and in scripts, requests to other hosts, and files that did not come. */
	readonly troubles: readonly string[];
	readonly close: () => Promise<void>;
}

/** A test browser asks its maker for nothing, and runs as root in a container. */
export const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/**
 * Starts a web server over the built site, and Chromium.
 *
 * @param base path of the site on the server, without a slash at the end
 * @throws {Error} where there is no Chromium on the machine
 */
export async function visit(folder = mainBuild.folder, base = ''): Promise<Visit> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('No Chromium: run the tests with `npm test`.');
	const server = await staticServer(folder, base);
	const browser = await chromium.launch({ executablePath, args: quiet });
	return {
		origin: server.origin,
		page: (options) => visitedPage(browser, server, options),
		end: async () => {
			await browser.close();
			await server.close();
		},
	};
}

async function visitedPage(
	browser: Browser,
	{ origin }: StaticServer,
	options: BrowserContextOptions = {},
): Promise<VisitedPage> {
	const context = await browser.newContext({ baseURL: origin, ...options });
	const page = await context.newPage();
	page.setDefaultTimeout(15_000);
	const troubles: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
	});
	page.on('pageerror', (error) => troubles.push(error.message));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && url.protocol.startsWith('http')) troubles.push(`asks ${url.host}`);
	});
	page.on('requestfailed', (request) => {
		// What a visitor leaves behind unfinished is no trouble.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`lost ${request.url()}`);
	});
	return { page, troubles, close: () => context.close() };
}

/** Waits until a page shows what it was opened for: the search page, what it found, a form, its first questions. */
export async function settled(page: Page): Promise<void> {
	await page.waitForLoadState('load');
	if (await page.locator('[data-suggest]').count()) await page.locator('[data-ready]').waitFor();
	if (!(await page.locator('[data-search]').count())) return;
	const tag = (await page.locator('html').getAttribute('lang')) as InterfaceLanguage;
	const status = page.getByRole('main').getByRole('status');
	await status.filter({ hasNotText: words(tag).search.loading }).waitFor();
}
