/**
 * The number of typing errors between two words: a wrong, missing, additional or doubled letter, or two letters swapped.
 * Optimal string alignment; gives up beyond `most`, with `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
			);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
				cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			}
			current.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = last;
		last = current;
	}
	return last[b.length] ?? most + 1;
}

/** How many errors are taken for slips of the finger: one in words of five letters or more, two in ten or more. */
export const errorsIn = (word: string): number =>
	word.length >= 10 ? 2 : word.length >= 5 ? 1 : 0;
