import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { Fields } from '#src/catalog/content-type.ts';
import { frontMatter } from '#src/entries/front-matter.ts';
import { isLanguage, languages, type Language } from '#src/i18n/languages.ts';

/** What kind of change it was: the history of an entry says no more, and never who made it. */
export type ChangeKind =
	'created' | 'moved' | 'check' | 'lifecycle' | 'facts' | `text-${Language}` | 'form';

/** A file of an entry at one time. */
export interface FileVersion {
	readonly text: string;
	/** Set where the file holds the words of one language only. */
	readonly language?: Language | undefined;
}

/**
 * What differs between two versions of a file, by the fields that describe it; `form` where it says the same in
 * another form. What cannot be read counts as a change of facts.
 */
export function changeKinds(fields: Fields, before: FileVersion, after: FileVersion): ChangeKind[] {
	const [old, now] = [parts(before), parts(after)];
	const names = new Set([...old.keys(), ...now.keys()]);
	const kinds = new Set<ChangeKind>();
	for (const name of names) {
		const [from, to] = [old.get(name), now.get(name)];
		if (from === to) continue;
		const [was, is] = [value(from), value(to)];
		if (isDeepStrictEqual(was, is)) continue;
		for (const kind of kindsOf(fields, name, after.language, was, is)) kinds.add(kind);
	}
	return kinds.size ? order.filter((kind) => kinds.has(kind)) : ['form'];
}

const texts = languages.map((language): ChangeKind => `text-${language}`);
const order: readonly ChangeKind[] = ['created', 'moved', 'lifecycle', 'facts', ...texts, 'check'];

function kindsOf(
	fields: Fields,
	name: string,
	only: Language | undefined,
	was: unknown,
	is: unknown,
): ChangeKind[] {
	const field = fields[name];
	const isText = name === bodyName || field?.kind === 'text' || field?.kind === 'prose';
	if (!isText) return [field?.change ?? 'facts'];
	if (only) return [`text-${only}`];
	return languages
		.filter((language) => !isDeepStrictEqual(said(was, language), said(is, language)))
		.map((language): ChangeKind => `text-${language}`);
}

const said = (text: unknown, language: Language): unknown =>
	typeof text === 'object' && text !== null ? (text as Record<string, unknown>)[language] : text;

const bodyName = 'body of the file';

/** The passages of a file, by the field that each begins with: only those that differ have to be parsed. */
function parts({ text, language }: FileVersion): Map<string, string> {
	const split = language ? frontMatter(text) : undefined;
	const yaml = split?.yaml?.text ?? text;
	const found = new Map<string, string>();
	for (const block of yaml.replaceAll('\r\n', '\n').split(/^(?=\S)/m)) {
		const name = /^["']?([^\s"':]+)["']?:/.exec(block)?.[1];
		if (name) found.set(name, block);
	}
	if (split?.body) found.set(bodyName, split.body.text);
	return found;
}

function value(block: string | undefined): unknown {
	if (block === undefined || !/^["']?[^\s"':]+["']?:/.test(block)) return block?.trim();
	try {
		return Object.values(parse(block) as Record<string, unknown>)[0];
	} catch {
		return block;
	}
}

/** The language of a file by its path: `guides/en/x.mdx` → `en`; undefined where one file holds all. */
export const languageOfPath = (path: string): Language | undefined =>
	path.split('/').find(isLanguage);
