import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, countClasses } from '#src/site/count-classes.ts';

test('divides counts into ranges of about as many members', () => {
	expect(countClasses([9, 0, 5, 1, 2], 2)).toEqual([
		{ from: 0, to: 0 },
		{ from: 1, to: 2 },
		{ from: 5, to: 9 },
	]);
});

test('keeps equal counts together', () => {
	expect(countClasses([3, 3, 3, 3, 8], 4)).toEqual([
		{ from: 3, to: 3 },
		{ from: 8, to: 8 },
	]);
});

test('puts every count into exactly one range', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(40)), fc.integer({ min: 1, max: 5 }), (counts, most) => {
			const classes = countClasses(counts, most);
			expect(classes.length).toBeLessThanOrEqual(most + 1);
			for (const count of counts) {
				const holding = classes.filter(({ from, to }) => from <= count && count <= to);
				expect(holding).toEqual([classes[classOf(classes, count)]]);
			}
		}),
		{ seed: 20261122 },
	);
});
