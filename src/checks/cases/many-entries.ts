import type { ContentFile } from '#src/entries/content-files.ts';
import { contentPlace } from '#src/entries/content-places.ts';

const decode = new TextDecoder();

/**
 * A content folder of many entries to measure with: the files of a real one, and copies of its entries under ids and
 * titles of their own, until there are as many as asked for. Copies refer to what the real ones refer to.
 */
export function manyEntries(files: readonly ContentFile[], count: number): ContentFile[] {
	const originals = files.filter(({ path }) => {
		const { place } = contentPlace(path) ?? {};
		return place?.kind === 'entry' && place.type.format === 'yaml';
	});
	const copies: ContentFile[] = [];
	for (let number = 1; originals.length + copies.length < count; number++) {
		for (const { path, bytes } of originals.slice(0, count - originals.length - copies.length)) {
			const { place } = contentPlace(path) ?? {};
			const stem = place?.kind === 'entry' ? place.stem : '';
			const text = decode
				.decode(bytes())
				.replace(`id: ${stem}\n`, `id: ${stem}-nr-${number}\n`)
				.replace(/^title:\n(?: {2}.*\n)+/m, (title) =>
					title.replace(/\p{L}{4,}/gu, (word) => (word === 'title' ? word : `${word}${number}`)),
				)
				.replace(/^website: .*$/m, `website: https://beispiel.de/${stem}/${number}`);
			const copy = new TextEncoder().encode(text);
			copies.push({
				path: path.replace(`${stem}.yaml`, `${stem}-nr-${number}.yaml`),
				kind: 'file',
				size: copy.length,
				bytes: (most) => copy.subarray(0, most),
			});
		}
	}
	return [...files, ...copies];
}
