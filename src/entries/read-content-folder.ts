import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { catalog } from '#src/catalog/catalog.ts';
import type { Site } from '#src/catalog/site.ts';
import { vocabularyNames, type Vocabulary, type VocabularyName } from '#src/catalog/vocabulary.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';
import type { Finding } from '#src/entries/finding.ts';

/** What reading a content folder gives: the catalogue of what could be read, and what was wrong with the rest. */
export interface ContentFolder {
	readonly catalogue: Catalogue;
	readonly findings: readonly Finding[];
}

/** Reads a content folder. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
	const entries: Entry[] = [];
	const yaml = async (path: string) => parse(await readFile(join(folder, path), 'utf8'));
	for (const type of catalog) {
		if (type.format === 'yaml') {
			for (const name of await readdir(join(folder, type.folder)).catch(() => [])) {
				const path = `${type.folder}/${name}`;
				const data = type.schema.parse(await yaml(path));
				entries.push({
					type: type.name,
					id: name.replace('.yaml', ''),
					data,
					files: [path],
				} as Entry);
			}
		} else {
			for (const name of await readdir(join(folder, type.folder, 'de')).catch(() => [])) {
				const id = name.replace('.mdx', '');
				const front = async (path: string) =>
					parse(
						/^---\n([\s\S]*?)\n---\n/.exec(
							await readFile(join(folder, path), 'utf8').catch(() => '---\n{}\n---\n'),
						)?.[1] ?? '',
					);
				const files = ['de', 'en'].map((language) => `${type.folder}/${language}/${name}`);
				const [de, en] = await Promise.all(files.map(front));
				const merged = { ...de };
				for (const [key, field] of Object.entries(type.fields)) {
					if (field.kind === 'text') merged[key] = { de: de[key], en: en[key] };
				}
				entries.push({ type: type.name, id, data: merged, files } as unknown as Entry);
			}
		}
	}
	const vocabularies = Object.fromEntries(
		await Promise.all(
			vocabularyNames.map(async (name) => [
				name,
				{
					name,
					...((await yaml(`vocabularies/${name}.yaml`).catch(() => ({ terms: [] }))) as object),
				},
			]),
		),
	) as Record<VocabularyName, Vocabulary>;
	const site = (await yaml('site.yaml').catch(() => ({
		name: { de: '?' },
		tagline: { de: '?' },
	}))) as Site;
	return { catalogue: catalogueOf({ entries, vocabularies, site }), findings: [] };
}
