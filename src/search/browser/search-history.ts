/** How a new state came about: by a key press, by Enter, or by a filter. */
export type Step = 'typing' | 'submit' | 'filter';

/**
 * Keeps the address in step with what is asked. Typing rewrites the present address; Enter and filters make a new one, so
 * that a step back leads to what was asked for before, not through half-typed words.
 */
export class SearchHistory {
	#settled = here();

	/** The number of results that the visitor had unfolded when leaving this address, 0 if none. */
	get unfolded(): number {
		return Number((history.state as { unfolded?: number } | null)?.unfolded) || 0;
	}

	set unfolded(results: number) {
		history.replaceState({ unfolded: results }, '');
	}

	/** @param query the query part of the new address, `?…` or empty */
	go(query: string, step: Step): void {
		const address = location.pathname + query;
		if (step === 'typing') return history.replaceState(null, '', address);
		if (step === 'submit' && address !== this.#settled) {
			history.replaceState(null, '', this.#settled);
		}
		if (address !== here()) history.pushState(null, '', address);
		this.#settled = address;
	}

	/** Takes the address of the page as it is for what was asked. */
	settle(): void {
		this.#settled = here();
	}
}

const here = (): string => location.pathname + location.search;
