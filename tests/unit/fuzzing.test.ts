import { expect, it } from 'vitest';
import { fuzz } from '#tests/fuzzing/fuzz.ts';
import { readers } from '#tests/fuzzing/readers.ts';

// Always the same inputs here; the stage `long` tries many more.
it.each(readers)(
	'$name takes whatever anybody may write',
	{ timeout: 120_000 },
	async ({ name }) => {
		expect(await fuzz(name, 1, 200)).toBe('');
	},
);
