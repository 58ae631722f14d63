import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { append, replace } from '#src/checks/cases/sample-content.ts';

const project = 'projects/sample-project.yaml';
const guide = 'guides/de/sample-guide.mdx';
const english = 'guides/en/sample-guide.mdx';
const place = (by: string) => ({ [project]: replace('place: Berlin', by) });

/** What may be wrong with the shape of a text: its YAML, and the fields at the head of an MDX file. */
export const textCases = {
	'yaml-tab': [{ change: place('place:\n\tBerlin'), at: '\tBerlin' }],
	'yaml-indent': [
		{ change: { [project]: replace('  en: Title', ' en: Title') }, at: ' en: Title' },
		{ change: { [project]: replace('  en: Title', '   en: Title') }, at: 'de: Titel' },
	],
	'yaml-colon': [{ change: place('place: Berlin: Mitte'), at: 'place' }],
	'yaml-missing-colon': [
		{ change: place('place Berlin'), at: 'place Berlin' },
		{ change: place('place:Berlin'), at: 'place:Berlin' },
	],
	'yaml-quote': [
		{ change: place('place: "Berlin'), at: 'place' },
		{ change: place("place: 'Berlin"), at: 'place' },
		{ change: place('place: "Berlin\nwebsite: "https://beispiel.de"'), at: 'place' },
	],
	'yaml-bracket': [{ change: place('aliases: [a, b\nplace: Berlin'), at: 'place' }],
	'yaml-first-character': [{ change: place('place: @Berlin'), at: 'place' }],
	'yaml-syntax': [{ change: place('place: "Berlin" Mitte'), at: 'place' }],
	'too-deep': [
		{ change: place(`place: ${'['.repeat(10_000)}`), at: 'place' },
		{ change: place(`place: ${'{a: '.repeat(10_000)}`), at: 'place' },
		{ change: place(`place:\n  ${'- '.repeat(10_000)}x`), at: '- - -' },
		{ change: { [project]: replace('Ein **Absatz**', '> '.repeat(500)) }, at: '> > >' },
		{ change: { [guide]: append(`${'- '.repeat(5000)}x`) }, at: '- - -' },
		{ change: { [guide]: append('*a_'.repeat(3000)) }, at: '*a_' },
	],
	'several-documents': [{ change: { [project]: append('---\nid: other') }, at: '---' }],
	'yaml-anchor': [{ change: place('place: &ort Berlin'), at: 'place' }],
	'yaml-alias': [
		{ change: place('place: *ort'), at: 'place' },
		{ change: { 'site.yaml': append(bomb()) }, at: 'b:', also: ['yaml-anchor', 'unknown-field'] },
	],
	'yaml-tag': [
		{ change: place('place: !!str Berlin'), at: 'place' },
		{ change: place('place: !!js/function "function () {}"'), at: 'place' },
		{ change: place('place: !ort Berlin'), at: 'place' },
		{ change: place('place: !<tag:yaml.org,2002:str> Berlin'), at: 'place' },
	],
	'yaml-merge-key': [
		{ change: { [project]: append('<<: { place: Bonn }') }, at: '<<' },
		{ change: { [project]: replace('credit: Stadt', 'credit: Stadt\n  <<: {}') }, at: '<<' },
	],
	'yaml-key': [
		{ change: { [project]: append('? [a, b]\n: x') }, at: '[a, b]' },
		{ change: { [project]: append('{ a: b }: x') }, at: '{ a: b }' },
	],
	'yaml-directive': [{ change: { [project]: (text) => `%YAML 1.1\n---\n${text}` } }],
	'duplicate-key': [
		{ change: { [project]: append('website: https://beispiel.org') }, at: 'beispiel.org' },
		{
			change: { [project]: replace('  credit: Stadt', '  credit: a\n  credit: Land') },
			at: 'Land',
		},
		{ change: { [guide]: replace('order: 10', 'order: 10\norder: 20') }, at: 'order: 20' },
	],
	'empty-file': [
		{ change: { [project]: '' } },
		{ change: { [project]: '# nichts\n' } },
		{ change: { 'vocabularies/topics.yaml': '' } },
		{ change: { 'site.yaml': '' } },
	],
	'not-fields': [
		{ change: { [project]: 'Ein Projekt' } },
		{ change: { [project]: '- id: sample-project' } },
	],
	'front-matter-start': [
		{ change: { [guide]: (text) => `\n${text}` }, at: '---' },
		{ change: { [guide]: (text) => ` ${text}` } },
		{ change: { [guide]: replace('---\ntitle', '--- \ntitle') } },
		{ change: { [guide]: '## Nur Text' } },
	],
	'front-matter-language': [
		{ change: { [guide]: replace('---\ntitle', '---js\ntitle') } },
		{ change: { [guide]: replace('---\ntitle', '--- javascript\ntitle') } },
	],
	'front-matter-end': [
		{ change: { [guide]: '---\ntitle: Leitfaden\n' } },
		{ change: { [guide]: replace('order: 10', '+++\norder: 10') }, at: '+++' },
		{ change: { [guide]: replace('order: 10', '--- x\norder: 10') }, at: '--- x' },
	],
	'fact-in-translation': [
		{ change: { [english]: replace('---\n\n', 'order: 20\n---\n\n') }, at: 'order: 20' },
	],
	'empty-body': [{ change: { [english]: '---\ntitle: Guide\n---\n\n \n' } }],
} satisfies FindingCases;

/** Aliases that would grow into a thousand million items. */
function bomb(): string {
	const letters = [...'abcdefghij'];
	const lines = letters.map((letter, index) => {
		const items = index ? `*${letters[index - 1] ?? ''}, `.repeat(9) : 'x, '.repeat(9);
		return `${letter}: &${letter} [${items}]`;
	});
	return lines.join('\n');
}
