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
		{ change: file('x.pdf', '%PDF-1.7 1 0 obj << /S /Java#53cript /JS (app.alert(1)) >>') },
		{ change: svg('<style>@import "https://anderswo.de/x.css";</style>') },
	],
	'media-metadata': [
		{ change: file('x.png', withChunk('tEXt', 'Comment\0Sample Street 1')) },
		{ change: file('x.png', Buffer.concat([png, Buffer.from('PK')])) },
		{ change: svg('<metadata>Somebody</metadata>') },
	],
	'media-too-many-points': [{ change: file('x.png', ofSize(30_000, 30_000)) }],
} satisfies FindingCases;

/** The sample picture with one more part behind its head. */
function withChunk(name: string, data: string): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const chunk = Buffer.concat([length, Buffer.from(name + data), Buffer.alloc(4)]);
	return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

/** The sample picture, which says that it is so large. */
function ofSize(width: number, height: number): Buffer {
	const picture = Buffer.from(png);
	picture.writeUInt32BE(width, 16);
	picture.writeUInt32BE(height, 20);
	return picture;
}
