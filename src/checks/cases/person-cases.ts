import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { append, entryText, png, replace, type Changes } from '#src/checks/cases/sample-content.ts';
import { overlayPath } from '#src/entries/overlay.ts';

/** Where the sample's person lies. */
export const personFile = overlayPath('experts/x.yaml');

const given = "  givenOn: '2026-01-15'\n";
const until = "  expiresOn: '2028-01-15'\n";
const start = `  channels: [website, search]
${given}${until}`;

/** A person who consented to be shown with name and town. */
export const personText = entryText(
	'x',
	`kind: person
name: Dr. Erika Müller-Beispiel
place: Kiel
consent:
  scope: [name, town]
${start}  evidence: Akte 4711
`,
);

const person = (passage = '', by = ''): Changes => ({
	[personFile]: replace(passage, by)(personText),
});
const also = (file: string, by: string | Uint8Array | ((text: string) => string)): Changes => ({
	[file]: by,
	[personFile]: personText,
});
const project = 'projects/sample-project.yaml';
const photo = (name: string) => `image:
  file: ${name}
  alt: { de: Ein Bild., en: A picture. }
  credit: Stadt
`;
const withPhoto = personText
	.replace('[name, town]', '[name, town, photo]')
	.replace('kind: person\n', `kind: person\n${photo('x.png')}`);

/** What may be wrong with entries about natural persons. */
export const personCases = {
	'person-without-consent': [
		{ change: { [personFile]: entryText('x', 'kind: person\n') } },
		{
			change: {
				[overlayPath('contacts/x.yaml')]: entryText('x', 'person: true\n'),
			},
		},
	],
	'not-in-consent': [
		{ change: person('[name, town]', '[name]'), at: 'place' },
		{ change: person('[name, town]', '[town]'), at: 'name: Dr' },
		{
			change: person('kind: person\n', 'kind: person\ndirectMail: amt@beispiel.de\n'),
			at: 'directMail',
		},
		{
			change: person('kind: person\n', 'kind: person\naffiliations:\n  - sample-organisation\n'),
			at: 'affiliations',
		},
	],
	'only-for-persons': [
		{
			change: { 'experts/x.yaml': entryText('x', 'kind: sample\ndirectPhone: +49 30 12345\n') },
			at: 'directPhone',
		},
	],
	'not-a-whole-day': [
		{ change: person("givenOn: '2026-01-15'", "givenOn: '2026-01'"), at: 'givenOn' },
		{ change: person("expiresOn: '2028-01-15'", "expiresOn: '2027-02-30'"), at: 'expiresOn' },
	],
	'consent-too-long': [
		{ change: person("expiresOn: '2028-01-15'", "expiresOn: '2028-01-16'"), at: 'expiresOn' },
	],
	'evidence-is-address': [
		{ change: person('Akte 4711', 'https://cloud.example/formular'), at: 'evidence' },
		{ change: person('Akte 4711', 'einwilligung.pdf'), at: 'evidence' },
	],
	'person-in-public': [
		{ change: { 'experts/x.yaml': personText }, at: 'kind' },
		{
			change: { [personFile]: personText.replace('Akte', 'Akte'), 'experts/y.yaml': yText() },
			file: 'experts/y.yaml',
			at: 'kind',
		},
	],
	'consent-lapses': [
		{
			change: person(given + until, "  givenOn: '2025-02-01'\n  expiresOn: '2027-01-21'\n"),
			at: 'expiresOn',
		},
		{
			change: person(given + until, "  givenOn: '2025-02-01'\n  expiresOn: '2026-11-22'\n"),
			at: 'expiresOn',
		},
	],
	'consent-expired': [
		{
			change: person(given + until, "  givenOn: '2025-02-01'\n  expiresOn: '2026-11-21'\n"),
			at: 'expiresOn',
		},
	],
	'consent-withdrawn': [
		{ change: person(until, `${until}  withdrawnOn: '2026-11-22'\n`), at: 'withdrawnOn' },
	],
	'consent-not-yet': [{ change: person(given, "  givenOn: '2026-11-23'\n"), at: 'givenOn' }],
	'leads-into-overlay': [
		{
			change: also(project, append('related:\n  - entry: x\n    kind: sample')),
			at: 'entry: x',
		},
		{
			change: {
				[project]: replace('file: picture.png', 'file: y.png'),
				[overlayPath('media/y.png')]: png,
				'media/picture.png': null,
				'guides/de/sample-guide.mdx': replace('![Ein Tor](../../media/picture.png)', ''),
				'guides/en/sample-guide.mdx': replace('![Ein Tor](../../media/picture.png)', ''),
			},
			at: 'file: y.png',
		},
	],
	'file-in-both': [{ change: { [overlayPath('media/picture.png')]: png } }],
	'photo-shared': [
		{
			change: {
				[overlayPath('media/x.png')]: png,
				[personFile]: withPhoto,
				[overlayPath('experts/y.yaml')]: entryText('y', `kind: sample\n${photo('x.png')}`),
			},
			file: overlayPath('experts/y.yaml'),
			at: 'file: x.png',
		},
	],
	'name-in-id': [
		{
			change: {
				[overlayPath('experts/mueller-beispiel-erika.yaml')]: personText.replaceAll(
					/\bx\b/g,
					'mueller-beispiel-erika',
				),
			},
			at: 'id:',
			also: ['name-elsewhere'],
		},
	],
	'name-elsewhere': [
		{ change: person('Zusammenfassung.', 'Erika Muller-Beispiel hilft.'), at: 'Muller' },
		{
			change: person('kind: person\n', 'kind: person\nmail: erika.mueller-beispiel@amt.de\n'),
			at: 'mail:',
		},
		{
			change: also(project, replace('Zusammenfassung.', 'Mit Müller-Beispiel, Erika.')),
			file: project,
			at: 'Erika',
		},
		{
			change: also(
				'search/synonyms.yaml',
				'groups:\n  - de:\n      - Erika Müller-Beispiel\n      - x\n',
			),
			at: 'Erika',
		},
	],
	'name-in-file-name': [
		{
			change: {
				[overlayPath('media/erika-mueller-beispiel.png')]: png,
				[personFile]: withPhoto.replace('x.png', 'erika-mueller-beispiel.png'),
			},
			also: ['name-elsewhere'],
		},
	],
	'name-before-phone': [
		{
			change: { [project]: replace('Ein **Absatz**', 'Frau Dr. Beispiel (Tel. 030 12345)') },
			at: 'Beispiel',
		},
		{
			change: { [project]: replace('Ein **Absatz**', 'Erika Beispiel, Tel. 030 12345') },
			at: 'Beispiel',
		},
		{ change: { [project]: append('# Frau Beispiel, Telefon 030 12345') }, at: '# Frau' },
		{
			change: {
				'vocabularies/topics.yaml': (text) =>
					text.replace('de: Ein Begriff.', 'de: "Herr Beispiel, Tel. 030 12345"'),
			},
			at: 'Herr',
		},
	],
} satisfies FindingCases;

function yText(): string {
	return personText
		.replaceAll(/\bx\b/g, 'y')
		.replace('Dr. Erika Müller-Beispiel', 'Dr. Max Anders');
}
