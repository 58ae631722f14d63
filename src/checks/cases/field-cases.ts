import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { append, replace } from '#src/checks/cases/sample-content.ts';

const project = 'projects/sample-project.yaml';
const contact = 'contacts/sample-contact.yaml';
const guide = 'guides/de/sample-guide.mdx';
const english = 'guides/en/sample-guide.mdx';
const topics = 'vocabularies/topics.yaml';
const change = (passage: string, by: string) => ({ [project]: replace(passage, by) });
const more = (lines: string) => ({ [project]: append(lines) });

/** What may be wrong with a field, by its description alone. */
export const fieldCases = {
	'unknown-field': [
		{ change: more('webseite: https://beispiel.de'), at: 'webseite' },
		{ change: change('credit: Stadt', 'credit: Stadt\n  licence: x'), at: 'licence' },
		{ change: more('__proto__: {}'), at: '__proto__' },
		{ change: more('constructor: x'), at: 'constructor' },
		{ change: { [guide]: replace('order: 10', 'order: 10\nslug: x') }, at: 'slug' },
		{ change: { [english]: replace('summary:', 'titel: x\nsummary:') }, at: 'titel' },
		{ change: { 'site.yaml': append('colour: red') }, at: 'colour' },
		{ change: { [topics]: append('    colour: red') }, at: 'colour' },
	],
	'unknown-language': [{ change: change('en: Title', 'fr: Titre'), at: 'fr: Titre' }],
	'missing-field': [
		{ change: change('laender:\n  - BE\n', '') },
		{ change: change('  credit: Stadt\n', ''), at: 'image:' },
		{ change: { [guide]: replace('order: 10\n', '') }, at: 'title' },
		{ change: { 'site.yaml': replace('tagline:\n  de: Ein Katalog\n', '') } },
	],
	'empty-value': [
		{ change: change('place: Berlin', 'place:'), at: 'place' },
		{ change: change('place: Berlin', 'place: ~'), at: 'place' },
		{ change: change('starts: 2007', 'starts:'), at: 'starts' },
		{ change: change('de: Titel von sample-project', 'de:'), at: 'de:' },
		{ change: { [english]: replace('summary: Worum es geht.', 'summary:') }, at: 'summary' },
	],
	'empty-text': [
		{ change: change('place: Berlin', 'place: "  "'), at: 'place' },
		{ change: change('en: Title of sample-project', 'en: ""'), at: 'en: ""' },
		{ change: change('en: Title of sample-project', 'en: "\u200b\u00ad "'), at: 'en: "' },
	],
	'empty-list': [{ change: change('topics:\n  - sport', 'topics: []'), at: 'topics' }],
	'wrong-type': [
		{ change: change('topics:\n  - sport', 'topics: sport'), at: 'topics' },
		{ change: change('image:\n  file: picture.png', 'image:\n  file: [picture.png]'), at: 'file:' },
		{ change: more('reuse:\n  stillOffered: ja'), at: 'ja' },
		{ change: change('year: 2010', 'year: "2010"'), at: 'year' },
		{ change: more('effort: viel'), at: 'effort' },
		{ change: change('starts: 2007', 'starts: [2007]'), at: 'starts' },
		{ change: { [guide]: replace('title: Leitfaden (de)', 'title: { de: x }') }, at: 'title' },
	],
	'needs-quotes': [
		{ change: { [contact]: replace('+49 911 943-0', '49911') }, at: 'phone' },
		{ change: change('place: Berlin', 'place: 2007'), at: 'place' },
		{ change: change('place: Berlin', 'place: true'), at: 'place' },
		{ change: { [english]: replace('Leitfaden (en)', '2024') }, at: 'title' },
	],
	'needs-languages': [
		{ change: change('  de: Titel von sample-project\n  en: Title', '  Title'), at: 'Title' },
	],
	'not-whole': [{ change: change('year: 2010', 'year: 2010.5'), at: 'year' }],
	'number-too-small': [{ change: change('year: 2010', 'year: 10'), at: 'year' }],
	'number-too-big': [{ change: change('year: 2010', 'year: 20100'), at: 'year' }],
	'too-long': [
		{
			change: change('de: Zusammenfassung.', `de: ${'x'.repeat(401)}`),
			at: 'xxx',
			also: ['looks-like-test'],
		},
		{
			change: { [english]: replace('Leitfaden (en)', 'x'.repeat(161)) },
			at: 'xxx',
			also: ['looks-like-test'],
		},
	],
	'line-break': [{ change: change('place: Berlin', 'place: |\n  Berlin\n  Mitte'), at: 'place' }],
	'text-in-no-language': [
		{ change: change('aims:\n  de: |', 'funding: {}\naims:\n  de: |'), at: 'funding' },
	],
	'listed-twice': [{ change: change('  - sport', '  - sport\n  - "sport"'), at: '"sport"' }],
	'bad-id': [
		{
			change: change('id: sample-project', 'id: Sample_Project'),
			also: ['id-differs-from-file'],
		},
		{ change: { [topics]: replace('id: dialogue-and-trust', 'id: Dialog') }, at: 'id: Dialog' },
	],
	'bad-date': [
		{ change: change('starts: 2007', 'starts: 2007-02-30'), at: 'starts' },
		{ change: change('starts: 2007', 'starts: Mai 2007'), at: 'starts' },
		{ change: change('starts: 2007', 'starts: 2007.5'), at: 'starts' },
		{ change: change('starts: 2007', 'starts: 3.5.2007'), at: 'starts' },
		{ change: change('ends: 2010-05', 'ends: 2010-13'), at: 'ends' },
	],
	'misleading-url': [
		{
			change: change('website: https://beispiel.de', 'website: https://polizei.de@anderswo.de'),
			at: 'website',
		},
		{ change: change('](https://beispiel.de/seite)', '](https://127.0.0.1/)'), at: '127' },
	],
	'bad-path': [
		{
			change: {
				'site.yaml': append(
					'repository:\n  url: https://beispiel.de/a/b\n  host: gitlab\n  branch: ../../anderes',
				),
			},
			at: 'branch',
		},
	],
	'bad-url': [
		{ change: change('website: https://beispiel.de', 'website: beispiel.de'), at: 'website' },
		{ change: change('website: https:', 'website: ftp:'), at: 'website' },
		{ change: change('website: https:', 'website: javascript:'), at: 'website' },
	],
	'bad-mail': [
		{ change: { [contact]: replace('amt@beispiel.de', 'amt(at)beispiel') }, at: 'mail' },
	],
	'bad-phone': [{ change: { [contact]: replace('+49 911', 'Durchwahl') }, at: 'phone' }],
	iban: [
		{
			change: change('place: Berlin', 'place: Konto DE89 3704 0044 0532 0130 00 beim Verein'),
			at: 'place',
		},
		{ change: change('Ein **Absatz**', 'DE89370400440532013000'), at: 'DE89' },
	],
	'birth-date': [
		{ change: change('place: Berlin', 'place: geb. 1.2.1980'), at: 'place' },
		{ change: change('place: Berlin', 'place: born on 1 May 1980'), at: 'place' },
		{ change: change('place: Berlin', 'place: geboren am 3. März 1975'), at: 'place' },
		{ change: { [guide]: append('Geburtsdatum: 1980-02-01') }, at: 'Geburtsdatum' },
	],
	'home-address': [
		{ change: change('Ein **Absatz**', 'Privatanschrift: Beispielweg 3'), at: 'Privat' },
		{ change: change('place: Berlin', 'place: wohnhaft in Berlin'), at: 'place' },
	],
	'private-mail': [
		{ change: change('Ein **Absatz**', 'Post an verein@gmx.de'), at: 'gmx' },
		{ change: { [guide]: append('Post an verein@gmail.com') }, at: 'gmail' },
	],
	'mobile-number': [
		{ change: change('Ein **Absatz**', 'Ruf 0171 2345678'), at: '0171' },
		{ change: change('Ein **Absatz**', 'Ruf +49 (0)160 1234567'), at: '+49' },
		...[
			'+90 (532) 123 45 67',
			'0090 532 1234567',
			'+43 (0)664/1234567',
			'+41 79 123 45 67',
			'+33 6 12 34 56 78',
			'+31 (0)6-12345678',
			'+387 61 123 456',
		].map((number) => ({
			change: change('Ein **Absatz**', `Ruf ${number}`),
			at: number.slice(0, 3),
		})),
	],
	'unmarked-mail': [
		{ change: { [contact]: replace('amt@beispiel.de', 'verein@web.de') }, at: 'mail' },
	],
	'unmarked-mobile-number': [
		{ change: { [contact]: replace('+49 911 943-0', '0151 23456789') }, at: 'phone' },
		{ change: { [contact]: replace('+49 911 943-0', '+90 532 123 45 67') }, at: 'phone' },
	],
	'bad-media-name': [
		{
			change: change('file: picture.png', 'file: ../picture.png'),
			at: 'file',
		},
	],
	'dates-backwards': [
		{ change: change('ends: 2010-05', 'ends: 2006-05'), at: 'ends' },
		{ change: change('until: 2008', 'until: 2006'), at: 'until' },
	],
	'either-or': [
		{
			change: change(
				'    side: muslim\n  - name',
				'    side: muslim\n    name: { de: x }\n  - name',
			),
			at: 'organisation:',
		},
		{ change: change('  - organisation: sample-organisation\n    side', '  - side'), at: '- side' },
	],
	'needs-other-field': [{ change: change('    side: muslim\n    from', '    from'), at: '- name' }],
	'archived-without-reason': [
		{
			change: more('lifecycle:\n  state: archived'),
			at: 'lifecycle',
			also: ['reference-to-archived'],
		},
		{
			change: more('lifecycle:\n  state: archived\n  reason: { de: Ende }'),
			at: 'lifecycle',
			also: ['reference-to-archived'],
		},
	],
	'withdrawn-without-reason': [
		{
			change: more('lifecycle:\n  state: withdrawn'),
			at: 'lifecycle',
			also: ['reference-to-withdrawn'],
		},
		{
			change: more('lifecycle:\n  state: withdrawn\n  why: sample'),
			at: 'lifecycle',
			also: ['reference-to-withdrawn'],
		},
	],
	'other-reason-without-words': [
		{
			change: more('lifecycle:\n  state: archived\n  why: other'),
			at: 'lifecycle',
			also: ['reference-to-archived'],
		},
	],
	'bad-segment': [
		{ change: { 'pages/de/sample-page.mdx': replace('beispiel', 'Über uns') }, at: 'segment' },
	],
	'alt-in-one-language': [{ change: change('    en: A gate.\n', ''), at: 'alt' }],
} satisfies FindingCases;
