import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { append, replace } from '#src/checks/cases/sample-content.ts';

const project = 'projects/sample-project.yaml';
const guide = 'guides/de/sample-guide.mdx';
const prose = (by: string) => ({ [project]: replace('Ein **Absatz**', by) });
const body = (lines: string) => ({ [guide]: append(lines) });
const link = (target: string) => ({ change: prose(`HIER [x](${target})`), at: 'HIER' });
const linkInBody = (target: string) => ({ change: body(`HIER [x](${target})`), at: 'HIER' });

/** What may be wrong with texts: the small Markdown of fields, and the MDX of guides and pages. */
export const proseCases = {
	'html-in-prose': [
		{ change: prose('HIER <b>fett</b>'), at: 'HIER' },
		{ change: prose('<script>alert(1)</script>'), at: '<script>' },
		{ change: prose('HIER <!-- Kommentar -->'), at: 'HIER' },
		{ change: prose('HIER <https://beispiel.de> <img src=x onerror=alert(1)>'), at: 'HIER' },
		{ change: body('HIER <b>fett</b>'), at: 'HIER' },
		{ change: body('<div>\n\nHIER\n\n</div>'), at: '<div>' },
		{ change: body('<>HIER</>'), at: 'HIER' },
		{ change: body('<!-- HIER -->'), at: 'HIER' },
		{ change: body('HIER `<script>`'), at: 'HIER' },
		{ change: body('<note.Deep /> HIER'), at: 'HIER' },
		{ change: body('[^1]: <script>HIER</script>'), at: 'HIER' },
	],
	'html-in-text': [
		{ change: { [project]: replace('place: Berlin', 'place: Berlin <br>') }, at: 'place' },
		{ change: { [project]: replace('de: Titel', 'de: <script> Titel') }, at: '<script>' },
		{ change: { 'vocabularies/topics.yaml': replace('Begriff sport', '<i>Sport</i>') }, at: '<i>' },
	],
	'markdown-not-allowed': [
		{ change: prose('# HIER'), at: 'HIER' },
		{ change: prose('> HIER'), at: 'HIER' },
		{ change: prose('Absatz\n\n        HIER'), at: 'HIER' },
		{ change: prose('HIER `code`'), at: 'HIER' },
		{ change: prose('HIER ![Tor](picture.png)'), at: 'HIER' },
		{ change: prose('HIER\n\n    ---\n\n    Danach'), at: '    ---' },
	],
	'image-not-media': [
		{ change: body('![Tor](https://anderswo.de/tor.png)'), at: 'anderswo' },
		{ change: body('![Tor](../../media/fehlt.png)'), at: 'fehlt' },
		{ change: body('![Tor](../../../package.json)'), at: 'package' },
		{ change: body('![Tor][tor]\n\n[tor]: https://anderswo.de/tor.png'), at: '![Tor][tor]' },
	],
	'image-without-alt': [{ change: body('![](../../media/picture.png) HIER'), at: 'HIER' }],
	'link-scheme': [
		link('javascript:alert(1)'),
		link('JaVaScRiPt:alert(1)'),
		link('&#106;avascript:alert(1)'),
		link('data:text/html,x'),
		link('file:///etc/passwd'),
		link('/de/projekte/'),
		link('#anker'),
		link('//anderswo.de'),
		link('Entry:sample-organisation'),
		linkInBody('vbscript:x'),
		{ change: body('[x][y]\n\n[y]: javascript:alert(1)'), at: '[y]: ' },
	],
	'link-broken': [
		link('https://'),
		link('https:/beispiel.de'),
		link('mailto:niemand'),
		link('tel:Zentrale'),
		linkInBody('http://beispiel'),
	],
	'link-to-nothing': [
		link('entry:sample-organization'),
		link('entry:'),
		link('section:projects'),
		link('section:page'),
		link('term:topics/spott'),
		link('term:topic/sport'),
		link('term:statuses/sample'),
		linkInBody('entry:nichts'),
	],
	'mdx-unclosed': [
		{ change: body('<Note kind="x">\n\nHIER'), at: 'kind=' },
		{ change: body('Davor <Note kind="x"> HIER'), at: 'kind=' },
		{ change: body('<Note kind="x">\n\nHIER\n\n</Steps>'), at: 'kind=' },
	],
	'mdx-syntax': [
		{ change: body('HIER 1 <2'), at: 'HIER' },
		{ change: body('HIER <https://beispiel.de>'), at: 'HIER' },
	],
	'mdx-import': [
		{ change: body('import fs from "fs"'), at: 'import' },
		{ change: body('\nexport const x = 1'), at: 'export' },
		{ change: body('Ein Satz\nimport fs from "fs"'), at: 'import' },
		{ change: body('```\nimport fs from "fs"\n```'), at: 'import' },
		{ change: body('\nexport default 1'), at: 'export' },
	],
	'mdx-expression': [
		{ change: body('HIER {1 + 1}'), at: 'HIER' },
		{ change: body('{process.env.HOME}'), at: 'process' },
		{ change: body('HIER `{1}`'), at: 'HIER' },
		{ change: body('[^1]: {process.env.HOME}'), at: 'process' },
		{ change: body('{/* HIER */}'), at: 'HIER' },
		{ change: body('<Note kind={1}>HIER</Note>'), at: 'HIER' },
		{ change: body('<Note {...props}>HIER</Note>'), at: 'HIER' },
		{ change: body('HIER \\{1}'), at: 'HIER' },
	],
	'mdx-component': [
		{ change: body('<Nota>HIER</Nota>'), at: 'HIER' },
		{ change: body('<Fragment>HIER</Fragment>'), at: 'HIER' },
	],
	'mdx-attribute': [
		{ change: body('<Note set:html="x">HIER</Note>'), at: 'HIER' },
		{ change: body('<Note onclick="alert(1)">HIER</Note>'), at: 'HIER' },
		{ change: body('<Note style="color: red">HIER</Note>'), at: 'HIER' },
		{ change: body('<Note client:load>HIER</Note>'), at: 'HIER' },
		{ change: body('<Note slot="x">HIER</Note>'), at: 'HIER' },
	],
	'heading-level-one': [{ change: body('\n# HIER'), at: 'HIER' }],
	'heading-jump': [
		{ change: { [guide]: replace('## Anfang', '### HIER') }, at: 'HIER' },
		{ change: body('\n## Zwei\n\n#### HIER'), at: 'HIER' },
	],
} satisfies FindingCases;
