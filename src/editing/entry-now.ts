import type { DataFile, EntryBackend } from '#src/editing/entry-backend.ts';

/** Says whether an answer of a backend means that an entry has no draft. */
export const isNoDraft = (error: unknown): boolean =>
	(error as { notUnderEditorialWorkflow?: unknown }).notUnderEditorialWorkflow === true;

const isMissing = (error: unknown): boolean => (error as { status?: unknown }).status === 404;

/** The published content of a file, `undefined` where there is none. Throws what the host says against reading it. */
export async function published(backend: EntryBackend, path: string): Promise<string | undefined> {
	try {
		return (await backend.getEntry(path)).data ?? undefined;
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/** The content of a file in the open draft of an entry; the published one where the draft does not change it. */
export async function drafted(
	backend: EntryBackend,
	collection: string,
	{ slug, path }: DataFile,
): Promise<string | undefined> {
	const draft = await backend.unpublishedEntry?.({ collection, slug });
	const id = draft?.diffs.find((file) => file.path === path)?.id;
	return id === undefined
		? published(backend, path)
		: backend.unpublishedEntryDataFile?.(collection, slug, path, id);
}

/** Says whether a draft of an entry is open. */
export async function hasDraft(
	backend: EntryBackend,
	collection: string,
	slug: string,
): Promise<boolean> {
	try {
		return (await backend.unpublishedEntry?.({ collection, slug })) !== undefined;
	} catch (error) {
		if (isNoDraft(error)) return false;
		throw error;
	}
}
