import type { Wording } from '#src/catalog/wording-file.ts';
import type { FindingValues } from '#src/entries/finding.ts';
import { shown } from '#src/entries/shown.ts';
import type { Words } from '#src/i18n/languages.ts';

interface FoundWording extends FindingValues {
	readonly value: string;
	readonly instead: Words;
	readonly why: Words;
}

const ending = '(?:e[mnrs]?|in(?:nen)?|n|s)?';
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase in any of its usual endings, of which nouns keep their own: `islamischer Terror` also finds `islamischem Terror`, `islamischen Terrors`. */
const inflected = (phrase: string) =>
	phrase
		.split(/\s+/)
		.map((word) => escape(word.replace(/^(\p{Ll}{4,})e[mnrs]?$/u, '$1')) + ending)
		.join('\\s+');

/** Finds words to think twice about, with what to say instead and why. */
export function wordingFinder({ groups }: Wording) {
	const rules = groups.map(({ avoid, instead, why }) => ({
		pattern: new RegExp(`(?<![\\p{L}])(?:${avoid.map(inflected).join('|')})(?![\\p{L}])`, 'giu'),
		instead: instead as Words,
		why: why as Words,
	}));
	return (text: string): (FoundWording & { offset: number })[] =>
		rules.flatMap(({ pattern, instead, why }) =>
			[...text.matchAll(pattern)].map(({ 0: value, index }) => ({
				value: shown(value),
				instead,
				why,
				offset: index,
			})),
		);
}
