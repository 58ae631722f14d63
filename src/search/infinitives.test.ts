import { expect, test } from 'vitest';
import { infinitives } from '#src/search/infinitives.ts';

test.each([
	['fordert', 'fordern'],
	['forderte', 'fordern'],
	['gefordert', 'fordern'],
	['bildet', 'bilden'],
	['bildete', 'bilden'],
	['ausgebildet', 'ausbilden'],
	['unterstutzten', 'unterstutzen'],
])('takes %s for a form of %s', (form, verb) => {
	expect(infinitives(form)).toContain(verb);
});

test.each(['moschee', 'rat', 'gebet', 'polizei'])('takes %s for no form of a verb', (word) => {
	expect(infinitives(word)).toEqual([]);
});
