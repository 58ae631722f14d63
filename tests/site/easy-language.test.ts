import { describe, expect, it } from 'vitest';
import { siteFields } from '#src/catalog/site.ts';
import { words } from '#src/i18n/words.ts';
import { readBuiltSite } from './built-site.ts';
import { mainBuild } from './builds.ts';
import { elementsOf, having } from './html.ts';

const site = readBuiltSite(mainBuild);
const elements = (path: string) => elementsOf(site.page(path)?.html ?? '');
const headings = (path: string) => having(elements(path), 'h2').map(({ text }) => text);
const sentences = having(elements('/de/leichte-sprache/'), 'p')
	.filter(({ around }) => around.includes('article'))
	// What the operator has yet to say is no text of ours.
	.filter(({ text }) => !text.includes('fehlt noch'))
	.map(({ text }) => text);

describe('easy language and sign language (BITV 2.0, section 4)', () => {
	it.each(['/de/', '/de/projekte/', '/en/'])('are linked in the header of %s', (path) => {
		const links = having(elements(path), 'a').filter(({ around }) => around.includes('header'));
		const addresses = links.map(({ attributes }) => attributes['href']);
		const [easy, sign] = path.startsWith('/de/')
			? ['/de/leichte-sprache/', '/de/gebaerdensprache/']
			: ['/en/easy-language/', '/en/sign-language/'];
		expect(addresses).toContain(mainBuild.base + easy);
		expect(addresses).toContain(mainBuild.base + sign);
	});

	it('explain contents, navigation, the accessibility statement and what else there is', () => {
		expect(headings('/de/leichte-sprache/')).toEqual(
			expect.arrayContaining([
				'Was gibt es auf dieser Internet-Seite?',
				'So benutzen Sie diese Internet-Seite',
				'Wie gut können alle Menschen diese Internet-Seite benutzen?',
				'Was gibt es noch in Leichter Sprache und in Gebärden-Sprache?',
			]),
		);
	});

	it('say that those who need them have not tested the text yet', () => {
		const [said] = having(elements('/de/leichte-sprache/'), 'p').filter(({ text }) =>
			text.includes(words('de').site.untestedText),
		);
		expect(said).toBeDefined();
	});

	it('say one thing in a line, in few words', () => {
		expect(sentences.length).toBeGreaterThan(40);
		const long = sentences.filter((text) => text.split(/\s+/).length > 16);
		expect(long).toEqual([]);
	});

	it.each(['/de/gebaerdensprache/', '/en/sign-language/'])(
		'have a place for each of the four videos, which says what is missing: %s',
		(path) => {
			const language = path.startsWith('/de/') ? 'de' : 'en';
			const missing = having(elements(path), 'strong', { class: 'author-missing' });
			const labels = Object.values(siteFields.signLanguage.fields).map(({ label }) => label);
			expect(missing.map(({ text }) => text.split(': ')[1])).toEqual(
				labels.map((label) => label[language]),
			);
		},
	);
});

describe('the accessibility statement', () => {
	it('says how far it holds, what is not accessible, when it was made, and where to turn', () => {
		expect(headings('/de/barrierefreiheit/')).toEqual(
			expect.arrayContaining([
				'Stand der Vereinbarkeit mit den Anforderungen',
				'Nicht barrierefreie Inhalte',
				'Erstellung dieser Erklärung',
				'Barrieren melden',
				'Schlichtungsverfahren',
			]),
		);
	});

	it('says that the arbitration body is missing as long as the settings name none', () => {
		const said = having(elements('/de/barrierefreiheit/'), 'strong', { class: 'author-missing' });
		expect(said.map(({ text }) => text).join()).toContain('Schlichtungsstelle');
	});
});
