import type { ChangeKind } from '#src/entries/history/change-kinds.ts';

/** What became of an entry on one day. */
export interface Change {
	/** `YYYY-MM-DD` */
	readonly on: string;
	readonly kinds: readonly ChangeKind[];
}

/** When an entry came about and what happened to it, without names: the last changes first. */
export interface EntryHistory {
	readonly created: string;
	readonly changed: string;
	/** How many days it was changed on, also where not all are listed. */
	readonly count: number;
	readonly changes: readonly Change[];
}

/** Why there is no history: the files lie in no git repository, or only the newest part of it was fetched. */
export type NoHistory = 'no-git' | 'shallow';

/** The histories of a content folder's files, by the path of the file that holds the facts; or why there are none. */
export type Histories = ReadonlyMap<string, EntryHistory> | NoHistory;
