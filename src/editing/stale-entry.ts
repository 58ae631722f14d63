import type { EntryBackend } from '#src/editing/entry-backend.ts';
import { drafted, hasDraft, isNoDraft, published } from '#src/editing/entry-now.ts';
import { fingerprint, type TextOrigins } from '#src/editing/text-origins.ts';

/** What an editor is told when a save is refused. */
export interface StaleWords {
	/** The file is another one than the form was filled from. */
	readonly changedMeanwhile: string;
	/** Somebody else has begun a draft of the entry since it was opened. */
	readonly draftMeanwhile: string;
	/** The published file was changed in the same places as the draft. */
	readonly contradicts: string;
	/** The draft was published or discarded since it was opened. */
	readonly draftGone: string;
}

/**
 * Brings a draft up to date with what was published meanwhile, as GitLab's backend does while it saves: only then can be
 * seen what it would write over.
 */
async function bringUpToDate(
	backend: EntryBackend,
	collection: string,
	slug: string,
	{ contradicts, draftGone }: StaleWords,
): Promise<void> {
	const { api } = backend;
	const branch = backend.getBranch?.(collection, slug);
	if (branch === undefined || !api?.getBranchMergeRequest || !api.rebaseMergeRequest) return;
	try {
		await api.rebaseMergeRequest(await api.getBranchMergeRequest(branch));
	} catch (error) {
		if (isNoDraft(error)) throw new Error(draftGone, { cause: error });
		if (String((error as Error).message).startsWith('Rebase error'))
			throw new Error(contradicts, { cause: error });
		throw error;
	}
}

/**
 * Has a backend of Decap refuse to save over a file that somebody else changed since it was opened: Decap's own never
 * ask (TRAPS D29). Whatever is refused stays in the form, and what the others wrote stays where it is.
 *
 * @returns the same backend, its reading and saving replaced
 */
export function guardEntries<Backend extends EntryBackend>(
	backend: Backend,
	origins: TextOrigins,
	words: StaleWords,
): Backend {
	const read = new Set<string>();
	const noteRead = <Text extends string | null>(text: Text): Text => {
		if (text !== null) read.add(fingerprint(text));
		return text;
	};
	const getEntry = backend.getEntry.bind(backend);
	const readDraft = backend.unpublishedEntryDataFile?.bind(backend);
	const persistEntry = backend.persistEntry.bind(backend);

	backend.getEntry = async (path) => {
		const entry = await getEntry(path);
		noteRead(entry.data);
		return entry;
	};
	if (readDraft)
		backend.unpublishedEntryDataFile = async (...of) => noteRead(await readDraft(...of));

	backend.persistEntry = async (entry, options) => {
		const { collectionName = '', unpublished = false, useWorkflow = false } = options;
		const [first] = entry.dataFiles;
		if (first && unpublished) await bringUpToDate(backend, collectionName, first.slug, words);
		else if (first && useWorkflow && (await hasDraft(backend, collectionName, first.slug)))
			throw new Error(words.draftMeanwhile);
		for (const file of entry.dataFiles) {
			const now = unpublished
				? await drafted(backend, collectionName, file)
				: await published(backend, file.path);
			if (!origins.isBasedOn(file.raw, now, (mark) => read.has(mark)))
				throw new Error(words.changedMeanwhile);
		}
		const answer = await persistEntry(entry, options);
		for (const { raw } of entry.dataFiles) origins.saved(raw);
		return answer;
	};
	return backend;
}
