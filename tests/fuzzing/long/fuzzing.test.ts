import { expect, it } from 'vitest';
import { fuzz } from '#tests/fuzzing/fuzz.ts';
import { readers } from '#tests/fuzzing/readers.ts';

// In one go: most of the time goes into starting a thread.
it.each(readers)(
	'$name takes ten thousand things that anybody may write',
	{ timeout: 600_000 },
	async ({ name }) => expect(await fuzz(name, 2, 10_000)).toBe(''),
);
