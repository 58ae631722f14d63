import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { append, entryText, replace } from '#src/checks/cases/sample-content.ts';

const project = 'projects/sample-project.yaml';
const organisation = 'organisations/sample-organisation.yaml';
const page = 'pages/de/sample-page.mdx';
const german = 'Ein Absatz.';
const change = (passage: string, by: string) => ({ [project]: replace(passage, by) });
const lifecycle = (state: string) => ({
	[organisation]: append(`lifecycle:\n  state: ${state}\n  why: sample\n  reason: { de: Grund }`),
});

/** A second project, with a title of its own in German. */
const twin = (id: string, title: string, more = '') => ({
	[`projects/${id}.yaml`]: entryText(id, more && `${more}\n`).replace(
		/^title:\n.*\n.*$/m,
		`title:\n  de: ${title}`,
	),
});
const source = 'sources:\n  - title: Bericht\n    url: https://beispiel.de/bericht';

/** What may be wrong between entries, files and terms. */
export const entryCases = {
	'checked-in-future': [
		{ change: change('  on: 2026-11-22', '  on: 2062-01-01'), at: '2062-01-01' },
	],
	'id-differs-from-file': [{ change: change('id: sample-project', 'id: other'), at: 'id: other' }],
	'id-collides': [
		{
			change: {
				'organisations/sample-project.yaml': entryText(
					'sample-project',
					'kind: sample\nside: muslim',
				),
			},
		},
		{
			change: { 'projects/sample-organisation.yaml': entryText('sample-organisation') },
			file: organisation,
		},
		{
			change: { 'projects/Sample-Project.yaml': entryText('Sample-Project') },
			file: project,
			also: ['bad-file-name', 'bad-id', 'similar-entry'],
		},
		{
			change: { 'projects/cafe\u0301.yaml': 'id: x', 'projects/caf\u00e9.yaml': 'id: x' },
			also: ['bad-file-name', 'id-differs-from-file', 'missing-field'],
		},
		{ change: { 'projects/sample-guide.yaml': entryText('sample-guide') } },
	],
	'unknown-term': [
		{ change: change('- sport', '- sports'), at: 'sports' },
		{ change: change('- sport', '- Begriff sport'), at: 'Begriff' },
		{ change: change('- BE', '- be'), at: '- be' },
		{ change: change('by: sample', 'by: nobody'), at: 'nobody' },
		{ change: { 'guides/de/sample-guide.mdx': replace('by: sample', 'by: nobody') }, at: 'nobody' },
	],
	'duplicate-term': [
		{
			change: { 'vocabularies/topics.yaml': replace('id: dialogue-and-trust', 'id: sport') },
			line: 5,
		},
	],
	'unknown-reference': [
		{
			change: change('organisation: sample-organisation', 'organisation: sample'),
			at: 'organisation:',
		},
		{
			change: change('organisation: sample-organisation', 'organisation: Sample-Organisation'),
			at: 'organisation:',
		},
	],
	'reference-to-wrong-type': [
		{
			change: change('organisation: sample-organisation', 'organisation: sample-contact'),
			at: 'organisation:',
		},
	],
	'reference-to-itself': [
		{ change: { [organisation]: append('partOf: sample-organisation') }, at: 'partOf' },
	],
	'reference-to-archived': [{ change: lifecycle('archived'), file: project, at: 'organisation:' }],
	'reference-to-withdrawn': [
		{ change: lifecycle('withdrawn'), file: project, at: 'organisation:' },
	],
	'side-differs': [
		{ change: change('side: muslim', 'side: security-authority'), at: 'side: security' },
	],
	'similar-entry': [
		{
			change: twin('second', 'Titel von Sample Project'),
			at: 'de: Titel',
		},
		{ change: twin('second', 'Der Titel vom Project-Sample'), file: project, at: 'de: Titel' },
	],
	'same-website': [
		{ change: twin('other', 'Anderes', 'website: http://www.beispiel.de/'), at: 'website' },
	],
	'same-source': [
		{
			change: twin('second', 'Titel zu sample und anderem', source),
			at: 'de: Titel',
		},
	],
	'looks-like-test': [
		...['test', 'Test', 'asdf', 'xxx', 'lorem ipsum dolor', 'sdfghjkl', 'TODO', '???'].map(
			(text) => ({
				change: change('place: Berlin', `place: '${text}'`),
				at: 'place',
			}),
		),
		{ change: change('de: Zusammenfassung.', 'de: Test.'), at: 'Test.' },
	],
	'looks-like-copy': [
		{ change: twin('sample-project-1', 'Ganz anders'), at: 'id:' },
		{ change: twin('sample-project-kopie', 'Ganz anders'), at: 'id:' },
	],
	'address-taken': [
		{ change: { [page]: replace('segment: beispiel', 'segment: projekte') }, at: 'segment' },
		{ change: { [page]: replace('segment: beispiel', 'segment: themen') }, at: 'segment' },
		{ change: { [page]: replace('segment: beispiel', 'segment: suche') }, at: 'segment' },
		{ change: { [page]: replace('segment: beispiel', 'segment: erfahrungen') }, at: 'segment' },
		{
			change: {
				'pages/de/second.mdx': `---\ntitle: x\nsummary: x\nsegment: beispiel\norder: 2\n---\n${german}`,
			},
			file: 'pages/de/second.mdx',
			at: 'segment',
		},
	],
} satisfies FindingCases;
