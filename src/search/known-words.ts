import type { Language } from '#src/i18n/languages.ts';
import { isIn } from '#src/search/excerpt.ts';
import { wordMatch, type QueryWord } from '#src/search/query-words.ts';
import type { TextIndex } from '#src/search/text-index.ts';

/** Gives the form under which the index knows a word, undefined for a word that occurs nowhere. */
export type KnownForm = (word: QueryWord) => Promise<readonly string[] | undefined>;

/** Looks words up in the index, each only once: the next key press asks for most of them again. */
export function knownForms(language: Language, index: TextIndex): KnownForm {
	const asked = new Map<string, ReturnType<KnownForm>>();
	return (word) => {
		const known = asked.get(word.typed) ?? formInIndex(language, index, word);
		asked.set(word.typed, known);
		// A failed fetch must not be remembered as an unknown word.
		known.catch(() => asked.delete(word.typed));
		return known;
	};
}

/** How many of the first hits are looked at: Pagefind ranks the nearest words first. */
const lookedAt = 5;

/**
 * The first form that really occurs. Pagefind answers a word it does not know with the longest beginning that it knows
 * (TRAPS P2), for all hits alike; so a few texts tell whether the word itself was found.
 */
async function formInIndex(
	language: Language,
	index: TextIndex,
	{ forms }: QueryWord,
): ReturnType<KnownForm> {
	for (const form of forms) {
		const found = await Promise.all(form.map((word) => occurs(language, index, word)));
		if (found.every(Boolean)) return form;
	}
	return undefined;
}

async function occurs(language: Language, index: TextIndex, word: string): Promise<boolean> {
	const hits = (await index.search(word)).slice(0, lookedAt);
	const texts = await Promise.all(hits.map(({ text }) => text()));
	const match = wordMatch(language, word);
	return texts.some(({ content, meta }) =>
		[content, ...Object.values(meta)].some((text) => isIn(text, match)),
	);
}
