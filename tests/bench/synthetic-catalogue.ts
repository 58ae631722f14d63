import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { FieldRule, Fields } from '#src/catalog/content-type.ts';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';
import { sourceNow } from '#src/entries/translation.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { knownParts } from '#src/search/compound-words.ts';
import { randomNumbers, type RandomNumbers } from './random-numbers.ts';

/** Of so many words one is a compound that no other text may hold: German makes them up as it goes. */
const wordsPerCompound = 12;

/**
 * The real catalogue, filled up to a size, the same for the same seed: the real entries are copied again and again. The
 * entries of one round refer to each other as the real ones do; only the body with the most partners stays a partner of
 * all, for that is what grows where few do: its own page must not.
 * The texts have other words, drawn as often as the real texts use them and mixed with new compounds, so that the number
 * of different words grows with the catalogue as it does in German.
 */
export function syntheticCatalogue(real: Catalogue, size: number, seed = 1): Catalogue {
	const random = randomNumbers(seed);
	const listed = real.entries.filter(isListed);
	const models = listed.filter(({ type }) => contentTypeNamed(type).format === 'yaml');
	const drawn = { de: drawWord('de', listed, random), en: drawWord('en', listed, random) };
	const missing = Math.max(0, size - listed.length);
	const partners = ({ id }: Entry) => real.referrers(id).length;
	const hub = models.toSorted((a, b) => partners(b) - partners(a))[0];
	const places = new Map(models.map(({ id }, place) => [id, place]));
	const made = Array.from({ length: missing }, (_, number) => {
		const model = models[number % models.length] as Entry;
		const { fields, folder } = contentTypeNamed(model.type);
		const round = Math.floor(number / models.length);
		const copyOf = (id: string) => `${id}-nr-${round + 1}`;
		const reference = (id: string) => {
			const place = id === hub?.id ? undefined : places.get(id);
			const isCopied = place !== undefined && round * models.length + place < missing;
			return isCopied ? copyOf(id) : id;
		};
		const data = changedFields(fields, model.data, {
			text: (language, text) => otherWords(text, drawn[language]),
			id: copyOf,
			ref: reference,
			link: (url) => `${url}${url.includes('?') ? '&' : '?'}nr=${round + 1}`,
		});
		const id = copyOf(model.id);
		return {
			...model,
			id,
			data: lookedThrough(fields, data),
			files: [`${folder}/${id}.yaml`],
		} as Entry;
	});
	return catalogueOf({ ...real, entries: [...real.entries, ...made] });
}

/** An entry's data whose translations are as up to date as those of the real entry: with other texts, another mark. */
function lookedThrough(fields: Fields, data: object): object {
	if (!('translated' in data)) return data;
	const marks = Object.keys(data.translated as object).map((language) => [
		language,
		sourceNow({ fields, data }, language as Language)?.digest,
	]);
	return { ...data, translated: Object.fromEntries(marks) };
}

/** What becomes of values of some kinds; all others stay. */
interface Changes {
	readonly text: (language: Language, text: string) => string;
	readonly id: (id: string) => string;
	readonly ref: (id: string) => string;
	readonly link: (url: string) => string;
}

const changedFields = (fields: Fields, data: unknown, changes: Changes): object =>
	Object.fromEntries(
		Object.entries(data as Readonly<Record<string, unknown>>).map(([name, value]) => [
			name,
			fields[name] && value !== undefined ? changed(fields[name], value, changes) : value,
		]),
	);

function changed(rule: FieldRule, value: unknown, changes: Changes): unknown {
	const { kind, item, fields } = rule;
	if (item) return (value as unknown[]).map((one) => changed(item, one, changes));
	if (fields) return changedFields(fields, value, changes);
	if (kind === 'id' || kind === 'ref' || kind === 'link') return changes[kind](String(value));
	if (kind !== 'text' && kind !== 'prose') return value;
	const said = value as Partial<Record<Language, string>>;
	return Object.fromEntries(
		languages.flatMap((language) => {
			const text = said[language];
			if (text === undefined) return [];
			const other = changes.text(language, text);
			// Other words are longer here and there, but no field takes more than it says.
			return [[language, other.length > (rule.max ?? Infinity) ? text : other]];
		}),
	);
}

type Draw = () => string;

/** Targets of links, addresses and figures with their units stay what they are. */
const kept = /(\]\([^)]*\)|<[^>]*>|https?:\S+|\S+@\S+)/;

const word = /\p{L}[\p{L}\p{M}*]*/gu;

/** As many words as before, others in their place. */
const otherWords = (text: string, draw: Draw): string =>
	text
		.split(kept)
		.map((part, place) => (place % 2 === 1 ? part : part.replace(word, draw)))
		.join('');

/** Draws words as often as texts of a language use them, now and then a compound of two parts. */
function drawWord(language: Language, entries: readonly Entry[], random: RandomNumbers): Draw {
	const used = entries.flatMap(({ type, data }) =>
		[...visitFields(contentTypeNamed(type).fields, data)].flatMap(({ rule, value }) =>
			rule.kind === 'prose' || rule.kind === 'text'
				? ((value as Record<string, string>)[language]?.match(word) ?? [])
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
