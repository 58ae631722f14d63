import { vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import type { ContentFile } from '#src/entries/content-files.ts';

/** A file of the sample: its text or bytes, or what is there in place of a file. */
export type SampleFile =
	string | Uint8Array | Pick<ContentFile, 'kind'> | { readonly unreadable: string };

/** Changes to the sample by path: another file, what becomes of its text, or null to take it away. */
export type Changes = Readonly<Record<string, SampleFile | ((text: string) => string) | null>>;

const terms: Readonly<Partial<Record<VocabularyName, readonly string[]>>> = {
	laender: ['DE', 'BE'],
	topics: ['sport', 'dialogue-and-trust'],
	sides: ['security-authority', 'muslim'],
	'archive-reasons': ['sample', 'other'],
	'lifecycle-states': ['published', 'archived', 'withdrawn'],
	'expert-kinds': ['sample', 'person'],
	'consent-scopes': ['name', 'photo', 'mail', 'phone', 'town', 'affiliation', 'website'],
	'consent-channels': ['website', 'search'],
};

const vocabulary = (ids: readonly string[]) =>
	['terms:']
		.concat(
			ids.map(
				(id) => `  - id: ${id}
    label: { de: Begriff ${id}, en: Term ${id} }
    description: { de: Ein Begriff., en: A term. }`,
			),
		)
		.concat('')
		.join('\n');

/** The least that a structured entry says; `more` are further lines. */
export const entryText = (id: string, more = ''): string => `id: ${id}
title:
  de: Titel von ${id}
  en: Title of ${id}
summary:
  de: Zusammenfassung.
  en: Summary.
laender:
  - BE
verified:
  on: 2026-11-22
  by: sample
  method: sample
${more}`;

const project = entryText(
	'sample-project',
	`topics:
  - sport
place: Berlin
starts: 2007
ends: 2010-05
partners:
  - organisation: sample-organisation
    side: muslim
  - name:
      de: Moscheevereine
    side: muslim
    from: 2007
    until: 2008
aims:
  de: |
    Ein **Absatz** mit [Verweis](https://beispiel.de/seite).

    - ein [Eintrag](entry:sample-organisation)
    - [Projekte](section:project), [Thema](term:topics/sport), [Suche](search:), [Vorschlag](suggest:)
    - [Post](mailto:amt@beispiel.de?subject=Frage), [Anruf](tel:+49-911-9430)
image:
  file: picture.png
  alt:
    de: Ein Tor.
    en: A gate.
  credit: Stadt
sources:
  - title: Bericht
    url: https://beispiel.de/bericht
    year: 2010
website: https://beispiel.de
`,
);

const organisation = entryText('sample-organisation', 'kind: sample\nside: muslim\n');

const contact = entryText(
	'sample-contact',
	'organisation: sample-organisation\nmail: amt@beispiel.de\nphone: +49 911 943-0\n',
);

const guide = (language: 'de' | 'en', facts: string, body: string) => `---
title: Leitfaden (${language})
summary: Worum es geht.
${facts}---

${body}`;

const guideFacts = `order: 10
verified:
  on: 2026-11-22
  by: sample
  method: sample
`;

const body = `## Anfang

Ein Absatz mit [Verweis](entry:sample-project).

<Note>

Ein Hinweis mit &lt; und &#123;.

</Note>

### Bild

![Ein Tor](../../media/picture.png)
`;

const page = (segment: string, facts = '') =>
	guide('de', `segment: ${segment}\n${facts}`, 'Ein Absatz.\n');

/** A grey picture of one point. */
export const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOYCQAAmwCarS5ItAAAAABJRU5ErkJggg==',
	'base64',
);

const sample: Readonly<Record<string, SampleFile>> = {
	'README.md': '# Für Autorinnen und Autoren',
	'site.yaml': 'name:\n  de: Katalog\ntagline:\n  de: Ein Katalog\n',
	// Of an entry that is no longer there, so that each of the others can be changed and taken away.
	'ids.json':
		'{\n\t"former-sample": {"type":"project","since":"2026-01-01","withdrawn":{"on":"2026-02-01","reason":{"de":"Wunsch"}}}\n}\n',
	...Object.fromEntries(
		vocabularyNames.map((name) => [
			`vocabularies/${name}.yaml`,
			vocabulary(terms[name] ?? ['sample']),
		]),
	),
	'projects/sample-project.yaml': project,
	'organisations/sample-organisation.yaml': organisation,
	'contacts/sample-contact.yaml': contact,
	'guides/de/sample-guide.mdx': guide('de', guideFacts, body),
	'guides/en/sample-guide.mdx': guide('en', '', body),
	'pages/de/sample-page.mdx': page('beispiel', 'order: 1\n'),
	'pages/en/sample-page.mdx': page('sample'),
	'media/picture.png': png,
};

/** The day on which the sample is read. */
export const sampleDay = '2026-11-22';

/** The names of the components that the sample's authors may use. */
export const sampleComponents = ['Note', 'Steps'];

/** The text of a file of the sample after these changes. */
export function sampleText(path: string, changes: Changes): string {
	const file = changedSample(changes)[path];
	return typeof file === 'string' ? file : '';
}

/** A small valid content folder in memory, changed in the one thing that a test is about. */
export const sampleContent = (changes: Changes = {}): ContentFile[] =>
	Object.entries(changedSample(changes)).map(([path, file]) => contentFile(path, file));

function changedSample(changes: Changes): Record<string, SampleFile> {
	const files = { ...sample };
	for (const [path, change] of Object.entries(changes)) {
		if (change === null) delete files[path];
		else if (typeof change !== 'function') files[path] = change;
		else {
			const before = files[path];
			if (typeof before !== 'string') throw new Error(`The sample has no text ${path}.`);
			files[path] = change(before);
		}
	}
	return files;
}

function contentFile(path: string, file: SampleFile): ContentFile {
	if (typeof file === 'string') return contentFile(path, new TextEncoder().encode(file));
	if (file instanceof Uint8Array) {
		return { path, kind: 'file', size: file.length, bytes: (most) => file.subarray(0, most) };
	}
	const bytes = () => {
		throw Object.assign(new Error(path), {
			code: 'unreadable' in file ? file.unreadable : 'EINVAL',
		});
	};
	return { path, kind: 'kind' in file ? file.kind : 'file', size: 10, bytes };
}

/** A change of one passage of a text, which must be there. */
export const replace =
	(passage: string, by: string) =>
	(text: string): string => {
		if (!text.includes(passage)) throw new Error(`There is no “${passage}” in the sample.`);
		return text.replace(passage, () => by);
	};

/** Further lines at the end of a text. */
export const append =
	(lines: string) =>
	(text: string): string =>
		`${text}${lines}\n`;
