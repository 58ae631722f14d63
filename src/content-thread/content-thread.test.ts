import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startContentThread } from '#src/content-thread/content-thread.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { shownMedia } from '#src/entries/shown-media.ts';
import { searchFiles } from '#src/search/search-files.ts';
import { writeSmallContent } from '#tests/fixture/write-small-content.ts';

let folder: string;
let site: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'content-thread-'));
	site = await mkdtemp(join(tmpdir(), 'content-thread-site-'));
	await writeSmallContent(folder, [{ id: 'a' }]);
});
afterAll(async () => {
	for (const made of [folder, site]) await rm(made, { recursive: true });
});

describe('the content thread', { timeout: 60_000 }, () => {
	it('finds out what is found out without it', async () => {
		const thread = startContentThread(folder);
		const content = await readContentFolder(folder);
		const { entries, vocabularies, site: settings } = content.catalogue;
		expect(await thread.catalogue()).toEqual({ entries, vocabularies, site: settings });
		expect(await thread.media()).toEqual(shownMedia(content));
		expect(await thread.errors()).toBeUndefined();
		const files = await searchFiles(content, folder);
		expect(files.size).toBeGreaterThan(10);
		expect(await thread.indexed()).toBe(files.size);
		expect(await thread.write(site)).toBe(files.size);
		for (const [path, bytes] of files) {
			const written = await readFile(join(site, path));
			expect(written.equals(bytes), path).toBe(true);
		}
	});

	it('says what is wrong, and makes no search of it', async () => {
		await writeFile(join(folder, 'projects/broken.yaml'), 'id: [');
		const thread = startContentThread(folder);
		const errors = await thread.errors();
		expect(errors?.report).toContain('broken.yaml:1:');
		expect(await thread.write(join(site, 'none'))).toBe(0);
		expect(existsSync(join(site, 'none'))).toBe(false);
	});

	it('fails with what stopped it', async () => {
		const { catalogue, media, errors, indexed, write } = startContentThread('no-such-folder');
		for (const ask of [catalogue, media, errors, indexed, () => write(site)])
			await expect(ask()).rejects.toThrow('no-such-folder');
	});
});
