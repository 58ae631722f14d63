import sharp from 'sharp';
import { expect, it } from 'vitest';
import { publishedIdsText } from '#src/entries/published-ids.ts';
import { findingsAfter } from '#src/checks/cases/finding-case.ts';
import { personFile, personText } from '#src/checks/cases/person-cases.ts';
import { confirmed, sampleSubstance, sampleTexts } from '#src/checks/cases/word-cases.ts';
import { append, entryText, png, replace, type Changes } from '#src/checks/cases/sample-content.ts';
import { overlayPath } from '#src/entries/overlay.ts';

const project = 'projects/sample-project.yaml';
const organisation = 'organisations/sample-organisation.yaml';
const more = (lines: string): Changes => ({ [project]: append(lines) });
const changed = (passage: string, by: string): Changes => ({ [project]: replace(passage, by) });
const archived = 'lifecycle:\n  state: archived\n  why: sample\n';
const grey = sharp({ create: { width: 8, height: 8, channels: 3, background: '#999' } });
const published = { type: 'project', since: '2026-01-01' } as const;
const media = (name: string, bytes: string | Uint8Array): Changes => ({
	[`media/${name}`]: bytes,
	'materials/x.yaml': entryText('x', `kind: sample\nfile: ${name}\n`),
});

// Each of these looks like something that is refused, and is not.
it.each<[string, Changes]>([
	[
		'a date known to the month after one known to the year',
		changed('ends: 2010-05', 'ends: 2007-01'),
	],
	['a leap day', changed('starts: 2007', 'starts: 2004-02-29')],
	['a year in quotation marks', changed('starts: 2007', 'starts: "2007"')],
	['a text in German only', changed('  en: Title of sample-project\n', '')],
	['a text in English only', changed('  de: Titel von sample-project\n', '')],
	['a colon without a space', changed('place: Berlin', 'place: Berlin:Mitte')],
	['a text that is a number in quotation marks', changed('place: Berlin', 'place: "2007"')],
	['a word that older YAML takes for yes', changed('place: Berlin', 'place: Yes')],
	['signs of YAML within a text', changed('place: Berlin', 'place: a & b * c ! d')],
	['comments', more('# Anmerkung\n')],
	['Windows line ends', { [project]: (text) => text.replaceAll('\n', '\r\n') }],
	['right-to-left text', changed('place: Berlin', 'place: "\u2067برلين\u2069"')],
	['emoji', changed('place: Berlin', 'place: Berlin 🕌👩‍👩‍👧')],
	['a comparison', changed('place: Berlin', 'place: 5 < 7 > 3')],
	['a partner’s side where it agrees', changed('    side: muslim\n  - name', '  - name')],
	['an address with umlauts', changed('https://beispiel.de/bericht', 'https://käse.de/über')],
	[
		'an address with everything',
		changed('https://beispiel.de/bericht', 'http://a.b.de:80/ä?x=[1]#y'),
	],
	['headings of merge marks in prose', changed('Ein **Absatz**', 'Ein === Absatz <<<')],
	[
		'an archived entry that points to an archived one',
		{
			[project]: append(archived),
			[organisation]: append(archived),
			'guides/de/sample-guide.mdx': replace('entry:sample-project', 'entry:sample-contact'),
			'guides/en/sample-guide.mdx': replace('entry:sample-project', 'entry:sample-contact'),
			'contacts/sample-contact.yaml': replace('organisation: sample-organisation\n', ''),
		},
	],
	[
		'what the link check keeps',
		{ 'link-status.json': '{"https://a.example/":{"state":"ok","checked":"2026-03-01"}}' },
	],
	[
		'ids of entries that are there, moved, or were withdrawn, and new ones that are not recorded yet',
		{
			'ids.json': publishedIdsText({
				'sample-project': published,
				former: { ...published, moved: 'earlier' },
				earlier: { ...published, moved: 'sample-project' },
				gone: { ...published, withdrawn: { on: '2026-02-01', reason: { de: 'Wunsch' } } },
				'moved-and-gone': { ...published, moved: 'gone' },
			}),
		},
	],
	[
		'a page at the address that was published, and that it had another one before',
		{
			'ids.json': publishedIdsText({
				'sample-page': {
					...{ type: 'page', since: '2026-01-01' },
					segment: { de: 'beispiel', en: 'sample' },
					formerSegments: [{ de: 'frueher', en: 'sample' }],
				},
			}),
		},
	],
	['an entry without a translation', { 'guides/en/sample-guide.mdx': null }],
	[
		'a translation of some texts only',
		{ 'guides/en/sample-guide.mdx': replace('summary: Worum es geht.\n', '') },
	],
	[
		'a page of the same segment in two languages',
		{ 'pages/en/sample-page.mdx': replace('segment: sample', 'segment: beispiel') },
	],
	[
		'a free-mail address and a mobile number of a function',
		{
			'contacts/sample-contact.yaml': (text) =>
				`${text.replace('amt@beispiel.de', 'moschee@gmx.de').replace('+49 911 943-0', '0171 2345678')}belongsToFunction: true\n`,
		},
	],
	[
		'numbers and dates that are nobody’s own',
		changed(
			'Ein **Absatz**',
			'Gegründet am 1.2.1980, Aktenzeichen DE12 3456, Telefon 030 1512345, Postfach amt@beispiel.de, Wohnheim',
		),
	],
	[
		'numbers of offices abroad',
		changed(
			'Ein **Absatz**',
			'Ankara +90 312 123 45 67, Wien +43 1 1234567, Salzburg +43 662 1234567, Zell am See +43 6542 12345, Bern +41 31 123 45 67, Paris +33 1 12 34 56 78, Sarajevo +387 33 123 456',
		),
	],
	['a person who consented, in the protected folder', { [personFile]: personText }],
	[
		'a person’s name in a mailbox that the consent opens',
		{
			[personFile]: personText
				.replace('[name, town]', '[name, town, mail]')
				.replace('place: Kiel', 'place: Kiel\ndirectMail: erika.mueller-beispiel@amt.de'),
		},
	],
	[
		'a person in a repository that is not public',
		{ 'experts/x.yaml': personText, 'site.yaml': append('repositoryIsPrivate: true') },
	],
	[
		'a person whose consent holds for longer than is worth a notice',
		{
			[personFile]: personText
				.replace('2026-01-15', '2025-02-01')
				.replace('2028-01-15', '2027-01-22'),
		},
	],
	[
		'what is left of a person who withdrew',
		{
			[personFile]: entryText(
				'x',
				'kind: person\nlifecycle: { state: withdrawn, reason: { de: Zurückgezogen. } }\n',
			),
		},
	],
	[
		'a person whom an entry of the protected folder names by id',
		{
			[personFile]: personText,
			[overlayPath('experts/y.yaml')]: entryText(
				'y',
				'kind: sample\nrelated:\n  - entry: x\n    kind: sample\n',
			),
		},
	],
	[
		'a part of a person’s name where it means something else',
		{ [personFile]: personText, [project]: replace('Ein **Absatz**', 'Der Beispiel-Müller') },
	],
	[
		'offices before their phone numbers',
		changed(
			'Ein **Absatz**',
			'Polizeipräsidium Kiel, Tel. 030 12345, Offene Beratung (Tel. 030 12345), Telefon 030 12345',
		),
	],
	['a confirmation of what the entry says', confirmed('2026-03-01', sampleSubstance)],
	[
		'a confirmation in the year in which the partner joined',
		confirmed('2007', 'f39cca38fd94313e', '    from: 2007-05\n'),
	],
	['system files', { '.DS_Store': 'x', 'projects/.gitkeep': '' }],
	['a jpeg', media('x.jpg', await grey.jpeg().toBuffer())],
	['a webp', media('x.webp', await grey.webp().toBuffer())],
	['an avif', media('x.avif', await grey.avif().toBuffer())],
	['a pdf', media('x.pdf', '%PDF-1.7')],
	[
		'an svg',
		media(
			'x.svg',
			'<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg"><use href="#x"/><path fill="url(#y)"/></svg>',
		),
	],
	[
		'the same picture twice',
		{ 'guides/de/sample-guide.mdx': append('![Tor](../../media/picture.png)') },
	],
	[
		'a picture that only prose shows',
		{ 'media/tor.png': png, 'guides/de/sample-guide.mdx': append('![Tor](../../media/tor.png)') },
	],
])('lets pass %s', (_, changes) => {
	const found = findingsAfter(changes).filter(
		({ code }) => code !== 'not-canonical' && !code.startsWith('translation-'),
	);
	expect(found).toEqual([]);
});

it('lets pass a translation of the texts as they are, and facts that were changed since', () => {
	const changes: Changes = {
		[project]: (text) =>
			`${text.replace('ends: 2010-05', 'ends: 2011')}translated:\n  en: ${sampleTexts}\n`,
	};
	const found = findingsAfter(changes).filter(
		({ code, file }) => file === project && code.startsWith('translation-'),
	);
	expect(found).toEqual([]);
});
