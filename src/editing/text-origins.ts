/** The part of the browser's storage that is needed here. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** What a form was filled from, and what became of it; texts are remembered by their fingerprints. */
interface Origin {
	/** The text that the form was filled from; that of `''` for a new entry. */
	readonly from: string;
	/** The last texts that the form produced. */
	readonly to: readonly string[];
	/** The text that was saved last. */
	readonly saved?: string;
}

const key = 'catalogue-text-origins';
/** Of so many texts it is remembered what was made from them, and of each the last so many. */
const most = 200;
const mostTexts = 20;

/** Two different texts have the same one about once in 10^19: enough to notice a change, not to prove anything. */
export function fingerprint(text: string): string {
	const [first, second] = [0x811c9dc5, 0x1b873593].map((seed) => {
		let hash = seed;
		for (let at = 0; at < text.length; at++)
			hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15);
		return (hash >>> 0).toString(36);
	});
	return `${text.length.toString(36)}-${first}-${second}`;
}

/**
 * Remembers of every text that a form produced which text it was filled from. It outlives the page: Decap keeps unsaved
 * texts in the browser, but not what they were made from, so that an old one would go over a newer file.
 */
export class TextOrigins {
	readonly #memory: Memory | undefined;
	#known: Origin[];

	constructor(memory?: Memory) {
		this.#memory = memory;
		this.#known = stored(memory);
	}

	/** Notes that a form filled from `source` (`''`: from nothing) now holds `text`. */
	note(source: string, text: string): void {
		if (source === text) return;
		const from = fingerprint(source);
		const to = fingerprint(text);
		this.#change(from, (before) => ({
			...before,
			from,
			to: [...(before?.to ?? []).filter((other) => other !== to), to].slice(-mostTexts),
		}));
	}

	/** Notes that `text`, made by a form, now is the content of its file. */
	saved(text: string): void {
		const saved = fingerprint(text);
		const from = this.#madeFrom(saved);
		if (from) this.#change(from, (before) => ({ to: [saved], ...before, from, saved }));
	}

	/**
	 * Says whether `now`, the content of the file (`undefined`: there is none), is what `text` was made from or what its
	 * form saved since. `isRead` says of a fingerprint whether it is one of a text that was read from the files; what was
	 * not is an unsaved text that the browser had kept, and made from another one in turn.
	 */
	isBasedOn(text: string, now: string | undefined, isRead: (mark: string) => boolean): boolean {
		const current = fingerprint(now ?? '');
		let mark = fingerprint(text);
		for (let steps = 0; steps < most; steps++) {
			const saved = this.#known.find(({ from }) => from === mark)?.saved;
			if (mark === current || saved === current) return true;
			const before = this.#madeFrom(mark);
			if (before === undefined || (steps > 0 && isRead(mark))) return false;
			mark = before;
		}
		return false;
	}

	#madeFrom(mark: string): string | undefined {
		return this.#known.findLast(({ to }) => to.includes(mark))?.from;
	}

	#change(from: string, changed: (before: Origin | undefined) => Origin): void {
		// Another window may have written since.
		const kept = stored(this.#memory);
		if (kept.length) this.#known = kept;
		const before = this.#known.find((origin) => origin.from === from);
		const others = this.#known.filter((origin) => origin !== before);
		this.#known = [...others, changed(before)].slice(-most);
		try {
			this.#memory?.setItem(key, JSON.stringify(this.#known));
		} catch {
			// A full or forbidden storage forgets with the page; saving goes on as long as that is open.
		}
	}
}

function stored(memory: Memory | undefined): Origin[] {
	try {
		const known: unknown = JSON.parse(memory?.getItem(key) ?? '[]');
		return Array.isArray(known) ? (known as Origin[]) : [];
	} catch {
		// What cannot be read was not written here; the worst that follows is one refusal too many.
		return [];
	}
}
