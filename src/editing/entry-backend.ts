/** A file that is about to be written. */
export interface DataFile {
	readonly path: string;
	readonly slug: string;
	readonly raw: string;
}

/** How Decap says what is saved. */
interface SaveOptions {
	readonly collectionName?: string;
	readonly newEntry?: boolean;
	readonly useWorkflow?: boolean;
	/** Set where a draft of the entry is open already. */
	readonly unpublished?: boolean;
}

/** What all of Decap's backends can do, as far as reading and saving an entry goes. */
export interface EntryBackend {
	getEntry: (path: string) => Promise<{ data: string | null }>;
	persistEntry: (
		entry: { dataFiles: readonly DataFile[] },
		options: SaveOptions,
	) => Promise<unknown>;
	unpublishedEntry?: (of: {
		collection: string;
		slug: string;
	}) => Promise<{ diffs: readonly { path: string; id: string }[] }>;
	unpublishedEntryDataFile?: (
		collection: string,
		slug: string,
		path: string,
		id: string,
	) => Promise<string>;
	/** GitLab only: its drafts are brought up to date when they are saved. */
	getBranch?: (collection: string, slug: string) => string;
	api?: {
		getBranchMergeRequest?: (branch: string) => Promise<unknown>;
		rebaseMergeRequest?: (mergeRequest: unknown) => Promise<void>;
	} | null;
}
