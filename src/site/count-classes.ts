/** A range of counts that a map or picture shows alike. */
export interface CountClass {
	readonly from: number;
	readonly to: number;
}

/**
 * Divides counts into ranges with about as many members each, the smallest first; nothing counts as a range of its
 * own, and equal counts are never apart.
 *
 * `[0, 1, 2, 5, 9]` in 2 → `0`, `1–2`, `5–9`
 */
export function countClasses(counts: readonly number[], most = 4): CountClass[] {
	const some = counts.filter((count) => count > 0).toSorted((a, b) => a - b);
	const each = Math.ceil(some.length / most);
	const ranges: CountClass[] = counts.includes(0) ? [{ from: 0, to: 0 }] : [];
	for (let start = 0; start < some.length;) {
		const from = some[start] ?? 0;
		const to = some[Math.min(start + each, some.length) - 1] ?? from;
		ranges.push({ from, to });
		start = some.lastIndexOf(to) + 1;
	}
	return ranges;
}

/** The place of the range that holds a count. */
export const classOf = (classes: readonly CountClass[], count: number): number =>
	classes.findIndex(({ from, to }) => count >= from && count <= to);
