import { describe, expect, it } from 'vitest';
import { adviceOn } from '#src/checks/advice/advice.ts';
import { adviceReport } from '#src/checks/advice/advice-report.ts';
import { sentencesIn, withoutMarks } from '#src/checks/advice/german-text.ts';
import { syllables, wienerSachtextformel } from '#src/checks/advice/readability.ts';
import { wordingFinder } from '#src/checks/advice/wording.ts';
import {
	append,
	replace,
	sampleComponents,
	sampleContent,
	sampleText,
	type Changes,
} from '#src/checks/cases/sample-content.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';

const project = 'projects/sample-project.yaml';
const wording = `groups:
  - avoid:
      - islamischer Terror
      - Gefährder
    instead: { de: genauer, en: more precisely }
    why: { de: Grund, en: reason }
known: [EU]
`;
const adviceAfter = (changes: Changes) =>
	adviceOn(
		contentFolderOf(
			sampleContent({ 'vocabularies/wording.yaml': wording, ...changes }),
			sampleComponents,
		),
	);
const summary = (text: string) =>
	adviceAfter({ [project]: replace('de: Zusammenfassung.', `de: "${text}"`) });

describe('sentences', () => {
	it.each([
		['Ein Satz. Noch einer! Und einer?', 3],
		['Er traf sich z. B. am 3. Mai mit Dr. X und der Nr. 5 usw. im Saal.', 1],
		['Ein Absatz ohne Punkt\n\nNoch ein Absatz', 2],
		['Drei Dinge:\n\n- eins\n- zwei\n- drei', 4],
		['Er sagte: „Ja.“ Dann ging er.', 2],
		['', 0],
	])('are counted in %j', (text, count) => {
		expect(sentencesIn(text)).toHaveLength(count);
	});

	it('are read without marks, tables and headings, every letter in its place', () => {
		const prose = '## Kopf\n\nEin **fetter** [Verweis](https://x.de).\n\n| a | b |\n';
		const plain = withoutMarks(prose);
		expect(plain).toHaveLength(prose.length);
		expect(plain.indexOf('Verweis')).toBe(prose.indexOf('Verweis'));
		expect(sentencesIn(plain).map(({ words }) => words)).toEqual([['Ein', 'fetter', 'Verweis']]);
	});
});

describe('readability', () => {
	it.each([
		['Haus', 1],
		['Abend', 2],
		['oder', 2],
		['Moschee', 2],
		['Polizei', 3],
		['Vertrauen', 3],
		['Sicherheitsbehörde', 6],
		['Zusammenarbeit', 5],
		['Straße', 2],
		['Feuerwehr', 3],
	])('counts the syllables of %s: %i', (word, count) => {
		expect(syllables(word)).toBe(count);
	});

	it('is the first Wiener Sachtextformel', () => {
		// Four words, one sentence; two of three syllables and more, both longer than six letters; one of one syllable.
		const text = 'Die Vereinbarung stärkt Zusammenarbeit.';
		const [many, one, long, perSentence] = [50, 50, 75, 4];
		expect(syllables('stärkt')).toBe(1);
		expect(
			text
				.replace('.', '')
				.split(' ')
				.filter(({ length }) => length > 6),
		).toHaveLength(2);
		expect(wienerSachtextformel(text)).toBeCloseTo(
			0.1935 * many + 0.1672 * perSentence + 0.1297 * (long - 25) - 0.0327 * one - 0.875,
		);
	});

	it('tells an easy text from a hard one', () => {
		const easy = 'Wir treffen uns im Haus. Alle sind da. Wir reden und essen.';
		const hard =
			'Die Verstetigung behördenübergreifender Kooperationsvereinbarungen erfordert institutionelle Rahmenbedingungen.';
		expect(wienerSachtextformel(easy)).toBeLessThan(5);
		expect(wienerSachtextformel(hard)).toBeGreaterThan(15);
	});
});

describe('advice', { timeout: 30_000 }, () => {
	it('has nothing to say about plain words', () => {
		expect(adviceAfter({})).toEqual([]);
		expect(summary('Die Polizei und zwei Moscheen treffen sich in der EU.')).toEqual([]);
	});

	it('names a long sentence at its place', () => {
		const long = `Kurz. ${'Wort '.repeat(31)}Ende.`;
		expect(summary(long)).toMatchObject([
			{ code: 'long', file: project, line: 6, column: 14, values: { count: 32 } },
		]);
	});

	it('names an abbreviation once, where nothing explains it', () => {
		expect(summary('Das LKA und das LKA.')).toMatchObject([
			{ code: 'abbreviation', values: { value: 'LKA' } },
		]);
		expect(summary('Das Landeskriminalamt (LKA) und das LKA.')).toEqual([]);
		expect(summary('Das LKA (Landeskriminalamt).')).toEqual([]);
		const known = append('abbreviations:\n  - LKA');
		const text = replace('de: Zusammenfassung.', 'de: Das LKA.');
		expect(
			adviceAfter({ [project]: text, 'organisations/sample-organisation.yaml': known }),
		).toEqual([]);
	});

	it('names words that put people under suspicion, in every ending, with better ones', () => {
		for (const text of [
			'Gegen islamischen Terror.',
			'Wegen islamischem Terrors.',
			'Der Gefährder.',
			'Die Gefährderinnen.',
		])
			expect([text, summary(text)]).toMatchObject([text, [{ code: 'wording', line: 6 }]]);
		expect(summary('Die islamische Theologie und die Gefährdung.')).toEqual([]);
	});

	it('reads guides, too, and gives the line in the file', () => {
		const guide = 'guides/de/sample-guide.mdx';
		const change = { [guide]: append('\nDer Gefährder.') };
		const line = sampleText(guide, change).split('\n').indexOf('Der Gefährder.') + 1;
		const [found] = adviceAfter(change);
		expect(found).toMatchObject({ code: 'wording', file: guide, line, column: 5 });
	});

	it('is put into words in both languages', () => {
		const all = summary('Der Gefährder im LKA.');
		expect(adviceReport(all, { language: 'de', folder: 'content' })).toContain(
			'„Gefährder“: Grund\n    → Besser: genauer.',
		);
		expect(adviceReport(all, { language: 'en', folder: 'content' })).toContain(
			'Better: more precisely.',
		);
		expect(adviceReport([], { language: 'de', folder: 'content' })).toBe('Keine Ratschläge.');
	});
});

describe('the wording of the catalogue', async () => {
	const { wording: real } = await readContentFolder('content');
	const find = wordingFinder(real);

	it('is there, and finds each of its own phrases', () => {
		const phrases = real.groups.flatMap(({ avoid }) => avoid);
		expect(phrases.length).toBeGreaterThan(20);
		expect(phrases.filter((phrase) => find(`Ein ${phrase} hier.`).length === 0)).toEqual([]);
	});

	it('lets pass what it recommends and what is only near', () => {
		const fine =
			'Muslimische Gemeinden, islamische Theologie, islamistischer Terrorismus, Muslimfeindlichkeit, Muslime in Deutschland, Gefährdung, gefährdet';
		expect(find(fine)).toEqual([]);
	});
});
