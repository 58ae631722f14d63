import type { Data } from '#src/editing/form-data.ts';
import type { Answers } from '#src/editing/suggestion/suggested-file.ts';

/** What is kept on the device until a suggestion is done. */
export interface Draft {
	readonly data: Data;
	readonly answers: Partial<Answers>;
	/** Number of the step that was shown last, from 0. */
	readonly step: number;
}

const prefix = 'suggestion:';

/** The place on this device for one suggestion. Where the browser keeps nothing, nothing is kept, and nothing fails. */
export function draftStore(name: string) {
	const key = prefix + name;
	return {
		read(): Draft | undefined {
			try {
				const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
				return kept && typeof kept.data === 'object' ? kept : undefined;
			} catch {
				return undefined;
			}
		},
		/** @returns whether it was kept */
		keep(draft: Draft): boolean {
			try {
				localStorage.setItem(key, JSON.stringify(draft));
				return true;
			} catch {
				return false;
			}
		},
		forget(): void {
			try {
				localStorage.removeItem(key);
			} catch {
				// There is nothing to forget where nothing can be kept.
			}
		},
	};
}
