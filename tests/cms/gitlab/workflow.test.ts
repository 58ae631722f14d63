import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drawnPicture, secret, withPlaceInJpeg } from '../pictures.ts';
import { cmsAtGitlab, project, type CmsAtGitlab, type Desk } from './cms-at-gitlab.ts';

// Two browsers load the whole CMS again and again; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

let cms: CmsAtGitlab;
let editor: Desk;
let deputy: Desk;
beforeAll(async () => {
	cms = await cmsAtGitlab();
	editor = await cms.signIn('redaktion');
	deputy = await cms.signIn('vertretung');
}, 240_000);
afterAll(async () => {
	for (const desk of [editor, deputy]) {
		expect(desk.foreign).toEqual([]);
		expect(desk.blocked).toEqual([]);
	}
	await cms.end();
});

const titleOf = ({ page }: Desk) => page.getByLabel('Deutsch').first();
const fileOf = (id: string) => `content/projects/${id}.yaml`;
const branchOf = (id: string) => `cms/project/${id}`;
const published = async (id: string) => (await cms.host.fileAt('main', fileOf(id))) ?? '';
const drafted = async (id: string) => (await cms.host.fileAt(branchOf(id), fileOf(id))) ?? '';

/** Changes one place of a published or drafted file, past the CMS. */
async function changeBeside(branch: string, id: string, from: RegExp, to: string) {
	const text = (await cms.host.fileAt(branch, fileOf(id))) ?? '';
	expect(text).toMatch(from);
	await cms.host.commitTo(branch, fileOf(id), text.replace(from, to));
}

/** Merges as a maintainer does at the host. */
const merge = (iid: number, query: string) =>
	fetch(
		`${cms.host.url}/api/v4/projects/${encodeURIComponent(project)}/merge_requests/${iid}/merge?${query}`,
		{ method: 'PUT', headers: { Authorization: `Bearer ${cms.host.tokenFor('leitung')}` } },
	);

describe('signing in', () => {
	test('proves with PKCE that the code comes back to who asked, and renews an ended session', async () => {
		const asked = cms.host.log.find(({ path }) => path === '/oauth/authorize');
		expect(asked?.query).toContain('code_challenge_method=S256');
		cms.host.expireTokens();
		await editor.open('project', 'be-kbna');
		expect(await titleOf(editor).inputValue()).toContain('Kiezbezogener');
		expect(cms.host.log.filter(({ path }) => path === '/oauth/token').at(-1)?.body).toContain(
			'"grant_type":"refresh_token"',
		);
	});
});

describe('a new page', () => {
	const id = 'ueber-die-probe';
	const file = `content/pages/de/${id}.mdx`;
	const branch = `cms/page-de/${id}`;

	test('becomes a draft: a branch of its own and a merge request that says so', async () => {
		await editor.open('page-de');
		await editor.page.getByLabel('Titel').first().fill('Über die Probe');
		await editor.page.getByLabel('Kurzbeschreibung').first().fill('Eine Seite zum Ausprobieren.');
		await editor.page.getByLabel('Adresse').first().fill('probe');
		await editor.page.getByLabel('Reihenfolge').first().fill('900');
		await editor.page.locator('.CodeMirror, [data-slate-editor]').first().click();
		await editor.page.keyboard.insertText('Guten Tag.');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		expect(await cms.host.fileAt(branch, file)).toBe(
			'---\ntitle: Über die Probe\nsummary: Eine Seite zum Ausprobieren.\nsegment: probe\norder: 900\n---\n\nGuten Tag.\n',
		);
		expect(await cms.host.fileAt('main', file)).toBeUndefined();
		expect(cms.host.mergeRequest(1)).toMatchObject({
			...{ state: 'opened', source_branch: branch, target_branch: 'main' },
			...{ title: `content: Add ${id}`, labels: ['decap-cms/draft'] },
		});
	});

	test('goes on in the same branch, is handed to review and called ready', async () => {
		const before = await cms.host.head(branch);
		await editor.open('page-de', id);
		await editor.page.getByLabel('Kurzbeschreibung').first().fill('Zum Ausprobieren.');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		expect(await cms.host.head(branch)).not.toBe(before);
		expect(await cms.host.fileAt(branch, file)).toContain('summary: Zum Ausprobieren.');
		await editor.moveTo('Zur Überprüfung');
		expect(cms.host.mergeRequest(1)?.labels).toEqual(['decap-cms/pending_review']);
		await editor.moveTo('Abgeschlossen');
		expect(cms.host.mergeRequest(1)?.labels).toEqual(['decap-cms/pending_publish']);
	});

	test('links to the preview that a pipeline made of it', async () => {
		const sha = (await cms.host.head(branch)) ?? '';
		const preview = 'http://127.0.0.1:9/vorschau/';
		cms.host.setStatus(sha, {
			name: 'test',
			status: 'success',
			target_url: `${preview}test`,
			ref: branch,
		});
		cms.host.setStatus(sha, {
			name: 'deploy/preview',
			status: 'success',
			target_url: preview,
			ref: branch,
		});
		await editor.open('page-de', id);
		const link = editor.page.getByRole('link', { name: 'Vorschau anzeigen' });
		await expect.poll(() => link.getAttribute('href')).toBe(preview);
	});

	test('is published by the host with the commit that was seen, for Decap cannot', async () => {
		expect(await editor.page.getByRole('button', { name: /^Veröffentlichen/ }).count()).toBe(0);
		await editor.page.getByRole('link', { name: /Zurück/ }).click();
		await editor.page.getByRole('link', { name: 'Arbeitsablauf' }).click();
		await editor.page.getByText('Über die Probe').first().hover();
		expect(await editor.page.getByRole('button', { name: /^Veröffentliche/ }).count()).toBe(0);
		expect((await merge(1, '')).status).toBe(400);
		expect((await merge(1, `sha=${await cms.host.head(branch)}`)).status).toBe(200);
		expect(await cms.host.fileAt('main', file)).toContain('Guten Tag.');
		expect(await cms.host.branches()).not.toContain(branch);
		await editor.open('page-de', id);
		await editor.page.getByRole('button', { name: 'Veröffentlicht' }).waitFor();
	});
});

describe('two at one entry', () => {
	test('the second opens the draft of the first, and the board says whose it is', async () => {
		const id = 'be-juma';
		await editor.open('project', id);
		await titleOf(editor).fill('Fassung der Redaktion');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		await deputy.open('project', id);
		await deputy.page.getByRole('button', { name: 'Status: Entwurf' }).waitFor();
		expect(await titleOf(deputy).inputValue()).toBe('Fassung der Redaktion');
		await deputy.page.getByRole('link', { name: /Zurück/ }).click();
		await deputy.page.getByRole('link', { name: 'Arbeitsablauf' }).click();
		const card = deputy.page.getByRole('link', { name: /Fassung der Redaktion/ });
		expect(await card.innerText()).toContain('Redaktion\n');
	});

	test('a save over a draft that the other has saved is refused, and both keep theirs', async () => {
		const id = 'bw-esslingen';
		await editor.open('project', id);
		await titleOf(editor).fill('Fassung der Redaktion');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		await deputy.open('project', id);
		await titleOf(deputy).fill('Fassung der Vertretung');
		expect(await deputy.save()).toBe('Beitrag gespeichert');
		await titleOf(editor).fill('Zweite Fassung der Redaktion');
		expect(await editor.save()).toContain('inzwischen an anderer Stelle geändert');
		expect(await drafted(id)).toContain('de: Fassung der Vertretung');
		expect(await titleOf(editor).inputValue()).toBe('Zweite Fassung der Redaktion');
		// Whoever saved last goes on without being asked.
		await titleOf(deputy).fill('Dritte Fassung');
		expect(await deputy.save()).toBe('Beitrag gespeichert');
		await editor.leaveForm();
	});

	test('a draft is not begun twice', async () => {
		const id = 'be-bahira';
		await editor.open('project', id);
		await deputy.open('project', id);
		await titleOf(deputy).fill('Fassung der Vertretung');
		expect(await deputy.save()).toBe('Beitrag gespeichert');
		await titleOf(editor).fill('Fassung der Redaktion');
		expect(await editor.save()).toContain('jemand anderes einen Entwurf');
		expect(await drafted(id)).toContain('de: Fassung der Vertretung');
		await editor.leaveForm();
	});

	test('a save over what was published meanwhile is refused, and nothing begins', async () => {
		const id = 'be-agim-ijb';
		await editor.open('project', id);
		await changeBeside('main', id, /^title:\n  de: .*/m, 'title:\n  de: Neu veröffentlicht');
		await titleOf(editor).fill('Fassung der Redaktion');
		expect(await editor.save()).toContain('inzwischen an anderer Stelle geändert');
		expect(await published(id)).toContain('de: Neu veröffentlicht');
		expect(await cms.host.branches()).not.toContain(branchOf(id));
		await editor.leaveForm();
	});

	test('what was published meanwhile comes into the draft instead of being written over', async () => {
		const id = 'be-neukoelln-im-kiez';
		await editor.open('project', id);
		await titleOf(editor).fill('Fassung der Redaktion');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		await changeBeside('main', id, /  on: .*/, "  on: '2026-01-31'");
		await titleOf(editor).fill('Zweite Fassung');
		expect(await editor.save()).toContain('inzwischen an anderer Stelle geändert');
		expect(await drafted(id)).toMatch(/de: Fassung der Redaktion[^]*on: '2026-01-31'/);
		await editor.leaveForm();
		await editor.open('project', id);
		await titleOf(editor).fill('Zweite Fassung');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		expect(await drafted(id)).toMatch(/de: Zweite Fassung[^]*on: '2026-01-31'/);
	});

	test('a draft that contradicts what was published says so, and stays', async () => {
		const id = 'be-kbna';
		await editor.open('project', id);
		await titleOf(editor).fill('Fassung der Redaktion');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		await changeBeside('main', id, /^title:\n  de: .*/m, 'title:\n  de: Neu veröffentlicht');
		await titleOf(editor).fill('Zweite Fassung');
		expect(await editor.save()).toContain('an denselben Stellen geändert');
		expect(await drafted(id)).toContain('de: Fassung der Redaktion');
		await editor.leaveForm();
	});

	test('a draft that was published meanwhile is not saved into nothing', async () => {
		const id = 'be-bahira';
		await deputy.open('project', id);
		const branch = branchOf(id);
		const { iid = 0 } = cms.host.openMergeRequest(branch) ?? {};
		expect((await merge(iid, `sha=${await cms.host.head(branch)}`)).status).toBe(200);
		await titleOf(deputy).fill('Noch eine Fassung');
		expect(await deputy.save()).toContain('veröffentlicht oder verworfen');
		expect(await published(id)).toContain('de: Fassung der Vertretung');
		await deputy.leaveForm();
	});
});

test('a picture reaches the draft of its entry without the place where it was taken', async () => {
	const id = 'sl-runder-tisch-saarbruecken';
	const { page } = editor;
	await editor.open('project', id);
	await page.locator('[id^="image-field-"] button').first().click();
	await page.getByRole('button', { name: 'Wähle ein Bild' }).click();
	const chooser = page.getByRole('dialog');
	const photo = withPlaceInJpeg(await drawnPicture(page, 'image/jpeg', 300));
	expect(photo.includes(secret)).toBe(true);
	await chooser
		.locator('input[type=file]')
		.setInputFiles({ name: 'Foto.jpg', mimeType: 'image/jpeg', buffer: photo });
	await chooser.getByRole('button', { name: 'Ausgewähltes Element verwenden' }).click();
	for (const language of ['de', 'en'])
		await page.locator(`[id^="alt-field-"] [id^="${language}-field-"]`).fill('Foto');
	await page.locator('[id^="credit-field-"]').fill('Clearingstelle');
	expect(await editor.save()).toBe('Beitrag gespeichert');
	const name = /^  file: (foto-[0-9a-f]{8}\.jpg)$/m.exec(await drafted(id))?.[1];
	const stored = await cms.host.fileAt(branchOf(id), `content/media/${name}`);
	expect(stored).toContain('JFIF');
	expect(stored).not.toMatch(new RegExp(`Exif|${secret}`));
	await editor.leaveForm();
});

describe('an unsaved text that the browser kept', () => {
	/** Edits without saving, and waits until the browser has kept the text. */
	async function edit(id: string, title: string) {
		await editor.open('project', id);
		await titleOf(editor).fill(title);
		await expect.poll(() => editor.keptCopy('project', id)).toContain(title);
	}

	/** The same, and opens the entry anew with what was kept. */
	async function lose(id: string, title: string) {
		await edit(id, title);
		await editor.open('project', id, { copy: true });
		await expect.poll(() => titleOf(editor).inputValue()).toBe(title);
	}

	test('is offered again, and can be saved', async () => {
		const id = 'fit-saarland';
		await lose(id, 'Nicht gespeichert');
		await titleOf(editor).fill('Doch gespeichert');
		expect(await editor.save()).toBe('Beitrag gespeichert');
		expect(await drafted(id)).toContain('de: Doch gespeichert');
	});

	test('is not saved over what was published after it was begun', async () => {
		const id = 'hb-staatsvertrag';
		await edit(id, 'Nicht gespeichert');
		await changeBeside('main', id, /^title:\n  de: .*/m, 'title:\n  de: Neu veröffentlicht');
		await editor.open('project', id, { copy: true });
		await expect.poll(() => titleOf(editor).inputValue()).toBe('Nicht gespeichert');
		await titleOf(editor).fill('Doch gespeichert');
		expect(await editor.save()).toContain('inzwischen an anderer Stelle geändert');
		expect(await published(id)).toContain('de: Neu veröffentlicht');
		await editor.leaveForm();
	});
});
