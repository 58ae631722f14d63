import { isPerLanguage, type ContentType, type Fields } from '#src/catalog/content-type.ts';
import { faultIn, type Finding } from '#src/entries/finding.ts';
import { frontMatter } from '#src/entries/front-matter.ts';
import { nearest } from '#src/entries/nearest.ts';
import { checkedRecord, isRecord, parseFields, type Parsed } from '#src/entries/parse-record.ts';
import type { ParsedYaml } from '#src/entries/yaml/parse-yaml.ts';
import type { Body, EntryFile, ReadEntry } from '#src/entries/read-entry.ts';
import { shown } from '#src/entries/shown.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import { isLanguage, languages, type Language } from '#src/i18n/languages.ts';

/** The language whose file holds the facts. */
const [original] = languages;

interface Part {
	readonly file: string;
	readonly yaml?: ParsedYaml | undefined;
}
type Parts = Partial<Record<Language, Part>>;

/** Reads an entry that has one MDX file per language: facts in the original, words as plain strings in each. */
export function parseProseEntry(
	type: ContentType,
	id: string,
	files: readonly EntryFile[],
): Parsed<ReadEntry> {
	const { fields, schema } = type;
	const findings: Finding[] = [];
	const bodies: Body[] = [];
	const parts: Parts = {};
	for (const { file, text, language = original } of files) {
		const split = text === undefined ? undefined : frontMatter(text);
		findings.push(...(split?.faults ?? []).map((fault) => faultIn(file, fault)));
		if (split?.body) bodies.push({ file, language, ...split.body });
		const parsed = split?.yaml && parseFields({ file, ...split.yaml });
		findings.push(...(parsed?.findings ?? []));
		parts[language] = { file, yaml: parsed?.yaml };
		if (language !== original) findings.push(...factsIn(parts[language], fields));
	}
	const part = (path: Path) => partOf(fields, parts, path);
	const at = (
		path: Path,
		find: (yaml: ParsedYaml, path: Path) => { line: number; column: number },
	) => {
		const { file, yaml, path: inPart } = part(path);
		return { file, ...(yaml ? find(yaml, inPart) : { line: 1, column: 1 }) };
	};
	const record: ReadEntry = {
		type,
		id,
		files: files.map(({ file }) => file),
		bodies,
		fields,
		data: merged(fields, parts),
		place: (path, where) => at(path, (yaml, inPart) => yaml.place(inPart, where)),
		placeIn: (path, within) => at(path, (yaml, inPart) => yaml.placeIn(inPart, within)),
		written: (path) => part(path).yaml?.written(part(path).path),
	};
	return checkedRecord(record, schema, findings);
}

/** The texts of which each language's file holds its own. */
const isText = (fields: Fields, name: unknown): name is string =>
	typeof name === 'string' && Object.hasOwn(fields, name) && isPerLanguage(fields[name]);

/** Facts of the original with the texts of all languages, as the schema wants them: `{ title: { de, en } }`. */
function merged(fields: Fields, parts: Parts): unknown {
	const facts = parts[original]?.yaml?.data;
	if (!isRecord(facts)) return undefined;
	const data: Record<string, unknown> = { ...facts };
	for (const name of Object.keys(fields).filter((key) => isText(fields, key))) {
		const texts = languages.flatMap((language) => {
			const own = parts[language]?.yaml?.data;
			return isRecord(own) && Object.hasOwn(own, name) ? [[language, own[name]]] : [];
		});
		if (texts.length) data[name] = Object.fromEntries(texts) as unknown;
	}
	return data;
}

/** Which file a path of the merged data leads to, and the path within it. */
function partOf(fields: Fields, parts: Parts, path: Path): Part & { path: Path } {
	const [name, language, ...rest] = path;
	const facts = parts[original] ?? Object.values(parts)[0] ?? { file: '' };
	if (!isText(fields, name) || !isLanguage(language)) return { ...facts, path };
	return { ...(parts[language] ?? facts), path: [name, ...rest] };
}

/** What a translation says beyond the texts. */
function factsIn({ file, yaml }: Part, fields: Fields): Finding[] {
	if (!yaml || !isRecord(yaml.data)) return [];
	const texts = Object.keys(fields).filter((name) => isText(fields, name));
	return Object.keys(yaml.data)
		.filter((name) => !isText(fields, name))
		.map((name) => ({
			...faultIn(file, {
				code: Object.hasOwn(fields, name) ? 'fact-in-translation' : 'unknown-field',
				...yaml.place([name], 'key'),
				values: { value: shown(name) },
			}),
			...(fields[name] && Object.hasOwn(fields, name) && { field: fields[name].label }),
			suggestion: Object.hasOwn(fields, name) ? undefined : nearest(name, texts),
		}));
}
