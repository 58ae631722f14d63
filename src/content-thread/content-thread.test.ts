import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startContentThread, type ContentThread } from '#src/content-thread/content-thread.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { shownMediaPaths } from '#src/entries/shown-media.ts';
import { searchFiles } from '#src/search/search-files.ts';
import { writeSmallContent } from '#tests/fixture/write-small-content.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'content-thread-'));
	await writeSmallContent(folder, [{ id: 'a' }]);
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (files: ReadonlyMap<string, Uint8Array>) =>
	[...files].map(([path, content]) => [path, Buffer.from(content).toString('base64')]);

describe('the content thread', { timeout: 60_000 }, () => {
	it('finds out what is found out without it', async () => {
		const thread = startContentThread(folder);
		const content = await readContentFolder(folder);
		const { entries, vocabularies, site } = content.catalogue;
		expect(await thread.catalogue()).toEqual({ entries, vocabularies, site });
		expect(await thread.media()).toEqual(shownMediaPaths(content));
		expect(await thread.errors()).toBeUndefined();
		const search = await thread.search();
		expect(search.size).toBeGreaterThan(10);
		expect(bytes(search)).toEqual(bytes(await searchFiles(content, folder)));
	});

	it('says what is wrong, and makes no search of it', async () => {
		await writeFile(join(folder, 'projects/broken.yaml'), 'id: [');
		const thread = startContentThread(folder);
		const errors = await thread.errors();
		expect(errors?.report).toContain('broken.yaml:1:');
		expect(await thread.search()).toEqual(new Map());
	});

	it('fails with what stopped it', async () => {
		const facts: (keyof ContentThread)[] = ['catalogue', 'media', 'errors', 'search'];
		const thread = startContentThread('no-such-folder');
		for (const fact of facts) await expect(thread[fact]()).rejects.toThrow('no-such-folder');
	});
});
