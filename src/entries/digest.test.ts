import { expect, it } from 'vitest';
import { digestPattern } from '#src/catalog/patterns.ts';
import { digestOf } from '#src/entries/digest.ts';

it('is of the shape that the files hold, and the same in every version', () => {
	expect(digestOf({ b: 'x', a: ['y'] })).toBe('3f5d43b2e01c3056');
	expect(digestOf(undefined)).toMatch(digestPattern);
});

it('does not see the order of keys, blanks, composed characters and what is left out', () => {
	const same = [
		{ a: 'Öl auf', b: 'x' },
		{ b: 'x', a: 'O\u0308l \n auf ' },
		{ a: 'Öl auf', b: 'x', c: undefined },
	];
	expect(new Set(same.map(digestOf)).size).toBe(1);
});

it('sees every other difference', () => {
	const others = [
		{ a: 'x' },
		{ a: 'X' },
		{ b: 'x' },
		{ a: ['x'] },
		['x'],
		'x',
		'',
		{ a: 'x.' },
		['x', 'y'],
		['y', 'x'],
	];
	expect(new Set(others.map(digestOf)).size).toBe(others.length);
});
