import { expect, it } from 'vitest';
import { fuzz } from '#tests/fuzzing/fuzz.ts';
import { readers } from '#tests/fuzzing/readers.ts';

it.each(readers)(
	'$name takes ten thousand things that anybody may write',
	{ timeout: 600_000 },
	async ({ name }) => {
		for (const seed of [2, 3, 4, 5]) expect(await fuzz(name, seed, 2500)).toBe('');
	},
);
