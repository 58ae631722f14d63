import { expect, test } from 'vitest';
import { searchRecord, searchRecords } from '#src/search/search-records.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const police = makeEntry('organisation', 'polizei', {
	title: { de: 'Polizei Beispielstadt', en: 'Example Town Police' },
	abbreviations: ['PB'],
	aliases: ['Schutzpolizei'],
});
const project = makeEntry('project', 'vorhaben', {
	title: { de: 'Dialogkreis', en: 'Dialogue circle' },
	summary: { de: 'Ein Kreis; er trifft sich', en: 'A circle that meets' },
	topics: ['sport'],
	place: 'Musterviertel',
	starts: '2007-05',
	ends: '2010',
	aims: { de: '**Vertrauen** schaffen.\n\n- Kontakt halten' },
	partners: [
		{ organisation: 'polizei', role: { de: 'Leitung', en: 'Lead' } },
		{ name: { de: 'Moscheeverein' }, side: 'muslim' },
	],
	sources: [{ title: 'Quellentitel' }],
	verified: { on: '2024', by: 'operator', method: 'visited' },
});
const withdrawn = makeEntry('project', 'weg', {
	lifecycle: { state: 'withdrawn', reason: { de: 'Auf Wunsch' } },
});
const guide = makeEntry('guide', 'anfangen');
const all = makeCatalogue([project, police, withdrawn, guide], {
	topics: ['sport'],
	laender: ['BE'],
	sides: ['muslim', 'security-authority'],
	'verifier-roles': ['operator'],
	'verification-methods': ['visited'],
	'organisation-kinds': ['police'],
});

test('holds what an entry says in the language of the reader', () => {
	const { content, meta, path } = searchRecord(all, 'en', project);
	expect(path).toBe('/en/projects/vorhaben/');
	expect(meta).toMatchObject({
		title: 'Dialogue circle',
		summary: 'A circle that meets',
		terms: 'Project; sport (en); BE (en)',
		years: '2007 2010',
	});
	expect(content).toMatch(/^A circle that meets\. /);
});

test('takes the other language where a text has only that', () => {
	expect(searchRecord(all, 'en', project).content).toContain('Vertrauen schaffen. Kontakt halten.');
});

test('knows every name of whom an entry points to, and places, in the words of the reader', () => {
	expect(searchRecord(all, 'en', project).meta.names.split('; ')).toEqual([
		'Musterviertel',
		'Polizei Beispielstadt',
		'Example Town Police',
		'PB',
		'Schutzpolizei',
		'Lead',
		'Moscheeverein',
	]);
});

test("knows an organisation's own abbreviations and other names", () => {
	const { aliases, other } = searchRecord(all, 'de', police).meta;
	expect(aliases).toBe('PB; Schutzpolizei');
	expect(other).toContain('Example Town Police');
});

test('leaves out sources, checks and the sides of partners', () => {
	const { content, meta } = searchRecord(all, 'de', project);
	const everything = [content, ...Object.values(meta)].join(' ');
	for (const word of ['Quellentitel', 'operator', 'visited', 'muslim']) {
		expect(everything).not.toContain(word);
	}
});

test('separates the items of lists even where a name holds a semicolon', () => {
	const odd = makeEntry('project', 'seltsam', { place: 'Hier; dort' });
	expect(searchRecord(all, 'de', odd).meta.names.split('; ')[0]).toBe('Hier, dort');
});

test('makes a record of every listed entry, with the prose of guides and pages', () => {
	const records = searchRecords(all, 'de', (entry, language) =>
		entry.type === 'guide' ? { text: `Schritt eins\nauf ${language}`, headings: [] } : undefined,
	);
	expect(records.map(({ path }) => path)).toEqual([
		'/de/leitfaeden/anfangen/',
		'/de/organisationen/polizei/',
		'/de/projekte/vorhaben/',
	]);
	expect(records[0]?.content).toBe('Über anfangen. Schritt eins. auf de.');
});

test('an organisation is found by what it takes part in', () => {
	expect(searchRecord(all, 'de', police).meta.linked).toBe('Dialogkreis; sport');
	expect(searchRecord(all, 'de', project).meta.linked).toBe('');
});

test('holds what the headings of a guide say by themselves, and its prose as text', () => {
	const prose = { text: 'Wer hilft?\nAlle.', headings: ['Wer hilft?', 'Was; nun?'] };
	const { content, meta } = searchRecord(all, 'de', guide, prose);
	expect(meta.headings).toBe('Wer hilft?; Was, nun?');
	expect(content).toContain('Wer hilft? Alle.');
	expect(searchRecord(all, 'de', project).meta.headings).toBe('');
});
