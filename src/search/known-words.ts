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

/**
 * The first form whose words occur as wholes, else the first whose words are beginnings of others. Pagefind answers a
 * word it does not know with the longest beginning that it knows (TRAPS P2), so hits alone do not prove a word.
 */
async function formInIndex(
	language: Language,
	index: TextIndex,
	{ forms }: QueryWord,
): ReturnType<KnownForm> {
	const begins = (word: string) => isBeginning(language, index, word);
	for (const occurs of [index.holds, begins]) {
		for (const form of forms) {
			const found = await Promise.all(form.map(occurs));
			if (found.every(Boolean)) return form;
		}
	}
	return undefined;
}

/** How many of the first hits are looked at: the nearest words come first, and what is noise is noise in all hits. */
const lookedAt = 5;

async function isBeginning(language: Language, index: TextIndex, word: string): Promise<boolean> {
	const hits = (await index.search(word)).slice(0, lookedAt);
	const texts = await Promise.all(hits.map(({ text }) => text()));
	const match = wordMatch(language, word);
	return texts.some(({ content, meta }) =>
		[content, ...Object.values(meta)].some((text) => isIn(text, match)),
	);
}
