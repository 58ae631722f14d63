import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { entryText, png, replace } from '#src/checks/cases/sample-content.ts';

const project = 'projects/sample-project.yaml';
const file = (name: string, content: string | Uint8Array) => ({
	[`media/${name}`]: content,
	'materials/x.yaml': entryText('x', `kind: sample\nfile: ${name}\n`),
});
const svg = (content: string) =>
	file('x.svg', `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`);

/** What may be wrong with pictures and files. */
export const mediaCases = {
	'media-missing': [
		{ change: { [project]: replace('file: picture.png', 'file: other.png') }, at: 'file' },
		{ change: { 'materials/x.yaml': entryText('x', 'kind: sample\nfile: x.pdf\n') }, at: 'file' },
	],
	'media-orphaned': [{ change: { 'media/other.png': png } }],
	'media-kind': [{ change: file('x.exe', 'MZ') }, { change: file('x.html', '<p>') }],
	'media-not-a-picture': [
		{
			change: { [project]: replace('file: picture.png', 'file: x.pdf'), 'media/x.pdf': '%PDF-1.7' },
			at: 'file',
		},
	],
	'media-bytes-differ': [
		...['x.jpg', 'x.jpeg', 'x.webp', 'x.avif', 'x.pdf', 'x.svg'].map((name) => ({
			change: file(name, png),
		})),
		{ change: file('x.png', '<svg xmlns="http://www.w3.org/2000/svg"/>') },
		{ change: file('x.png', '') },
		{ change: file('x.webp', 'RIFF1234WAVEfmt ') },
		{ change: file('x.avif', '\0\0\0\u001cftypmp42isom') },
	],
	'media-unsafe': [
		{ change: svg('<script>alert(1)</script>') },
		{ change: svg('<g onload="alert(1)"/>') },
		{ change: svg('<a href="javascript:alert(1)"/>') },
		{ change: svg('<image href="https://anderswo.de/x.png"/>') },
		{ change: svg('<foreignObject/>') },
		{ change: svg('<style>@import "https://anderswo.de/x.css";</style>') },
	],
} satisfies FindingCases;
