import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { vocabularyNames, type Vocabulary, type VocabularyName } from '#src/catalog/vocabulary.ts';
import { sampledTypes, sampleEntry } from '#tests/fixture/sample-entry.ts';
import { pngOf } from './pictures.ts';
import { writePagesOnly } from '#tests/site/write-pages-only.ts';
import { withField } from './at-the-gate.ts';
import { attacks, type Attack } from './attacks.ts';

/** An attack that the gate lets pass, and the entry that it was put into. */
export interface PassingAttack extends Attack {
	readonly id: string;
	/** Whether its entry is a guide, which has a page of running text. */
	readonly isGuide: boolean;
}

/** The attacks that the gate lets pass, each with an entry of its own. */
export const passingAttacks: readonly PassingAttack[] = attacks
	.filter(({ refused }) => !refused)
	.map((attack, index) => ({
		...attack,
		id: /^projects\/(.*)\.yaml$/.exec(attack.path ?? '')?.[1] ?? `attack-${index}`,
		isGuide: attack.place === 'mdx',
	}));

/** The short texts of a project: every place where a page may show them. */
const shortTexts = ['title.de', 'title.en', 'summary.de', 'place', 'image.alt.de', 'image.credit'];

/** Writes a content folder with an entry for each attack that passes the gate. What was in the folder before is deleted. */
export async function writeAttackContent(folder: string): Promise<void> {
	await writePagesOnly(folder);
	const write = async (path: string, content: string | Uint8Array) => {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), content);
	};
	const vocabularies = Object.fromEntries(
		await Promise.all(
			vocabularyNames.map(async (name) => [
				name,
				parse(await readFile(`content/vocabularies/${name}.yaml`, 'utf8')),
			]),
		),
	) as Record<VocabularyName, Vocabulary>;
	const sample = (type: string, id?: string) =>
		sampleEntry(contentTypeNamed(type as 'project'), vocabularies, id);
	for (const { name, folder: own } of sampledTypes) {
		for (const id of [`sample-${name}`, `sample-${name}-other`])
			await write(`${own}/${id}.yaml`, stringify(sample(name, id)));
	}
	await write('media/sample-picture.png', pngOf());
	let site = parse(await readFile('content/site.yaml', 'utf8')) as object;
	for (const attack of passingAttacks) {
		const { id, place, text, at = '', escaped, bytes } = attack;
		const project = { ...sample('project', id), title: { de: id, en: id } };
		switch (place) {
			case 'mdx':
				await write(`guides/de/${id}.mdx`, guide(sample('project'), id, text));
				break;
			case 'yaml': {
				const { place: _, ...others } = project as Record<string, unknown>;
				await write(`projects/${id}.yaml`, `${stringify(others)}${text}\n`);
				break;
			}
			case 'svg':
			case 'media': {
				const file = `${id}.${attack.path?.split('.').at(-1) ?? 'svg'}`;
				await write(`media/${file}`, bytes ?? text);
				await write(`materials/${id}.yaml`, stringify({ ...sample('material', id), file }));
				break;
			}
			case 'site':
				site = { ...site, ...(parse(text) as object) };
				break;
			default: {
				const all = place === 'title' ? shortTexts : [at].filter(Boolean);
				const filled = all.reduce<object>(
					(data, path) => parse(withField(data, path, text, escaped)) as object,
					project,
				);
				await write(`projects/${id}.yaml`, stringify(filled));
			}
		}
	}
	await write('site.yaml', stringify(site));
}

const guide = ({ verified }: Record<string, unknown>, id: string, text: string) => `---
${stringify({ title: id, summary: id, order: 10, verified })}---

## ${id}

${text}
`;
