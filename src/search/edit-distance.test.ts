import { expect, test } from 'vitest';
import { editDistance, errorsIn } from '#src/search/edit-distance.ts';

test.each([
	['moschee', 'moschee', 0],
	['moshcee', 'moschee', 1],
	['moscheee', 'moschee', 1],
	['mosche', 'moschee', 1],
	['mascheee', 'moschee', 2],
	['konferentz', 'konferenz', 1],
])('counts the errors between %s and %s', (a, b, errors) => {
	expect(editDistance(a, b, 2)).toBe(errors);
});

test('gives up beyond the most', () => {
	expect(editDistance('giraffe', 'moschee', 1)).toBe(2);
	expect(editDistance('moscheeverein', 'moschee', 2)).toBe(3);
});

test('forgives nothing in short words, one error from five letters, two from ten', () => {
	expect(['amt', 'imam', 'islam', 'sicherheit'].map(errorsIn)).toEqual([0, 0, 1, 2]);
});
