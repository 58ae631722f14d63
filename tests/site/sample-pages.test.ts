import { describe, expect, it } from 'vitest';
import type { VisitedValue } from '#src/catalog/visit-fields.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages, textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { entryPaths } from '#src/site/paths.ts';
import { sampledTypes, sampleId } from '#tests/fixture/sample-entry.ts';
import { specialProjects } from '#tests/fixture/special-entries.ts';
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
					return shown.days.includes(String(value)) || shown.text.includes('2024');
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
