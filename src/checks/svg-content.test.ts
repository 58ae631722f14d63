import { describe, expect, it } from 'vitest';
import { svgFault } from '#src/checks/svg-content.ts';

const svg = (content: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;

it.each([
	svg('<title>Ein Haus (rot)</title><path d="M1 1L2 2" fill="rgb(1,2,3)" transform="scale(2)"/>'),
	svg(
		'<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use xlink:href="#b"/><g id="b"/>',
	),
	svg('<style>.a { fill: url("#b"); stroke: red }</style><g class="a" style="opacity: .5"/>'),
	`<?xml version="1.0" encoding="utf-8"?><!-- x --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">${svg('')}`,
	svg('<text xml:space="preserve" aria-label="url(x)">url(https://beispiel.de) onload=</text>'),
])('takes a drawing for what it is: %s', (text) => {
	expect(svgFault(text)).toBeUndefined();
});

/** Groups that draw each other ten times each: nine of them are a thousand million elements. */
const bomb = (steps: number) =>
	Array.from({ length: steps }, (_, step) => {
		const uses = `<use href="#g${step + 1}"/>`.repeat(10);
		return `<g id="g${step}">${uses}</g>`;
	}).join('');

describe('refuses', () => {
	it.each([
		['what comes to too much', svg(`${bomb(9)}<g id="g9"><path/></g>`)],
		['what lies too deep', svg('<g>'.repeat(20_000))],
		['what draws itself', svg('<g id="a"><use href="#a"/></g>')],
		[
			'what a pattern draws too often',
			svg(bomb(9).replaceAll(/<use href="(#g\d)"\/>/g, '<path fill="url($1)"/>')),
		],
		['another encoding', `<?xml version="1.0" encoding="iso-2022-jp"?>${svg('')}`],
		['entities', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`],
		[
			'a style sheet of another place',
			`<?xml-stylesheet href="https://a.example/x.css"?>${svg('')}`,
		],
		['what a name can hide', svg('<style>.a { b: u\\72l(https://a.example) }</style>')],
		['functions that load', svg('<rect style="mask: image-set(\'https://a.example/x\' 1x)"/>')],
		['another base', svg('<use href="#a"/>', 'xml:base="https://a.example/"')],
		['HTML', svg('<body xmlns="http://www.w3.org/1999/xhtml"/>')],
	])('%s', (_, text) => {
		expect(svgFault(text)?.kind).toBe('unsafe');
	});

	it('what is not well-formed, or no SVG', () => {
		for (const text of [
			svg('<g>'),
			'GIF89a',
			svg('&x;'),
			svg('<g a="1" a="2"/>'),
			'<svg onload="x()"/>',
		])
			expect(svgFault(text)?.kind).toBe('broken');
	});

	it('what drawing programs note', () => {
		const text = svg('<g i:label="x"/>', 'xmlns:i="http://www.inkscape.org/namespaces/inkscape"');
		expect(svgFault(text)?.kind).toBe('metadata');
	});
});
