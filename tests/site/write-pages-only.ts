import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedIdsFile, publishedIdsText } from '#src/entries/published-ids.ts';
import { readPublishedIds } from '#src/entries/read-published-ids.ts';

/** The pages without their texts, which lead to entries, and what a catalogue cannot do without. */
export async function writePagesOnly(folder: string): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	for (const part of ['vocabularies', 'search', 'pages', 'site.yaml'])
		await cp(join('content', part), join(folder, part), { recursive: true });
	for (const path of await readdir(join(folder, 'pages'), { recursive: true })) {
		if (!path.endsWith('.mdx')) continue;
		const file = join(folder, 'pages', path);
		const [facts] = /^---\n[^]*?\n---\n/.exec(await readFile(file, 'utf8')) ?? [];
		await writeFile(file, `${facts}\nText.\n`);
	}
	const ids = Object.entries(readPublishedIds('content'));
	const pages = Object.fromEntries(ids.filter(([, { type }]) => type === 'page'));
	await writeFile(join(folder, publishedIdsFile), publishedIdsText(pages));
}
