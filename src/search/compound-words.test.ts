import { expect, test } from 'vitest';
import { compounds, knownParts } from '#src/search/compound-words.ts';

const { parts, split } = compounds((part) => knownParts.has(part));

test.each([
	['Rechtsextremismusprävention', 'pravention'],
	['Rechtsextremismusprävention', 'extremismus'],
	['Moscheeverein', 'verein'],
	['Moscheeschutz', 'schutz'],
	['Notfallseelsorge', 'seelsorge'],
	['Präventionsrat', 'rat'],
	['Gemeindezentrum', 'zentrum'],
])('finds in %s: %s', (word, part) => {
	expect(parts(word)).toContain(part);
});

test.each([['Verein'], ['Polizistinnen'], ['Moscheexyz'], ['Schutz'], ['2007–2010'], ['']])(
	'does not take %s apart',
	(word) => {
		expect(parts(word)).toEqual([]);
		expect(split(word)).toEqual([]);
	},
);

test('splits into the fewest words', () => {
	expect(split('Moscheeschutz')).toEqual(['moschee', 'schutz']);
	expect(split('Notfallbegleitung')).toEqual(['notfall', 'begleitung']);
});
