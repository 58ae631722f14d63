import { expect, it } from 'vitest';
import { pairsAlike } from '#src/checks/similar-pairs.ts';

const telling = (title: string) => ({ item: title, words: title.split(' ') });
const pairs = (titles: readonly string[]) => [...pairsAlike(titles.map(telling), 0.6)];

it('finds what shares enough words, in whatever order', () => {
	const [one, other] = ['runder tisch polizei moschee', 'moschee polizei tisch berlin'];
	expect(pairs([one, 'fussball im park heute', other])).toEqual([[one, other]]);
});

it('does not miss any pair that comparing each with each finds', () => {
	const words = ['polizei', 'moschee', 'dialog', 'sport', 'jugend', 'berlin', 'kiel', 'netz'];
	const titles = Array.from({ length: 60 }, (_, index) =>
		[index % 8, (index * 3) % 8, (index * 5 + 1) % 8, (index >> 3) % 8].map((at) => words[at]),
	).map((some) => [...new Set(some)].join(' '));
	const all = [...new Set(titles)];
	const dice = (a: string, b: string) => {
		const [one, other] = [a.split(' '), b.split(' ')];
		return (2 * one.filter((word) => other.includes(word)).length) / (one.length + other.length);
	};
	const expected = all.flatMap((a, i) =>
		all
			.slice(i + 1)
			.filter((b) => dice(a, b) >= 0.6)
			.map((b) => `${a} | ${b}`),
	);
	const found = new Set(pairs(all).map(([a, b]) => `${a} | ${b}`));
	expect(expected.length).toBeGreaterThan(10);
	expect(expected.filter((pair) => !found.has(pair))).toEqual([]);
});

it('stays near-linear where all titles share a word', () => {
	const count = (size: number) =>
		pairs(Array.from({ length: size }, (_, index) => `projekt land nummer${index}`)).length;
	expect(count(10_000)).toBeLessThan(40 * 10_000);
});
