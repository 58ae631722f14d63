import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildAdmin } from '#src/editing/admin-build/build-admin.ts';
import { knownCatalogue } from '#src/editing/known-entry.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { startGitlabStandIn, type GitlabStandIn } from '#tests/gitlab/start-gitlab-stand-in.ts';
import { staticServer } from '#tests/browser/static-server.ts';
import { chromium as installedChromium } from '../../../scripts/setup/chromium.mjs';

/** The CMS as an operator would serve it, and a stand-in for the GitLab that it writes to. */
export interface CmsAtGitlab {
	readonly host: GitlabStandIn;
	readonly address: string;
	readonly browser: Browser;
	/** Logs somebody in at a browser of their own. */
	readonly signIn: (username: string) => Promise<Desk>;
	readonly end: () => Promise<void>;
}

/** Somebody at the CMS. */
export interface Desk {
	readonly page: Page;
	/** Addresses beyond the CMS and its GitLab that the browser asked for; there should be none. */
	readonly foreign: readonly string[];
	/** What the page's Content-Security-Policy stopped. */
	readonly blocked: readonly string[];
	/** Opens an entry, or the form for a new one, as a fresh page; `copy`: with the unsaved text that the browser kept. */
	readonly open: (
		collection: string,
		entry?: string,
		options?: { copy?: boolean },
	) => Promise<void>;
	/** Saves and gives the message that follows: that it is saved, or why not. */
	readonly save: () => Promise<string>;
	/** Chooses a state of the workflow by its label. */
	readonly moveTo: (label: string) => Promise<void>;
	/** The unsaved text of an entry that the browser has kept, or an empty one. */
	readonly keptCopy: (collection: string, entry: string) => Promise<string>;
	/** Goes back to the list, whatever was typed. */
	readonly leaveForm: () => Promise<void>;
}

export const project = 'amt/katalog';
export const users = [
	{ username: 'redaktion', name: 'Redaktion', email: 'redaktion@example.org', accessLevel: 30 },
	{ username: 'vertretung', name: 'Vertretung', email: 'vertretung@example.org', accessLevel: 30 },
	{ username: 'leitung', name: 'Leitung', email: 'leitung@example.org', accessLevel: 40 },
];

/** Starts a stand-in for GitLab with the catalogue's real content, and builds and serves the CMS for it. */
export async function cmsAtGitlab(): Promise<CmsAtGitlab> {
	const folder = mkdtempSync(join(tmpdir(), 'cms-at-gitlab-'));
	const [seedFolder, siteFolder] = [join(folder, 'seed'), join(folder, 'site')];
	mkdirSync(join(siteFolder, 'admin'), { recursive: true });
	cpSync('content', join(seedFolder, 'content'), { recursive: true });
	const site = await staticServer(siteFolder);
	const address = `${site.origin}/admin/`;
	const host = await startGitlabStandIn({
		...{ seedFolder, project, users, clientId: 'cms', redirectUri: address },
	});
	const known = knownCatalogue(await readContentFolder('content'));
	const cms = {
		host: 'gitlab',
		repo: project,
		server: host.url,
		appId: 'cms',
		previewContext: 'deploy/preview',
	} as const;
	await buildAdmin({
		outDir: join(siteFolder, 'admin'),
		site: 'https://katalog.example',
		base: '/',
		mode: 'remote',
		known: { ...known, site: { ...known.site, cms } },
	});
	const browser = await chromium.launch({
		executablePath: process.env['CHROMIUM_PATH'] ?? (await installedChromium()),
		args: ['--no-sandbox'],
	});
	return {
		host,
		address,
		browser,
		signIn: (username) => desk(browser, address, host.url, username),
		end: async () => {
			await browser.close();
			await host.stop();
			await site.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function desk(
	browser: Browser,
	address: string,
	gitlab: string,
	username: string,
): Promise<Desk> {
	const context = await browser.newContext({
		locale: 'de-DE',
		viewport: { width: 1400, height: 1000 },
	});
	const foreign: string[] = [];
	const blocked: string[] = [];
	const ours = [address, gitlab].map((url) => new URL(url).host);
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && !ours.includes(url.host)) foreign.push(url.href);
	});
	const page = await context.newPage();
	page.setDefaultNavigationTimeout(60_000);
	let takesCopy = false;
	page.on('dialog', (dialog) => {
		const asksForCopy = dialog.message().includes('lokales Backup');
		// A question that goes with its page needs no answer any more.
		(asksForCopy && !takesCopy ? dialog.dismiss() : dialog.accept()).catch(() => undefined);
	});
	page.on('console', (message) => {
		const text = message.text();
		if (text.includes('Content Security Policy') && !text.includes("'unsafe-eval'"))
			blocked.push(text);
		if (process.env['CMS_LOG']) console.log(`[${username} ${message.type()}]`, text.slice(0, 400));
	});
	await page.goto(address);
	await page.getByRole('button', { name: /GitLab/ }).click({ timeout: 60_000 });
	const { name } = users.find((user) => user.username === username) ?? { name: username };
	await page.getByRole('button', { name }).click();
	await page.getByRole('link', { name: 'Arbeitsablauf' }).waitFor({ timeout: 60_000 });
	/** Decap's next message, which is put away. */
	const message = async (): Promise<string> => {
		const toast = page.locator('.Toastify__toast').last();
		await toast.waitFor({ timeout: 30_000 });
		const said = (await toast.textContent()) ?? '';
		await page.evaluate(() => {
			for (const one of document.querySelectorAll<HTMLElement>('.Toastify__toast')) one.click();
		});
		await toast.waitFor({ state: 'detached', timeout: 15_000 });
		return said;
	};
	return {
		page,
		foreign,
		blocked,
		open: async (collection, entry, { copy = false } = {}) => {
			takesCopy = copy;
			const path = entry === undefined ? `${collection}/new` : `${collection}/entries/${entry}`;
			// A change of the hash alone leaves Decap with an empty form.
			await page.goto('about:blank');
			await page.goto(`${address}#/collections/${path}`);
			await page.getByRole('button', { name: 'Speichern' }).waitFor({ timeout: 60_000 });
			// Whatever the host still answers must not take the place of the kept text.
			if (copy) await page.waitForLoadState('networkidle');
		},
		save: async () => {
			await page.getByRole('button', { name: 'Speichern' }).click();
			return message();
		},
		moveTo: async (label) => {
			await page.getByRole('button', { name: /^Status: / }).click();
			await page.getByRole('menuitem', { name: label }).click();
			await message();
		},
		keptCopy: (collection, entry) => page.evaluate(keptCopy, `backup.${collection}.${entry}`),
		leaveForm: async () => {
			await page.getByRole('link', { name: /Zurück/ }).click();
			await page.getByRole('link', { name: 'Arbeitsablauf' }).waitFor();
		},
	};
}

/** Reads, in the browser, what Decap keeps of an unsaved entry. */
async function keptCopy(key: string): Promise<string> {
	const answered = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const database = await answered(indexedDB.open('localforage'));
	const store = database.transaction('keyvaluepairs').objectStore('keyvaluepairs');
	const copy = (await answered(store.get(key))) as { raw?: string } | undefined;
	database.close();
	return copy?.raw ?? '';
}
