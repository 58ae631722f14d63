// Takes the pictures in docs/editing.md from the editor itself, in both languages: npm run make:editing-pictures
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { languages, type Language } from '#src/i18n/languages.ts';
import { cmsAtGitlab, users } from '#tests/cms/gitlab/cms-at-gitlab.ts';

const folder = 'docs/pictures';
/** What Decap and the forms call things. */
const names = {
	de: { save: 'Speichern', german: 'Deutsch', status: 'Status', review: 'Zur Überprüfung' },
	en: { save: 'Save', german: 'German', status: 'Status', review: 'In review' },
} as const;

const cms = await cmsAtGitlab();
await mkdir(folder, { recursive: true });

/** Writes what the page shows, or a part of it, with few colours so that the file is small. */
async function picture(page: Page, name: string, clip?: { x: number; width: number }) {
	const taken = await page.screenshot({
		animations: 'disabled',
		caret: 'hide',
		...(clip && { clip: { ...clip, y: 0, height: 800 } }),
	});
	const small = await sharp(taken).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
	await writeFile(`${folder}/${name}.png`, small);
	console.log(`${folder}/${name}.png ${Math.round(small.length / 1000)} kB`);
}

/** Somebody at the editor, in this language. */
async function atEditor(language: Language) {
	const context = await cms.browser.newContext({
		locale: language === 'de' ? 'de-DE' : 'en-GB',
		viewport: { width: 1280, height: 800 },
	});
	const page = await context.newPage();
	page.setDefaultTimeout(120_000);
	page.on('dialog', (dialog) => void dialog.accept());
	const go = async (hash: string) => {
		await page.goto('about:blank');
		await page.goto(`${cms.address}?lang=${language}#/${hash}`);
	};
	const says = names[language];
	const open = async (entry: string) => {
		await go(`collections/${entry}`);
		await page.getByRole('button', { name: says.save }).waitFor();
		await page.frameLocator('iframe').locator('h1').first().waitFor();
		await page.waitForLoadState('networkidle');
	};
	await go('');
	await page.getByRole('button', { name: /GitLab/ }).click();
	await page.getByRole('button', { name: users[0]?.name ?? '' }).click();
	await page.getByRole('navigation').first().waitFor();
	return { page, go, open, says, title: () => page.getByLabel(says.german).first() };
}

/** Two drafts, so that the board is not empty: one begun, one handed to review. */
async function beginDrafts() {
	const { page, open, says, title } = await atEditor('de');
	for (const [entry, words] of [
		['project/entries/be-juma', 'JUMA – jung, muslimisch, aktiv'],
		['contact/entries/hayat', 'Hayat-Deutschland'],
	] as const) {
		await open(entry);
		await title().fill(`${words} (neu gefasst)`);
		await page.getByRole('button', { name: says.save }).click();
		await page.getByRole('button', { name: /^Status: / }).waitFor();
		await page.locator('.Toastify__toast').last().waitFor();
	}
	await page.getByRole('button', { name: /^Status: / }).click();
	await page.getByRole('menuitem', { name: says.review }).click();
	await page.getByRole('button', { name: `Status: ${says.review}` }).waitFor();
	await page.context().close();
}

await beginDrafts();
for (const language of languages) {
	const { page, go, open, says, title } = await atEditor(language);
	await go('collections/project');
	await page
		.getByRole('link', { name: /Neukölln|Yunus/ })
		.first()
		.waitFor();
	await page.waitForLoadState('networkidle');
	await picture(page, `list-${language}`);

	await open('project/entries/be-yunus-emre-2007');
	await picture(page, `form-${language}`);
	const findings = page.frameLocator('iframe').locator('[data-findings]');
	await findings.scrollIntoViewIfNeeded();
	const pane = await page.locator('iframe').boundingBox();
	if (pane) await picture(page, `preview-${language}`, pane);

	await title().fill('');
	await page
		.getByLabel(language === 'de' ? 'Englisch' : 'English')
		.first()
		.fill('');
	await page.getByRole('button', { name: says.save }).click();
	// The message comes and goes by itself; what stays is in the form and below the preview.
	const message = page.locator('.Toastify__toast').last();
	await message.click();
	await message.waitFor({ state: 'detached' });
	await findings.scrollIntoViewIfNeeded();
	await picture(page, `error-${language}`);

	await go('workflow');
	await page.getByText('neu gefasst').nth(1).waitFor();
	await page.waitForLoadState('networkidle');
	await picture(page, `board-${language}`);
	await page.context().close();
}
await cms.end();
