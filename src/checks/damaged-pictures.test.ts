import sharp from 'sharp';
import { expect, it } from 'vitest';
import {
	entryText,
	sampleComponents,
	sampleContent,
	type Changes,
} from '#src/checks/cases/sample-content.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { checkFolder } from '#src/checks/check-folder.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';

const noise = sharp({
	create: { width: 32, height: 32, channels: 3, noise: { type: 'gaussian' }, background: '#999' },
});
const changes = (name: string, bytes: Uint8Array): Changes => ({
	[`media/${name}`]: bytes,
	'materials/x.yaml': entryText('x', `kind: sample\nfile: ${name}\n`),
});

/** What is said about a picture, by the check everywhere and by that on a machine which decodes pictures. */
async function codes(name: string, bytes: Uint8Array) {
	const content = contentFolderOf(sampleContent(changes(name, bytes)), sampleComponents);
	const about = (findings: readonly { file: string; code: string }[]) =>
		findings.filter(({ file }) => file === `media/${name}`).map(({ code }) => code);
	return { anywhere: about(checkContent(content)), decoded: about(await checkFolder(content)) };
}

/** The same file with noise in place of its last points. */
const damaged = (bytes: Buffer) =>
	Buffer.concat([bytes.subarray(0, -60), Buffer.alloc(40, 0x5a), bytes.subarray(-20)]);

it.each([
	['png', () => noise.clone().png().toBuffer()],
	['jpg', () => noise.clone().jpeg().toBuffer()],
	['webp', () => noise.clone().webp().toBuffer()],
] as const)('lets a whole %s pass', async (kind, make) => {
	expect(await codes(`bild.${kind}`, await make())).toEqual({ anywhere: [], decoded: [] });
});

it('names a picture whose frame is whole and whose points are damaged', async () => {
	const png = damaged(await noise.clone().png().toBuffer());
	expect(await codes('bild.png', png)).toEqual({
		anywhere: [],
		decoded: ['media-bytes-differ'],
	});
});

it('does not decode what is refused already, such as a picture of too many points', async () => {
	const head = await noise.clone().png().toBuffer();
	head.writeUInt32BE(100_000, 16);
	head.writeUInt32BE(100_000, 20);
	const { anywhere, decoded } = await codes('bild.png', head);
	expect(anywhere).not.toEqual([]);
	expect(decoded).toEqual(anywhere);
});
