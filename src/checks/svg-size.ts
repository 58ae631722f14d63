/** An element of a drawing: what lies in it, and the ids of what it has drawn once more. */
export interface Drawn {
	readonly children: Drawn[];
	readonly targets: string[];
}

/**
 * How many elements a drawing comes to: each as often as it is drawn, so that a few that refer to each other tenfold come to
 * millions. Infinity where one refers to itself, or
 * where they lie too deep in one another to be counted.
 */
export function drawnElements(root: Drawn, ids: ReadonlyMap<string, Drawn>): number {
	const known = new Map<Drawn, number>();
	const sizeOf = (drawn: Drawn): number => {
		const size = known.get(drawn);
		if (size !== undefined) return size;
		// Until it is known, it is as large as can be: so is whatever refers to itself.
		known.set(drawn, Infinity);
		let sum = 1;
		for (const child of drawn.children) sum += sizeOf(child);
		for (const id of drawn.targets) {
			const target = ids.get(id);
			if (target) sum += sizeOf(target);
		}
		known.set(drawn, sum);
		return sum;
	};
	try {
		return sizeOf(root);
	} catch (error) {
		if (error instanceof RangeError) return Infinity;
		throw error;
	}
}
