import { expect, test } from 'vitest';
import { recordHits, type HitsOf } from '#src/search/found-hits.ts';
import { lexicon } from '#src/search/lexicon.ts';
import { queryMeanings } from '#src/search/query-meanings.ts';
import { hitStrength } from '#src/search/part-strengths.ts';
import { rankingOf } from '#src/search/rank-entries.ts';
import { fieldBit, type RecordField } from '#src/search/words-file.ts';
import { makeRecord, makeWords } from '#tests/builders/make-words.ts';

type Parts = Parameters<typeof makeRecord>[0];

/** The rows of some records in the order in which they answer a query. */
async function order(
	query: string,
	...records: (Parts & { late?: number; type?: string })[]
): Promise<number[]> {
	return orderOf(query, records);
}

async function orderOf(
	query: string,
	records: readonly (Parts & { late?: number; type?: string })[],
	{
		synonyms = [],
		isElsewhere,
	}: { synonyms?: string[][]; isElsewhere?: (row: number) => boolean } = {},
): Promise<number[]> {
	const withLexicon = lexicon(
		'de',
		makeWords(
			'de',
			records.map((parts) => makeRecord(parts)),
			synonyms,
		),
	);
	const rank = rankingOf({
		titles: records.map(({ title = '' }) => title),
		lengthOf: () => undefined,
		typeOf: (row) => records[row]?.type ?? '',
		latenessOf: (row) => records[row]?.late ?? 0,
	});
	return withLexicon((known) => {
		const hitsOf: HitsOf = (key) => recordHits(known, key);
		const asked = { query, parts: queryMeanings(known, query), hitsOf };
		return rank({ ...asked, ...(isElsewhere && { isElsewhere }) }).map(({ row }) => row);
	});
}

const strength = (fields: RecordField[], times = 0, length = 0) =>
	hitStrength({ fields: fields.reduce((sum, one) => sum + fieldBit(one), 0), times }, length);

test('a word in the title says more than one in a name, and that more than a part of a compound', () => {
	expect(strength(['title'])).toBeGreaterThan(strength(['names']));
	expect(strength(['names'])).toBeGreaterThan(strength(['keywords']));
	expect(strength([])).toBe(0);
});

test('a word in several places says more than in the best of them alone', () => {
	expect(strength(['title', 'summary'])).toBeGreaterThan(strength(['title']));
	expect(strength(['title', 'summary'])).toBeLessThan(strength(['title']) + strength(['summary']));
});

test('a word says less in a long text, and more where it comes again', () => {
	expect(strength([], 1, 2000)).toBeLessThan(strength([], 1));
	expect(strength([], 5)).toBeGreaterThan(strength([], 1));
});

test('what holds all words comes before what holds one of them in its title', async () => {
	const rows = await order(
		'Imame Hamburg',
		{ title: 'Imame bilden sich fort' },
		{ title: 'Gespräch', summary: 'Imame und Polizei in Hamburg' },
	);
	expect(rows).toEqual([1, 0]);
});

test('of two words the rare one decides', async () => {
	const common = { title: 'Polizei' };
	const rows = await order('Polizei Friedhof', common, common, common, { title: 'Friedhof' });
	expect(rows[0]).toBe(3);
});

test('what is called as was typed comes first', async () => {
	const rows = await order(
		'Nicht mit uns',
		{ title: 'Mit uns und nicht anders', summary: 'Nicht mit uns: nicht mit uns' },
		{ title: 'Extremismus – nicht mit UNS' },
	);
	expect(rows).toEqual([]);
	const named = await order(
		'Extremismus nicht mit uns',
		{ title: 'Extremismus', summary: 'Extremismus, Extremismus' },
		{ title: 'Extremismus – nicht mit UNS (SV Genc Osman Duisburg)' },
	);
	expect(named).toEqual([1, 0]);
});

test('equals keep the order of the table', async () => {
	expect(await order('Sport', { title: 'Sport' }, { title: 'Sport' })).toEqual([0, 1]);
});

test('of those that answer alike the one comes first whose check still holds, and the dormant one last', async () => {
	const entry = { title: 'Imame bilden sich fort' };
	const [overdue, dormant] = [1, 2].map((late) => ({ ...entry, late }));
	expect(await order('Imame', { ...dormant }, { ...overdue }, entry)).toEqual([2, 1, 0]);
});

test('what is done comes before who does it, unless who does it was named', async () => {
	const club = {
		title: 'Verein Beispiel',
		summary: 'Sport mit Jugendlichen',
		type: 'organisation',
	};
	const project = { title: 'Vorhaben', summary: 'Sport mit Jugendlichen', type: 'project' };
	expect(await order('Sport Jugendliche', club, project)).toEqual([1, 0]);
	expect((await order('Verein Beispiel', club, project))[0]).toBe(0);
});

test('a name that holds all words counts more than words that stand here and there', async () => {
	const rows = await order(
		'Demokratie leben',
		{ other: 'Demokratie', names: 'leben' },
		{ names: 'Demokratie leben' },
	);
	expect(rows).toEqual([1, 0]);
});

test('what lies elsewhere comes after what lies in the place that was named', async () => {
	const entries = [{ title: 'Beratung und Hilfe' }, { summary: 'Beratung' }];
	expect(await orderOf('Beratung', entries)).toEqual([0, 1]);
	expect(await orderOf('Beratung', entries, { isElsewhere: (row) => row === 0 })).toEqual([1, 0]);
});

test('a rare synonym of a common word says less than the word that was typed', async () => {
	const entries = [{ title: 'Revier' }, { title: 'Polizei' }, { title: 'Polizei' }];
	const rows = await orderOf('Polizei', entries, { synonyms: [['Polizei', 'Revier']] });
	expect(rows).toEqual([1, 2, 0]);
});

test('after what holds a compound comes what holds its last part, and nothing where no entry holds it', async () => {
	const chaplain = { title: 'Seelsorge' };
	const prison = { title: 'Dienst', summary: 'Seelsorge im Gefängnis' };
	const other = { title: 'Gefängnis' };
	expect(await order('Gefängnisseelsorge', chaplain, prison, other)).toEqual([1, 0]);
	expect(await order('Gefängnisseelsorge', chaplain, other)).toEqual([]);
});

test('whose title is what was typed comes before who has it in a longer one', async () => {
	const project = { title: 'Zusammenarbeit Polizei Kiel und Moscheen', names: 'Polizei Kiel' };
	const police = { title: 'Polizei Kiel', type: 'organisation' };
	expect((await order('polizei kiel', { ...project, summary: 'Polizei Kiel' }, police))[0]).toBe(1);
});

test('what a heading says is said more clearly than what stands in the text below it', () => {
	expect(strength(['headings'])).toBeGreaterThan(strength([], 1));
	expect(strength(['title', 'headings'])).toBeGreaterThan(strength(['headings']));
});
