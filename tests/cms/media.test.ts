import { describe, expect, test } from 'vitest';
import { desk } from './desk.ts';
import { part } from './fill-required.ts';
import {
	drawnPicture,
	secret,
	withPlaceInJpeg,
	withPlaceInPng,
	withPlaceInWebp,
} from './pictures.ts';

const { files, user } = await desk();

const example = 'be-yunus-emre-2007';
const chooser = () => user.page.getByRole('dialog');
const upload = (name: string, buffer: Buffer) =>
	chooser().locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });

/** Opens the list of pictures from the form of a project. */
async function choosePicture() {
	await user.open('project', example);
	await user.page.locator('[id^="image-field-"] button').first().click();
	await user.page.getByRole('button', { name: 'Wähle ein Bild' }).click();
	await chooser().waitFor();
}

describe('a picture', () => {
	test.each([
		['image/jpeg', 'Vor der Moschee.JPG', withPlaceInJpeg, 3000, 1600, 'vor-der-moschee', 'jpg'],
		['image/png', 'Übersicht.png', withPlaceInPng, 300, 300, 'uebersicht', 'png'],
		['image/webp', 'IMG_4711.webp', withPlaceInWebp, 3000, 1600, 'img-4711', 'webp'],
	] as const)('loses its place and all else beside its points: %s', async (...one) => {
		const [kind, name, withPlace, width, stored, base, extension] = one;
		await choosePicture();
		const before = withPlace(await drawnPicture(user.page, kind, width));
		expect(before.includes(secret)).toBe(true);
		await upload(name, before);
		await chooser().getByRole('button', { name: 'Ausgewähltes Element verwenden' }).click();
		const alt = part(user.page, 'alt');
		await part(alt, 'de').fill('Eine Moschee');
		await part(user.page, 'credit').fill('Clearingstelle');
		// The description is asked for in both languages.
		expect(await user.refused()).toContain('rot markierten');
		expect(await user.findings()).toContain('auf Deutsch und auf Englisch');
		expect(files.status()).toEqual([]);
		await part(alt, 'en').fill('A mosque');
		await user.save();
		const [changed, added] = files.status();
		expect(changed).toBe(`M content/projects/${example}.yaml`);
		const file = String(added).replace('?? content/media/', '');
		expect(file).toMatch(new RegExp(`^${base}-[0-9a-f]{8}\\.${extension}$`));
		expect(files.changedLines()).toContain(`+  file: ${file}`);
		const after = files.bytes(`content/media/${file}`);
		for (const trace of [secret, 'Exif', 'EXIF', 'eXIf', 'tEXt', 'XMP']) {
			expect(after.includes(trace), trace).toBe(false);
		}
		// Made smaller where it is larger than a page shows it, and never larger.
		const size = await user.page.evaluate(
			async (address) => {
				const image = new Image();
				image.src = address;
				await image.decode();
				return [image.naturalWidth, image.naturalHeight];
			},
			`data:${kind};base64,${after.toString('base64')}`,
		);
		expect(size).toEqual([stored, stored / 2]);
	});
});

describe('a file', () => {
	test.each([
		[
			'zu-gross.pdf',
			Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(6_000_000)]),
			'zu groß',
		],
		[
			'programm.svg',
			Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
			'<script',
		],
		['falsch.jpg', Buffer.from('%PDF-1.7\n'), 'passt nicht zu ihrer Endung'],
		[
			'falsch.png',
			Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(9)]),
			'passt nicht',
		],
		['seite.html', Buffer.from('<p>'), 'kann der Katalog nicht zeigen'],
	])('that is not fit is refused at once, in words: %s', async (name, bytes, message) => {
		await user.open('material', 'bpb-infodienst');
		await user.page.getByRole('button', { name: 'Wählen Sie eine Datei' }).click();
		const said = user.page.waitForEvent('dialog');
		await upload(name, bytes);
		expect((await said).message()).toMatch(new RegExp(`^${name}: .*${message}`));
		expect(files.status()).toEqual([]);
	});

	test('is attached to a material', async () => {
		await user.open('material', 'bpb-infodienst');
		await user.page.getByRole('button', { name: 'Wählen Sie eine Datei' }).click();
		await upload('Faltblatt (neu).pdf', Buffer.from('%PDF-1.7\n%%EOF\n'));
		await chooser().getByRole('button', { name: 'Ausgewähltes Element verwenden' }).click();
		await user.save();
		expect(files.changedLines()).toEqual([
			expect.stringMatching(/^\+file: faltblatt-neu-[0-9a-f]{8}\.pdf$/),
		]);
	});

	test('that serves as a picture must be one', async () => {
		await choosePicture();
		const said = user.page.waitForEvent('dialog');
		await upload('grafik.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
		expect((await said).message()).toContain('kein Bild');
	});

	test('is not deleted, since entries may need it', async () => {
		files.write('content/media/bleibt.pdf', '%PDF-1.7\n');
		files.settle();
		await user.open('material', 'bpb-infodienst');
		await user.page.getByRole('button', { name: 'Wählen Sie eine Datei' }).click();
		await chooser().getByText('bleibt.pdf').click();
		await chooser().getByRole('button', { name: 'Ausgewähltes Element löschen' }).click();
		await user.page.getByText('Dateien werden hier nicht gelöscht').waitFor();
		expect(files.status()).toEqual([]);
	});
});
