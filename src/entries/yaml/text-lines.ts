/** A line and a column, both from 1. */
export interface Point {
	readonly line: number;
	readonly column: number;
}

/** Finds lines and columns in a text: `lineFinder('ab\ncd')(4)` → `{ line: 2, column: 2 }`. Offsets count from 0. */
export function lineFinder(text: string): (offset: number) => Point {
	const starts = [0];
	for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
		starts.push(end + 1);
	}
	return (offset) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] as number) + 1 };
	};
}
