import { expect, it } from 'vitest';
import { nearest } from '#src/entries/nearest.ts';

it.each([
	['topcis', ['topics', 'place'], 'topics'],
	['Polizei Berlin', ['polizei-berlin', 'polizei-bremen'], 'polizei-berlin'],
	['übergang', ['uebergang'], 'uebergang'],
	['be', ['BE', 'BW'], 'BE'],
	['muslimisch', ['muslim', 'migrant'], 'muslim'],
	['polizei', ['polizei-berlin', 'polizei-bremen'], undefined],
	['BX', ['BE', 'BW'], undefined],
	['website', ['title', 'summary'], undefined],
	['x'.repeat(10_000), ['title'], undefined],
	['title', [], undefined],
])('takes %s for one of %j: %s', (word, known, expected) => {
	expect(nearest(word, known)).toBe(expected);
});
