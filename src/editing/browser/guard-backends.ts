import CMS from 'decap-cms-app';
import type { EntryBackend } from '#src/editing/entry-backend.ts';
import { guardEntries, type StaleWords } from '#src/editing/stale-entry.ts';
import { TextOrigins } from '#src/editing/text-origins.ts';

/** What every form of this browser made from which text. */
export const textOrigins = new TextOrigins(localStorage);

interface GuardWords extends StaleWords {
	readonly notDeleted: string;
}

/**
 * Has the backend of this name refuse to save over what others changed meanwhile, and to delete files. Decap has no way
 * to register a backend in the place of another one, so the one that it made is taken apart.
 *
 * @throws if Decap knows no backend of this name
 */
export function guardBackend(name: string, words: GuardWords): void {
	const registered = CMS.getBackend(name) as
		{ init: (...args: unknown[]) => EntryBackend } | undefined;
	if (!registered) throw new Error(`Decap has no backend ${name}.`);
	const { init } = registered;
	registered.init = (...args) => {
		const backend = guardEntries(init(...args), textOrigins, words);
		// The list of media offers it, past any review; the forms themselves delete nothing.
		return Object.assign(backend, {
			deleteFiles: () => Promise.reject(new Error(words.notDeleted)),
		});
	};
}
