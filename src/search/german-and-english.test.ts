import { expect, test } from 'vitest';
import { entryFinder } from '#src/search/find-entries.ts';
import type { SearchTable } from '#src/search/search-table.ts';
import { makeRecord, makeWords } from '#tests/builders/make-words.ts';

/** Whether a query finds an entry of this title, and how it would be put right. */
async function search(query: string, title: string, synonyms: string[][] = [], other = '') {
	const records = [makeRecord({ title, other }), makeRecord({ title: 'Kochabend' })];
	const table: SearchTable = {
		facets: [],
		entries: records.map((record, row) => ({
			id: `e${row}`,
			path: `/de/e${row}/`,
			title: record.meta.title,
			terms: [],
			text: `t${row}`,
		})),
	};
	const noTexts = { lookUp: async () => [], text: async () => ({ content: '', meta: {} }) };
	const find = entryFinder('de', table, makeWords('de', records, synonyms), noTexts);
	const { results, suggestion } = await find({ query, chosen: {} });
	return { found: results.map(({ id }) => id), suggestion };
}

test.each([
	// by any part of a compound
	['Prävention', 'Rechtsextremismusprävention'],
	['Extremismus', 'Rechtsextremismusprävention'],
	['Verein', 'Moscheeverein'],
	['Schutz', 'Moscheeschutz'],
	['Hilfe', 'Jugendhilfe'],
	// a compound by its parts, and parts by the compound
	['Moscheeschutz', 'Schutz einer Moschee'],
	['Moschee Schutz', 'Moscheeschutz'],
	['Moscheesicherheit', 'Sicherheit in Moscheen'],
	// however umlauts and ß are typed
	['Häuser', 'Gebetshäuser'],
	['Haeuser', 'Häuser'],
	['Hauser', 'Häuser'],
	['Praevention', 'Prävention'],
	['Pravention', 'Prävention'],
	['Strasse', 'Straße'],
	['Straße', 'Strasse'],
	// gender forms, number and case
	['Polizist*innen', 'Polizist'],
	['Polizist:innen', 'Polizisten'],
	['PolizistInnen', 'Polizistin'],
	['Polizist', 'Polizist*innen'],
	['Moscheen', 'Moschee'],
	['des Vereins', 'Verein'],
	['islamistisch', 'Islamismus'],
	['radikalisiert', 'Radikalisierung'],
	// hyphen and space
	['Moschee-Verein', 'Moscheeverein'],
	['Moscheeverein', 'Moschee-Verein'],
	['Moschee Verein', 'Moscheeverein'],
	['TGSH', 'TGS-H'],
	// verbs in two halves
	['wie lade ich die Gemeinde ein', 'Gemeinde einladen'],
	['wer bildet Imame fort', 'Imame fortbilden'],
	// forms of verbs that stemmers keep apart
	['gefördert', 'fördern'],
	['ausgebildet', 'ausbilden'],
	// words of five letters or more with one error: wrong, missing, doubled, swapped
	['Molchee', 'Moschee'],
	['Mosche', 'Moschee'],
	['Mosschee', 'Moschee'],
	['Mocshee', 'Moschee'],
	// words of ten or more with two
	['Radikalisirug', 'Radikalisierung'],
	['Radiaklisireung', 'Radikalisierung'],
])('%s finds %s', async (query, title) => {
	expect((await search(query, title)).found).toEqual(['e0']);
});

test.each([
	['Stelle', 'StGB'],
	['Vereinbarung', 'Verein'],
	['Giraffe', 'Moschee'],
	// one error in a short word, two in one of less than ten letters, three in a long one
	['Spot', 'Stab'],
	['Molche', 'Moschee'],
	['Radkalisirug', 'Radikalisierung'],
	// no word grows shorter until something fits
	['Moscheefahrzeug', 'Sport'],
])('%s does not find %s', async (query, title) => {
	expect((await search(query, title)).found).toEqual([]);
});

const abbreviations = [
	['Kontaktbeamter für muslimische Institutionen', 'KMI'],
	['Vertrauensbildende Maßnahmen', 'VBM'],
	['Türkisch-Islamische Union', 'DITIB'],
	['Zentralrat der Muslime', 'ZMD'],
	['Landeskriminalamt', 'LKA'],
	['Bundesamt für Migration und Flüchtlinge', 'BAMF'],
	['Clearingstelle', 'KoSiZu'],
];

test.each(abbreviations)('%s and %s find each other', async (long, short) => {
	expect((await search(short, long, [[long, short]])).found).toEqual(['e0']);
	expect((await search(long, short, [[long, short]])).found).toEqual(['e0']);
});

test('an English word finds a German text by the pairs of the synonyms, and the other way round', async () => {
	const pairs = [
		['Moschee', 'mosque'],
		['Schutz', 'security'],
	];
	expect((await search('mosque security', 'Moscheeschutz', pairs)).found).toEqual(['e0']);
	expect((await search('Moscheeschutz', 'Mosque security', pairs)).found).toEqual(['e0']);
});

test('an entry is found by its title in the language that the reader does not read', async () => {
	expect((await search('Begegnung', 'Encounter', [], 'Begegnung')).found).toEqual(['e0']);
});

test('a mistyped word is offered as it should be, a known one is not', async () => {
	expect((await search('Mosschee', 'Moschee')).suggestion).toBe('Moschee');
	expect((await search('Moscheen', 'Moschee')).suggestion).toBeUndefined();
});
