import { expect, test, vi } from 'vitest';
import { remembered, rememberedOf } from './remembered.ts';

test('reads once what is asked twice, and keeps the answers apart', () => {
	const read = vi.fn((word: string) => (word === 'nothing' ? undefined : word.length));
	const length = remembered(read);
	expect(['two', 'three', 'two', 'nothing', 'nothing'].map(length)).toEqual([
		3,
		5,
		3,
		undefined,
		undefined,
	]);
	expect(read).toHaveBeenCalledTimes(3);
});

test('tells things apart that look alike', () => {
	const read = vi.fn(({ id }: { id: string }) => id);
	const id = rememberedOf(read);
	const one = { id: 'a' };
	expect([one, { id: 'a' }, one].map(id)).toEqual(['a', 'a', 'a']);
	expect(read).toHaveBeenCalledTimes(2);
});
