import { contentTypeNamed } from '#src/catalog/catalog.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';
import { knownParts } from '#src/search/compound-words.ts';
import { randomNumbers, type RandomNumbers } from './random-numbers.ts';

/** Of so many words one is a compound that no other text may hold: German makes them up as it goes. */
const wordsPerCompound = 12;

/**
 * The real catalogue, filled up to a size: each further entry has the type, facts and partners of a real one and other
 * words in its texts, drawn as often as the real texts use them and mixed with new compounds, so that the number of
 * different words grows with the catalogue as it does in German. The same for the same seed.
 */
export function syntheticCatalogue(real: Catalogue, size: number, seed = 1): Catalogue {
	const random = randomNumbers(seed);
	const listed = real.entries.filter(isListed);
	const models = listed.filter(({ type }) => contentTypeNamed(type).format === 'yaml');
	const drawn = { de: drawWord('de', listed, random), en: drawWord('en', listed, random) };
	const made = Array.from({ length: Math.max(0, size - listed.length) }, (_, place) => {
		const model = models[Math.floor(random() * models.length)] as Entry;
		const id = `${model.id}-${place}`;
		const data = otherWords(model.data, drawn) as Entry['data'];
		return { ...model, id, data: { ...data, id } } as Entry;
	});
	return catalogueOf({ ...real, entries: [...real.entries, ...made] });
}

type Draw = () => string;

/** The same facts; every text has as many words as before, others in their place. */
function otherWords(value: unknown, drawn: Readonly<Record<'de' | 'en', Draw>>): unknown {
	if (Array.isArray(value)) return value.map((item) => otherWords(item, drawn));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) =>
			(key === 'de' || key === 'en') && typeof inner === 'string'
				? [key, inner.replace(/\p{L}[\p{L}\p{M}*]*/gu, drawn[key])]
				: [key, otherWords(inner, drawn)],
		),
	);
}

/** Draws words as often as texts of a language use them, now and then a compound of two parts. */
function drawWord(language: 'de' | 'en', entries: readonly Entry[], random: RandomNumbers): Draw {
	const used = entries.flatMap(({ type, data }) =>
		[...visitFields(contentTypeNamed(type).fields, data)].flatMap(({ rule, value }) =>
			rule.kind === 'prose' || rule.kind === 'text'
				? ((value as Record<string, string>)[language]?.match(/\p{L}[\p{L}\p{M}*]*/gu) ?? [])
				: [],
		),
	);
	const parts = [...knownParts].filter((part) => part.length >= 4);
	// Some parts stand in many compounds, most in few.
	const part = () => parts[Math.floor(random() ** 2 * parts.length)] ?? '';
	return () => {
		if (language === 'de' && random() * wordsPerCompound < 1) {
			const first = part();
			return `${first.charAt(0).toUpperCase()}${first.slice(1)}${part()}`;
		}
		return used[Math.floor(random() * used.length)] ?? '';
	};
}
