import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { languageName, languages, textIn } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import {
	combinationPaths,
	entryPaths,
	homePaths,
	sectionPaths,
	suggestPaths,
	termPaths,
} from '#src/site/paths.ts';
import { kindsOfPage, listed, shown } from './kinds-of-page.ts';
import { visit, type Visit, type VisitedPage } from './visitor.ts';

let visitor: Visit;
let visited: VisitedPage;
beforeAll(async () => {
	visitor = await visit();
	visited = await visitor.page({ javaScriptEnabled: false });
});
beforeEach(() => visited.page.setViewportSize({ width: 1280, height: 720 }));
afterAll(() => visitor.end());

const project = contentTypeNamed('project');

describe.each(languages)('without JavaScript, a visitor (%s)', (language) => {
	const other = language === 'de' ? 'en' : 'de';
	const path = () => new URL(visited.page.url()).pathname;
	const follow = (href: string) =>
		visited.page.getByRole('main').locator(`a[href="${href}"]`).first().click();

	it('browses from the home page by Land and type to an entry', async () => {
		const { page } = visited;
		await page.goto(homePaths[language]);
		await follow(termPaths('laender', 'BE')[language]);
		expect(path()).toBe(termPaths('laender', 'BE')[language]);
		await follow(combinationPaths('laender', 'BE', project)[language]);
		expect(path()).toBe(combinationPaths('laender', 'BE', project)[language]);
		const cards = page.locator('main [data-entry]');
		expect(await cards.count()).toBeGreaterThan(5);
		const entry = shown.entry((await cards.first().getAttribute('data-entry')) ?? '');
		if (!entry) throw new Error('no project in Berlin');
		await cards.first().getByRole('link').first().click();
		expect(path()).toBe(entryPaths(entry)[language]);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
			textIn(language, entry.data.title)?.words,
		);
	});

	it('switches the language and back', async () => {
		const { page } = visited;
		await page.goto(sectionPaths(project)[language]);
		await page.getByRole('link', { name: languageName(other), exact: true }).click();
		expect(path()).toBe(sectionPaths(project)[other]);
		await page.getByRole('link', { name: languageName(language), exact: true }).click();
		expect(path()).toBe(sectionPaths(project)[language]);
	});

	it('opens the menu of a narrow screen', async () => {
		const { page } = visited;
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(homePaths[language]);
		await page.locator('.menu summary').click();
		await page.locator(`.menu a[href="${sectionPaths(project)[language]}"]`).click();
		expect(path()).toBe(sectionPaths(project)[language]);
	});

	it('finds a template for a suggestion, and how to report a mistake', async () => {
		const { page } = visited;
		await page.goto(suggestPaths[language]);
		await page
			.getByRole('main')
			.getByRole('link', { name: project.label.one[language] })
			.first()
			.click();
		expect(
			await page.getByRole('region', { name: words(language).suggest.template }).isVisible(),
		).toBe(true);
		const [entry] = listed.filter(({ type }) => type === 'project');
		if (!entry) throw new Error('no project');
		await page.goto(entryPaths(entry)[language]);
		expect(await page.locator('.mistake a').first().isVisible()).toBe(true);
	});
});

describe.each(kindsOfPage)('without JavaScript, $kind', ({ paths }) => {
	it.each(languages)(
		'shows words, ways on, and nothing that waits for a script (%s)',
		async (language) => {
			const { page } = visited;
			await page.goto(paths[language], { waitUntil: 'domcontentloaded' });
			const main = page.locator('main');
			expect(((await main.innerText()) ?? '').length).toBeGreaterThan(60);
			expect(await main.locator('a[href]:visible').count()).toBeGreaterThan(0);
			expect(
				await main.locator('button:visible:not([type="submit"]), [aria-busy]:visible').count(),
			).toBe(0);
		},
	);
});
