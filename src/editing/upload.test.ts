import { expect, test } from 'vitest';
import { sizeFault, uploadFault, uploadLimit, uploadMessage, uploadName } from './upload.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('says why a file may not be uploaded, in the editor’s language', () => {
	const fault = sizeFault(uploadLimit + 1);
	expect(fault && uploadMessage('foto.jpg', fault, 'de')).toContain(
		'foto.jpg: Die Datei ist zu groß: 5121 kB, erlaubt sind 5120 kB.',
	);
	expect(fault && uploadMessage('foto.jpg', fault, 'en')).toContain('too large');
	expect(sizeFault(uploadLimit)).toBeUndefined();
});

test.each([
	['x.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>', false, 'media-unsafe'],
	['x.svg', '<svg/>', true, 'media-not-a-picture'],
	['x.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', false, undefined],
	['x.pdf', '<svg/>', false, 'media-bytes-differ'],
	['x.PDF', '%PDF-1.7', false, undefined],
	['x', '%PDF-1.7', false, 'media-kind'],
])('judges %s with %j as the gate does (as a picture: %s)', (name, text, asPicture, code) => {
	expect(uploadFault(name, bytes(text), asPicture)?.code).toBe(code);
});

test('names a file by its content, so that no two take each other’s place', async () => {
	const named = (text: string) => uploadName('Über uns (2).PDF', 'pdf', bytes(text).buffer);
	expect(await named('a')).toMatch(/^ueber-uns-2-[0-9a-f]{8}\.pdf$/);
	expect(await named('a')).toBe(await named('a'));
	expect(await named('a')).not.toBe(await named('b'));
});
