import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { VisitedValue } from '#src/catalog/visit-fields.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages, textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { dateWords } from '#src/i18n/format.ts';
import { words } from '#src/i18n/words.ts';
import { entryPaths, listPagePaths, sectionPaths } from '#src/site/paths.ts';
import { sampledTypes, sampleId } from '#tests/fixture/sample-entry.ts';
import {
	readdressedPage,
	specialIds,
	specialLinks,
	specialProjects,
} from '#tests/fixture/special-entries.ts';
import { readBuiltSite } from './built-site.ts';
import { fixtureBuild } from './builds.ts';
import { having } from './html.ts';

const site = readBuiltSite(fixtureBuild);
const { catalogue } = await readContentFolder(fixtureBuild.content);

const pageOf = (id: string, language: Language) => {
	const entry = catalogue.entry(id);
	const page = entry && site.page(entryPaths(entry)[language]);
	if (!page) throw new Error(`${id} has no page in ${language}`);
	return page;
};

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that a reader can see, follow or have read out in the main part of a page. */
function shownOn(id: string, language: Language) {
	const { elements } = pageOf(id, language);
	const inMain = elements.filter(({ name, around }) => name === 'main' || around.includes('main'));
	return {
		text: squeezed(having(inMain, 'main')[0]?.text ?? ''),
		links: inMain.flatMap(({ attributes }) => attributes['href'] ?? []),
		alts: inMain.flatMap(({ attributes }) => attributes['alt'] ?? []),
		days: inMain.flatMap(({ attributes }) => attributes['datetime'] ?? []),
	};
}

describe.each(sampledTypes)('the page of an entry with every field: $name', (type) => {
	it.each(languages)('shows each value in its place (%s)', (language) => {
		const entry = catalogue.entry(sampleId(type.name));
		const shown = shownOn(sampleId(type.name), language);
		const isShown = ({ rule, value }: VisitedValue): boolean => {
			switch (rule.kind) {
				case 'text':
				case 'prose': {
					const written = textIn(language, value as Text)?.words ?? '';
					return shown.text.includes(written) || shown.alts.includes(written);
				}
				case 'line':
				case 'number':
					return shown.text.includes(String(value));
				case 'term': {
					const term = rule.vocabulary && catalogue.term(rule.vocabulary, String(value));
					return shown.text.includes(textIn(language, term?.label)?.words ?? '?');
				}
				case 'ref': {
					const target = catalogue.entry(String(value));
					return Boolean(
						target && shown.links.includes(`${site.base}${entryPaths(target)[language]}`),
					);
				}
				case 'link':
					return shown.links.includes(String(value));
				case 'mail':
				case 'phone':
					return shown.text.includes(String(value));
				case 'day':
					return (
						shown.days.includes(String(value)) ||
						shown.text.includes(dateWords(language, String(value)))
					);
				default:
					return true;
			}
		};
		const absent = [...visitFields(type.fields, entry?.data)]
			.filter((visited) => !isShown(visited))
			.map(({ path, value }) => `${path.join('.')}: ${JSON.stringify(value)}`);
		expect(absent).toEqual([]);
	});

	it.each(languages)('names each fact and each section by its label (%s)', (language) => {
		const { elements } = pageOf(sampleId(type.name), language);
		const labels = elements
			.filter(({ name }) => name === 'dt' || /^h[2-6]$/.test(name))
			.map(({ text }) => squeezed(text));
		const unnamed = Object.values(type.fields)
			.filter(({ place }) => place === 'fact' || place === 'section')
			// What only persons have is held by the tests about them.
			.filter(({ onlyPersons }) => !onlyPersons)
			.map(({ label }) => label[language])
			.filter((label) => !labels.includes(label));
		expect(unnamed).toEqual([]);
	});
});

describe('an entry in one language', () => {
	it.each([
		[specialProjects.germanOnly.id, 'en', 'de'],
		[specialProjects.englishOnly.id, 'de', 'en'],
	] as const)('%s says so in the other one, and marks the foreign words', (id, read, written) => {
		const { elements } = pageOf(id, read);
		const notices = having(elements, 'div', { role: 'note' }).map(({ text }) => squeezed(text));
		expect(notices.join()).toContain(words(read).site.untranslated);
		const { data } = catalogue.entry(id) ?? {};
		for (const text of [data?.title, data?.summary]) {
			const holders = elements.filter((element) => squeezed(element.text) === text?.[written]);
			expect(holders.map(({ language }) => language)).toContain(written);
		}
	});

	it.each(languages)('which is the reader’s own says nothing of it (%s)', (language) => {
		const id = { de: specialProjects.germanOnly.id, en: specialProjects.englishOnly.id }[language];
		expect(shownOn(id, language).text).not.toContain(words(language).site.untranslated);
	});

	it('marks its texts and lists them with a badge', () => {
		const aims = pageOf(specialProjects.germanOnly.id, 'en').elements.filter(
			({ text, name }) => name === 'p' && text.startsWith('Ein Ziel mit Verweis'),
		);
		expect(aims.map(({ language }) => language)).toEqual(['de']);
		const card = site
			.page('/en/projects/')
			?.elements.filter(
				({ attributes }) => attributes['data-entry'] === specialProjects.germanOnly.id,
			);
		expect(card?.[0]?.text).toContain(words('en').site.onlyIn.de);
	});
});

describe.each(languages)('what became of an entry (%s)', (language) => {
	it('an archived one says why, and leads to the one that replaces it', () => {
		const { text, links } = shownOn(specialProjects.archived.id, language);
		const { reason, replacedBy } = specialProjects.archived.lifecycle;
		expect(text).toContain(words(language).site.archived);
		expect(text).toContain(reason[language]);
		expect(links.some((link) => link.endsWith(`/${replacedBy}/`))).toBe(true);
	});

	it('of a withdrawn one only a note remains, which search engines leave alone', () => {
		const { id, summary, lifecycle } = specialProjects.withdrawn;
		const { text } = shownOn(id, language);
		expect(text).toContain(words(language).site.withdrawn);
		expect(text).toContain(lifecycle.reason[language]);
		const page = pageOf(id, language);
		expect(page.elements.filter((element) => element.text.trim() === summary[language])).toEqual(
			[],
		);
		expect(having(page.elements, 'meta', { name: 'robots', content: 'noindex' })).toHaveLength(1);
	});
});

it.each(languages)('writes special characters as they are (%s)', (language) => {
	const { title, summary } = specialProjects.specialCharacters;
	const { text } = shownOn(specialProjects.specialCharacters.id, language);
	expect(text).toContain(title[language]);
	expect(text).toContain(squeezed(summary[language]));
});

describe.each(languages)('how far an entry can be relied on (%s)', (language) => {
	const { review, site: said } = words(language);
	const noticesOf = (id: string) =>
		having(pageOf(id, language).elements, 'div', { role: 'note' }).map(({ text }) =>
			squeezed(text),
		);
	const cardOf = ({ id }: { id: string }) => {
		const lists = site.pages.filter(({ path }) =>
			path.startsWith(`/${language}/${language === 'de' ? 'projekte' : 'projects'}/`),
		);
		const cards = lists.flatMap(({ elements }) =>
			having(elements, 'article', { 'data-entry': id }),
		);
		return squeezed(cards.find(({ attributes }) => attributes['class'] === 'card')?.text ?? '');
	};

	it('is not spoken of while its check holds, or where it does not age', () => {
		for (const { id } of [specialProjects.fresh, specialProjects.due, specialProjects.past])
			expect(noticesOf(id)).toEqual([]);
	});

	it('is said where it was not checked in time, on its page and in lists', () => {
		const { overdue, dormant } = specialProjects;
		for (const { id } of [overdue, dormant])
			expect(noticesOf(id).join()).toContain(review.overdueNotice);
		expect(cardOf(overdue)).toContain(review.badges.overdue);
		expect(cardOf(dormant)).toContain(review.badges.dormant);
		expect(cardOf(specialProjects.due)).not.toContain(review.badges.overdue);
	});

	it('is said in lists of what is over', () => {
		expect(cardOf(specialProjects.past)).toContain(review.badges.past);
		for (const one of [specialProjects.fresh, specialProjects.archived])
			expect(cardOf(one)).not.toContain(review.badges.past);
	});

	it('decides the order of lists: what was not checked in time comes last', () => {
		const list = sectionPaths(contentTypeNamed('project'));
		const listed = Array.from({ length: 20 }, (_, page) =>
			site.page(listPagePaths(list, page + 1)[language]),
		)
			.flatMap((page) => (page ? having(page.elements, 'article', { class: 'card' }) : []))
			.map(({ attributes }) => attributes['data-entry']);
		const place = ({ id }: { id: string }) => listed.indexOf(id);
		const { past, overdue, dormant } = specialProjects;
		expect(place(past)).toBeGreaterThanOrEqual(0);
		expect(place(past)).toBeLessThan(place(overdue));
		expect(place(overdue)).toBeLessThan(place(dormant));
	});

	it('names the year of the newest source of desk research', () => {
		const { text } = shownOn(sampleId('project'), language);
		expect(text).toContain(said.newestSource.replace('{year}', '2024'));
	});

	it('includes since when a link leads nowhere', () => {
		const [gone] = Object.values(specialLinks);
		expect(gone?.state).toBe('gone');
		const { text } = shownOn(specialProjects.linkGone.id, language);
		expect(text).toContain(dateWords(language, '2026-09-01'));
		expect(shownOn(specialProjects.fresh.id, language).text).not.toContain(
			dateWords(language, '2026-09-01'),
		);
	});
});

describe.each(languages)('the address of an entry whose file is gone (%s)', (language) => {
	const section = { de: 'projekte', en: 'projects' }[language];
	const at = (id: string) => site.page(`/${language}/${section}/${id}/`);
	const { left } = words(language).site;

	it('leads on to where the entry is now', () => {
		const page = at('special-moved');
		const target = `${site.base}/${language}/${section}/${specialIds['special-moved'].moved}/`;
		expect(having(page?.elements ?? [], 'meta', { content: `0; url=${target}` })).toHaveLength(1);
		expect(having(page?.elements ?? [], 'h1')[0]?.text).toBe(left.movedTitle);
	});

	it('says why it was withdrawn, and what is in its place', () => {
		const page = at('special-gone');
		const { reason, replacedBy } = specialIds['special-gone'].withdrawn;
		expect(squeezed(having(page?.elements ?? [], 'main')[0]?.text ?? '')).toContain(
			reason[language],
		);
		const next = `${site.base}/${language}/${section}/${replacedBy}/`;
		expect(having(page?.elements ?? [], 'a', { href: next })).not.toEqual([]);
		expect(
			having(page?.elements ?? [], 'meta', { name: 'robots', content: 'noindex' }),
		).toHaveLength(1);
	});

	it('is in no list, not in the sitemap and not in search', () => {
		const own = Object.keys(specialIds);
		const elsewhere = site.pages.filter(
			({ path, html }) =>
				!own.some((id) => path.includes(id)) && own.some((id) => html.includes(id)),
		);
		expect(elsewhere.map(({ path }) => path)).toEqual([]);
		const sitemap = readFileSync(`${fixtureBuild.folder}/sitemap.xml`, 'utf8');
		expect(own.filter((id) => sitemap.includes(id))).toEqual([]);
	});
});

it('the former address of a page leads to where it is now, and in no language where it stayed', () => {
	const { id, former } = readdressedPage;
	const page = site.page(`/de/${former.de}/`);
	const entry = catalogue.entry(id);
	if (!entry) throw new Error(`no page ${id}`);
	const target = `${site.base}${entryPaths(entry).de}`;
	expect(having(page?.elements ?? [], 'meta', { content: `0; url=${target}` })).toHaveLength(1);
	const stayed = site.page(`/en/${former.en}/`);
	expect(having(stayed?.elements ?? [], 'meta', { 'http-equiv': 'refresh' })).toEqual([]);
	const redirects = readFileSync(`${fixtureBuild.folder}/redirects/nginx.conf`, 'utf8');
	expect(redirects).toContain(`location = ${site.base}/de/${former.de}/ { return 301 ${target}; }`);
	expect(redirects).not.toContain(`location = ${site.base}/en/${former.en}/ `);
});

describe.each(languages)('whose word stands behind an entry (%s)', (language) => {
	const { word } = words(language);
	it.each([
		[specialProjects.jointlyConfirmed.id, 'jointly', 'holds', 2],
		[specialProjects.confirmedByOneSide.id, 'one-side', 'holds', 1],
		[specialProjects.notConfirmed.id, 'none', 'holds', 0],
		[specialProjects.confirmationLapsed.id, 'none', 'lapsed', 2],
	] as const)('%s says so, and leads to what it means', (id, label, state, count) => {
		const { elements } = pageOf(id, language);
		const [said] = elements.filter(({ attributes }) => attributes['data-confirmation'] === label);
		expect(squeezed(said?.text ?? '')).toContain(word.labels[label]);
		expect(shownOn(id, language).links).toContain(
			`${site.base}${{ de: '/de/so-pruefen-wir/', en: '/en/how-we-check/' }[language]}`,
		);
		const given = elements.filter(({ attributes }) => attributes['data-confirmed'] === state);
		expect(given).toHaveLength(count);
	});

	it('lists only what is confirmed with a mark', () => {
		const all = site.pages
			.filter(({ path }) => path.startsWith({ de: '/de/projekte/', en: '/en/projects/' }[language]))
			.flatMap(({ elements }) => elements)
			.filter(({ attributes }) => attributes['data-entry']?.startsWith('special-'));
		const marked = all.filter(
			({ name, text }) => name === 'article' && text.includes(word.labels.jointly),
		);
		expect(new Set(marked.map(({ attributes }) => attributes['data-entry']))).toEqual(
			new Set([specialProjects.jointlyConfirmed.id]),
		);
	});

	it('quotes what partners say in its own language, with their name', () => {
		const { elements } = pageOf(specialProjects.confirmedByOneSide.id, language);
		const [quote] = elements.filter(({ name }) => name === 'blockquote');
		expect(squeezed(quote?.text ?? '')).toBe('Wir haben voneinander gelernt.');
		const inQuote = elements.filter(
			({ name, around }) => name === 'p' && around.includes('blockquote'),
		);
		expect(inQuote.map((one) => one.language)).toEqual(['de']);
		const [caption] = elements.filter(({ name }) => name === 'figcaption');
		expect(caption?.text).toContain(
			{ de: 'Moschee Beispielstadt', en: 'Exampletown Mosque' }[language],
		);
	});
});

it('says on an outdated translation that it is one, and leads to its source', () => {
	const { id } = specialProjects.translationOutdated;
	const english = shownOn(id, 'en');
	expect(english.text).toContain(words('en').word.outdatedTitle);
	expect(english.links).toContain(`${site.base}/de/projekte/${id}/`);
	expect(shownOn(id, 'de').text).not.toContain(words('de').word.outdatedTitle);
	expect(shownOn(specialProjects.jointlyConfirmed.id, 'en').text).not.toContain(
		words('en').word.outdatedTitle,
	);
});
