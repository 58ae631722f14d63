import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { append, entryText, replace } from '#src/checks/cases/sample-content.ts';

const project = 'projects/sample-project.yaml';
const bytes = (text: string, ...more: number[]) =>
	Buffer.concat([Buffer.from(text), Uint8Array.from(more)]);

const gone = 'gone-project';
/** What is kept of a project's id, with `more`. */
const known = (more = '') => `{ "type": "project", "since": "2026-01-01"${more && `, ${more}`} }`;
const withdrawn = '"withdrawn": { "on": "2026-02-01", "reason": { "de": "Wunsch" } }';
const both = `"moved": "sample-project", ${withdrawn}`;
const pageAt = (segment: string) =>
	`"sample-page": { "type": "page", "since": "2026-01-01", "segment": ${segment} }`;
const ids = (...lines: string[]) => `{\n${lines.join(',\n')}\n}\n`;

/** What may be wrong with a file as a whole and with its characters. */
export const fileCases = {
	unreadable: [
		{ change: { 'projects/locked.yaml': { unreadable: 'EACCES' } } },
		{ change: { 'media/locked.png': { unreadable: 'EACCES' } }, also: ['media-orphaned'] },
		{ change: { stray: { unreadable: 'EACCES' } } },
	],
	'file-too-large': [
		{ change: { 'projects/large.yaml': 'x'.repeat(513 * 1024) } },
		{
			change: { 'media/large.pdf': `%PDF-${'x'.repeat(11 * 1024 * 1024)}` },
			also: ['media-orphaned'],
		},
	],
	'not-canonical': [
		{ change: { 'site.yaml': 'tagline:\n  de: Ein Katalog\nname:\n  de: Katalog\n' }, line: 1 },
		{ change: { 'site.yaml': replace('Ein Katalog', '"Ein Katalog"') }, at: 'Ein Katalog' },
		{ change: { 'site.yaml': (text) => text.replaceAll('\n', '\r\n') }, line: 1 },
		{ change: { 'site.yaml': append('') }, line: 5 },
		{ change: { 'site.yaml': (text) => text.trimEnd() }, line: 4 },
		{ change: { 'guides/en/sample-guide.mdx': append('\n') }, line: 19 },
	],
	symlink: [
		{ change: { 'projects/link.yaml': { kind: 'symlink' } } },
		{ change: { 'media/link.png': { kind: 'symlink' } } },
		{ change: { media: { kind: 'symlink' } } },
	],
	'not-a-file': [
		{ change: { 'projects/folder.yaml': { kind: 'folder' } } },
		{ change: { 'projects/pipe.yaml': { kind: 'other' } } },
	],
	'stray-file': [
		{ change: { 'project/x.yaml': 'id: x' } },
		{ change: { 'x.yaml': 'id: x' } },
		{ change: { 'projects/2024/x.yaml': 'id: x' } },
		{ change: { 'guides/x.mdx': 'x' } },
		{ change: { 'guides/fr/x.mdx': 'x' } },
		{ change: { 'media/2024/x.png': 'x' } },
		{ change: { 'projects/.hidden.yaml': 'id: x' } },
	],
	'link-status-form': [
		{ change: { 'link-status.json': '{' } },
		{ change: { 'link-status.json': '{ "https://a.example/": { "state": "ok" } }' } },
	],
	'ids-missing': [
		{ change: { 'ids.json': null } },
		{ change: { 'ids.json': '' } },
		{ change: { 'ids.json': '{}\n' } },
	],
	'ids-form': [
		{ change: { 'ids.json': '{' } },
		{ change: { 'ids.json': ids('"x": { "type": "project" }') } },
		{ change: { 'ids.json': ids(`"${gone}": ${known()}`, `"${gone}": ${known()}`) } },
		{ change: { 'ids.json': ids(`"x": ${known(both)}`) } },
	],
	'id-vanished': [{ change: { 'ids.json': ids(`"${gone}": ${known()}`) }, at: gone }],
	'id-leads-nowhere': [
		{ change: { 'ids.json': ids(`"${gone}": ${known('"moved": "nowhere"')}`) }, at: gone },
		{
			change: {
				'ids.json': ids(`"x": ${known('"moved": "y"')}`, `"y": ${known('"moved": "x"')}`),
			},
			at: '"x": ',
		},
		{
			change: {
				'ids.json': ids(
					`"${gone}": ${known(withdrawn.replace('} }', '}, "replacedBy": "nowhere" }'))}`,
				),
			},
			at: gone,
		},
	],
	'id-reused': [
		{
			change: {
				'ids.json': ids(`"sample-project": ${known('"moved": "sample-organisation"')}`),
			},
			...{ file: project, at: 'id:' },
		},
		{
			change: { 'ids.json': ids(`"sample-project": ${known(withdrawn)}`) },
			...{ file: project, at: 'id:' },
		},
	],
	'id-other-type': [
		{
			change: { 'ids.json': ids('"sample-project": { "type": "event", "since": "2026-01-01" }') },
			...{ file: project, at: 'id:' },
		},
	],
	'address-changed': [
		{
			change: { 'ids.json': ids(pageAt('{ "de": "frueher", "en": "sample" }')) },
			...{ file: 'pages/de/sample-page.mdx', at: 'segment' },
		},
		{
			change: { 'ids.json': ids(pageAt('{ "de": "beispiel", "en": "former" }')) },
			...{ file: 'pages/en/sample-page.mdx', at: 'segment' },
		},
	],
	'wrong-extension': [
		{ change: { 'projects/x.yml': entryText('x') } },
		{ change: { 'projects/x.YAML': entryText('x') } },
		{ change: { 'guides/de/x.md': 'x' } },
		{ change: { 'projects/x': 'x' } },
	],
	'bad-file-name': [
		{ change: { 'projects/Neu.yaml': entryText('Neu') }, also: ['bad-id'] },
		{ change: { 'projects/übung.yaml': entryText('übung') }, also: ['bad-id'] },
		{ change: { 'projects/a.b.yaml': entryText('a.b') }, also: ['bad-id'] },
		{ change: { 'projects/con.yaml': entryText('con') } },
		{
			change: { [`projects/${'x'.repeat(81)}.yaml`]: entryText('x'.repeat(81)) },
			also: ['too-long'],
		},
		{ change: { 'media/Bild 1.svg': '<svg/>' }, also: ['media-orphaned', 'media-bytes-differ'] },
	],
	'byte-order-mark': [{ change: { [project]: (text) => `\ufeff${text}` } }],
	'invalid-utf8': [
		{ change: { 'projects/x.yaml': bytes(entryText('x', 'place: M'), 0xfc, 0x6e) }, line: 14 },
		{ change: { 'projects/x.yaml': Uint8Array.of(0xff, 0xfe, 0x69, 0) } },
	],
	'control-character': [
		{ change: { [project]: replace('place: Berlin', 'place: "Ber\\x00lin"') }, at: 'place' },
		{ change: { [project]: replace('Berlin', 'Ber\0lin') }, at: 'place' },
		{ change: { [project]: replace('Berlin', 'Berlin\u202e') }, at: 'place' },
		{ change: { [project]: replace('Berlin', 'Ber\rlin') }, at: 'place' },
		{ change: { [project]: replace('Berlin', '"\u001b[31mBerlin"') }, at: 'place' },
	],
	'merge-conflict': [
		{
			change: {
				[project]: replace(
					'place: Berlin',
					'<<<<<<< HEAD\nplace: Berlin\n=======\nplace: Bonn\n>>>>>>> x',
				),
			},
			at: '<<<<<<<',
		},
		{ change: { 'guides/de/sample-guide.mdx': append('>>>>>>> main') }, at: '>>>>>>>' },
	],
	'site-missing': [{ change: { 'site.yaml': null } }],
	'unknown-interface-language': [
		{ change: { 'site.yaml': append('furtherLanguages:\n  - tr\n  - xx') }, at: 'xx' },
	],
	'vocabulary-missing': [{ change: { 'vocabularies/topics.yaml': null } }],
	'unknown-vocabulary': [{ change: { 'vocabularies/topcis.yaml': 'terms: []' } }],
	'translation-without-original': [
		{
			change: { 'guides/de/sample-guide.mdx': null },
			file: 'guides/en/sample-guide.mdx',
		},
	],
} satisfies FindingCases;
