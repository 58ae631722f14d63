import {
	changeKinds,
	languageOfPath,
	type ChangeKind,
	type FileVersion,
} from '#src/entries/history/change-kinds.ts';
import type { Change, EntryHistory, Histories } from '#src/entries/history/entry-history.ts';
import { blobs, gitLog, repositoryState, type LoggedChange } from '#src/entries/history/git-log.ts';
import { contentPlace } from '#src/entries/content-places.ts';
import { languages } from '#src/i18n/languages.ts';

/** So many days of changes a page shows. */
const mostShown = 5;

/**
 * The histories of the entries in a content folder, from the git repository around it: one pass over its log, and the
 * contents of the latest changes only.
 */
export function readHistories(folder: string): Histories {
	const state = repositoryState(folder);
	if (state !== 'whole') return state;
	const byEntry = changesByEntry(gitLog(folder));
	const shown = [...byEntry].map(([path, changes]) => {
		const days = [...Map.groupBy(changes, ({ on }) => on).values()];
		return { path, changes, days, latest: days.slice(0, mostShown) };
	});
	const texts = blobs(
		folder,
		shown.flatMap(({ latest }) =>
			latest.flat().flatMap(({ from, to }) => (from && to && from !== to ? [from, to] : [])),
		),
	);
	return new Map(
		shown.map(({ path, changes, days, latest }) => [
			path,
			{
				created: changes.at(-1)?.on ?? '',
				changed: changes[0]?.on ?? '',
				count: days.length,
				changes: latest.map((day): Change => {
					const first = changes.at(-1);
					const kinds = new Set(day.flatMap((one) => kindsIn(one, one === first, texts)));
					if (kinds.size > 1) kinds.delete('form');
					const told: ChangeKind[] = kinds.has('created') ? ['created'] : [...kinds];
					return { on: day[0]?.on ?? '', kinds: told };
				}),
			} satisfies EntryHistory,
		]),
	);
}

/** The changes of each entry, whichever of its files they touched and whatever it was called then. */
function changesByEntry(log: readonly LoggedChange[]): Map<string, LoggedChange[]> {
	const names = new Map<string, string>();
	const byEntry = new Map<string, LoggedChange[]>();
	const gone = new Set<string>();
	for (const change of log) {
		if (contentPlace(change.path)?.place.kind !== 'entry') continue;
		const path = names.get(change.path) ?? change.path;
		const key = mainPath(path);
		if (change.before !== undefined) names.set(change.before, path);
		// What was there before a file was deleted is not the history of one of that name.
		if (change.to === undefined && path === key) gone.add(key);
		if (gone.has(key)) continue;
		byEntry.set(key, [...(byEntry.get(key) ?? []), change]);
	}
	return byEntry;
}

/** The file that holds an entry's facts: `guides/en/x.mdx` → `guides/de/x.mdx`. */
const mainPath = (path: string) => {
	const language = languageOfPath(path);
	return language ? path.replace(`/${language}/`, `/${languages[0]}/`) : path;
};

function kindsIn(
	{ path, before, from, to }: LoggedChange,
	isFirst: boolean,
	texts: ReadonlyMap<string, string>,
): ChangeKind[] {
	if (isFirst) return ['created'];
	const language = languageOfPath(path);
	const moved: ChangeKind[] = before === undefined ? [] : ['moved'];
	if (!from || !to) return [...moved, language ? `text-${language}` : 'facts'];
	const { place } = contentPlace(path) ?? {};
	if (place?.kind !== 'entry' || from === to) return moved;
	const version = (id: string): FileVersion => ({ text: texts.get(id) ?? '', language });
	const kinds = changeKinds(place.type.fields, version(from), version(to));
	return [...moved, ...kinds.filter((kind) => kind !== 'form' || !moved.length)];
}
