import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { dateWords } from '#src/i18n/format.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { inListOrder, lateLast } from '#src/site/entry-order.ts';
import { pageOfPlace } from '#src/site/list-pages.ts';
import {
	entryPaths,
	listPagePaths,
	requestPaths,
	searchPaths,
	sectionPaths,
} from '#src/site/paths.ts';
import { canary, clearingPointMail, personEntries } from '#tests/fixture/persons.ts';
import {
	fixtureDay,
	specialIds,
	specialProjects,
	specialTraining,
} from '#tests/fixture/special-entries.ts';
import { buildPersons } from '#tests/site/build-persons.ts';
import { fixtureBuild, personsBuild } from '#tests/site/builds.ts';
import { settled, visit, type Visit } from '../visitor.ts';

const { catalogue } = await readContentFolder(fixtureBuild.content);
const said = (language: Language) => ({ ...words(language), ...words(language).site });

/** What a page shows of each state that an entry can be in: words that are there, and words that are not. */
const states: readonly {
	state: string;
	id: string;
	shows: (language: Language) => readonly string[];
	hides?: (language: Language) => readonly string[];
}[] = [
	...(['fresh', 'due', 'past'] as const).map((state) => ({
		state,
		id: specialProjects[state].id,
		shows: () => [],
		hides: (language: Language) => [said(language).review.overdueNotice],
	})),
	...(['overdue', 'dormant'] as const).map((state) => ({
		state,
		id: specialProjects[state].id,
		shows: (language: Language) => [said(language).review.overdueNotice],
	})),
	{
		state: 'no date known',
		id: specialTraining.id,
		shows: (language) => [said(language).review.withoutDate],
	},
	{
		state: 'a link that is gone',
		id: specialProjects.linkGone.id,
		shows: (language) => [dateWords(language, '2026-09-01')],
	},
	...(
		[
			['jointlyConfirmed', 'jointly'],
			['confirmedByOneSide', 'one-side'],
			['notConfirmed', 'none'],
			['confirmationLapsed', 'none'],
		] as const
	).map(([state, label]) => ({
		state,
		id: specialProjects[state].id,
		shows: (language: Language) => [
			said(language).word.labels[label],
			said(language).word.labelTexts[label],
		],
	})),
	{
		state: 'archived',
		id: specialProjects.archived.id,
		shows: (language) => [
			said(language).archived,
			{ de: 'Förderung endete', en: 'Funding ended' }[language],
			specialProjects.archived.lifecycle.reason[language],
		],
	},
	{
		state: 'withdrawn',
		id: specialProjects.withdrawn.id,
		shows: (language) => [specialProjects.withdrawn.lifecycle.reason[language]],
		hides: (language) => [specialProjects.withdrawn.summary[language]],
	},
	{
		state: 'in German only',
		id: specialProjects.germanOnly.id,
		shows: (language) => (language === 'en' ? [said(language).untranslated] : []),
		hides: (language) => (language === 'de' ? [said(language).untranslated] : []),
	},
	{
		state: 'in English only',
		id: specialProjects.englishOnly.id,
		shows: (language) => (language === 'de' ? [said(language).untranslated] : []),
		hides: (language) => (language === 'en' ? [said(language).untranslated] : []),
	},
	{
		state: 'an outdated translation',
		id: specialProjects.translationOutdated.id,
		shows: (language) => (language === 'en' ? [said(language).word.outdatedTitle] : []),
		hides: (language) => (language === 'de' ? [said(language).word.outdatedTitle] : []),
	},
];

const mainText = (page: Page) => page.getByRole('main').innerText();

describe.each(languages)('in the browser (%s)', (language) => {
	let visitor: Visit;
	let page: Page;
	beforeAll(async () => {
		visitor = await visit(fixtureBuild.folder, fixtureBuild.base);
		({ page } = await visitor.page());
	});
	afterAll(() => visitor.end());
	const open = async (path: string) => {
		expect((await page.goto(fixtureBuild.base + path))?.status()).toBe(200);
		await settled(page);
	};

	it('stands every special entry of the fixture', () => {
		const named = new Set([...states.map(({ id }) => id), 'special-characters']);
		const missing = Object.values(specialProjects).filter(({ id }) => !named.has(id));
		expect(missing.map(({ id }) => id)).toEqual([]);
	});

	it.each(states)('an entry shows its state: $state', async ({ id, shows, hides }) => {
		const entry = catalogue.entry(id);
		if (!entry) throw new Error(`no entry ${id}`);
		await open(entryPaths(entry)[language]);
		const text = await mainText(page);
		for (const words of shows(language)) expect(text).toContain(words);
		for (const words of hides?.(language) ?? []) expect(text).not.toContain(words);
	});

	it('who follows the address of an entry that moved comes to it, and of one that is gone to the reason', async () => {
		const section = { de: 'projekte', en: 'projects' }[language];
		await page.goto(`${fixtureBuild.base}/${language}/${section}/special-moved/`);
		await page.waitForURL(`**/${specialIds['special-moved'].moved}/`);
		await open(`/${language}/${section}/special-gone/`);
		expect(await mainText(page)).toContain(specialIds['special-gone'].withdrawn.reason[language]);
	});

	it.each(
		(['past', 'overdue'] as const).flatMap((state) =>
			(['list', 'search'] as const).map((where) => ({ state, where })),
		),
	)('what is $state says so in the $where', async ({ state, where }) => {
		const { id, title } = specialProjects[state];
		const found = page.locator(`main [data-entry="${id}"]`);
		const type = contentTypeNamed('project');
		const all = inListOrder(language, type, catalogue.entriesOf(type.name));
		const place = lateLast(all, fixtureDay).findIndex((entry) => entry.id === id);
		await open(
			where === 'search'
				? `${searchPaths[language]}?q=${encodeURIComponent(title[language])}`
				: listPagePaths(sectionPaths(type), pageOfPlace(place))[language],
		);
		expect(await found.first().innerText()).toContain(said(language).review.badges[state]);
	});

	it('the search leaves out what is dormant, says so, and gives it one click away', async () => {
		const { id, title } = specialProjects.dormant;
		await open(`${searchPaths[language]}?q=${encodeURIComponent(title[language])}`);
		const found = page.locator(`main [data-entry="${id}"]`);
		expect(await found.count()).toBe(0);
		await page
			.getByRole('main')
			.getByRole('button', { name: { de: /^Ruhende Einträge/, en: /^Dormant entries/ }[language] })
			.click();
		const badge = { hasText: said(language).review.badges.dormant };
		await found.first().locator('.badge', badge).waitFor();
	});
});

describe('a person in the browser', () => {
	let visitor: Visit;
	let page: Page;
	beforeAll(async () => {
		if (!process.env['KEEP_BUILDS']) await buildPersons();
		visitor = await visit(personsBuild.folder, personsBuild.base);
		({ page } = await visitor.page());
	}, 240_000);
	afterAll(() => visitor.end());
	const open = (id: string) => page.goto(`/de/fachleute/${id}/`);
	const { people } = words('de');

	it('who consented shows their name, and their address after a click only', async () => {
		await open(canary.id);
		expect(await mainText(page)).toContain(canary.name);
		expect(await page.content()).not.toContain(canary.directMail);
		await page.getByRole('button', { name: people.showMail }).first().press('Enter');
		await page.getByRole('link', { name: canary.directMail }).waitFor();
	});

	it('without JavaScript is reached through the mailbox of the Clearing Point', async () => {
		const visited = await visitor.page({ javaScriptEnabled: false });
		await visited.page.goto(`/de/fachleute/${canary.id}/`);
		const link = visited.page.getByRole('link', { name: people.throughClearingPoint }).first();
		expect(await link.getAttribute('href')).toBe(`mailto:${clearingPointMail}`);
		await visited.close();
	});

	it.each([personEntries.expired, personEntries.withdrawn, personEntries.notYet])(
		'whose consent does not hold leaves an address without a name: $id',
		async ({ id, name, title }) => {
			await open(id);
			const text = await mainText(page);
			expect(text).toContain(people.withoutDetails);
			for (const gone of [name, title.de]) expect(text).not.toContain(gone);
		},
	);

	it('who is paused cannot be asked', async () => {
		await open(personEntries.paused.id);
		expect(await mainText(page)).toContain(people.paused);
		expect(await page.getByRole('link', { name: people.request }).count()).toBe(0);
		await page.goto(`${requestPaths.de}?for=${personEntries.paused.id},${canary.id}`);
		await page.locator('[data-request]').waitFor();
		expect(
			await page.locator('[name="for"]:checked').evaluateAll((all) => all.map(({ id }) => id)),
		).toEqual([`for-${canary.id}`]);
	});

	it('is asked by a mail to the Clearing Point, where it has a mailbox', async () => {
		await page.goto(`${requestPaths.de}?for=${canary.id}`);
		for (const name of ['occasion', 'date', 'place', 'sender'])
			await page.locator(`[name="${name}"]`).fill('Angabe');
		await page.getByRole('button', { name: words('de').request.compose }).click();
		const send = page.getByRole('link', { name: words('de').request.mail });
		const mail = new URL((await send.getAttribute('href')) ?? '');
		expect(mail.pathname).toBe(clearingPointMail);
		expect(mail.searchParams.get('body')).toContain(canary.title);
	});
});
