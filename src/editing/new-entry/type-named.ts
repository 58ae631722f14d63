import { catalog } from '#src/catalog/catalog.ts';
import type { ContentType } from '#src/catalog/content-type.ts';
import { nearest } from '#src/entries/nearest.ts';
import { languages } from '#src/i18n/languages.ts';

const names = (type: ContentType): string[] => [
	type.name,
	type.folder,
	...languages.flatMap((language) => [type.label.one[language], type.label.many[language]]),
];

/** The type that people mean by a word in either language: `project`, `Projekte` → project; a near one as a guess. */
export function typeNamed(word: string): { type?: ContentType; guess?: string | undefined } {
	const known = new Map(
		catalog.flatMap((type) => names(type).map((name) => [name.toLowerCase(), type] as const)),
	);
	const type = known.get(word.toLowerCase());
	return type ? { type } : { guess: known.get(nearest(word, known.keys()) ?? '')?.name };
}
