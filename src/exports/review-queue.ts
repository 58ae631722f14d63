import { listedTypes } from '#src/catalog/catalog.ts';
import type { ContentType } from '#src/catalog/content-type.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, type Entry } from '#src/entries/entry.ts';
import {
	freshness,
	freshnessStates,
	isAgeing,
	type FreshnessState,
} from '#src/entries/freshness.ts';
import { lastCheck } from '#src/entries/last-check.ts';
import type { Text } from '#src/i18n/languages.ts';

/** An entry that has to be checked again. */
export interface Reviewable {
	readonly id: string;
	readonly type: Entry['type'];
	readonly title: Text;
	/** The file in which a new check is entered, below the content folder. */
	readonly file: string;
	readonly state: Exclude<FreshnessState, 'fresh' | 'past' | 'ageless'>;
	/** The last check, as precisely as it is known. */
	readonly checked: string;
	/** The day until which it holds. */
	readonly due: string;
	/** All dates that are known have passed: the next one is to be asked for. */
	readonly withoutDate: boolean;
}

/** How many entries of a type are in which state. */
export interface TypeFreshness {
	readonly type: ContentType;
	readonly counts: Readonly<Record<FreshnessState, number>>;
	/** How many of them age. */
	readonly ageing: number;
	/** Of these, the part whose check holds; undefined where none ages. */
	readonly share: number | undefined;
}

const isWaiting = (state: FreshnessState): state is Reviewable['state'] =>
	state !== 'fresh' && isAgeing(state);

/** The entries that have to be checked again, on a day (`YYYY-MM-DD`): the longest overdue first. */
export function reviewQueue({ entries }: Catalogue, today: string): Reviewable[] {
	return entries
		.filter(isListed)
		.flatMap((entry) => {
			const { state, due, withoutDate = false } = freshness(entry, today);
			const checked = lastCheck(entry);
			if (!isWaiting(state) || due === undefined || checked === undefined) return [];
			const [file = ''] = entry.files;
			const { id, type } = entry;
			return [{ id, type, title: entry.data.title, file, state, checked, due, withoutDate }];
		})
		.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
}

/** How fresh the catalogue is on a day, type by type; types that are never checked are left out. */
export const freshnessByType = (catalogue: Catalogue, today: string): TypeFreshness[] =>
	listedTypes
		.filter(({ review }) => review)
		.map((type) => {
			const states = catalogue.entriesOf(type.name).map((entry) => freshness(entry, today).state);
			const counts = Object.fromEntries(
				freshnessStates.map((state) => [state, states.filter((one) => one === state).length]),
			) as Record<FreshnessState, number>;
			const ageing = states.filter(isAgeing).length;
			return {
				type,
				counts,
				ageing,
				share: ageing ? (counts.fresh + counts.due) / ageing : undefined,
			};
		});
