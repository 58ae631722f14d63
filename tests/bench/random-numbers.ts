/** Gives numbers from 0 to below 1, the same row for the same seed. */
export type RandomNumbers = () => number;

/** Mulberry32, a small generator that is good enough to make up texts; Node's own cannot be seeded. */
export function randomNumbers(seed: number): RandomNumbers {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
