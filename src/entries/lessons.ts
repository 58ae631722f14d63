import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { Field } from '#src/catalog/content-type.ts';
import type { Term } from '#src/catalog/vocabulary.ts';
import type { Catalogue } from '#src/entries/catalogue.ts';
import { isListed, lifecycleState, type Entry } from '#src/entries/entry.ts';
import { isOver } from '#src/entries/freshness.ts';
import type { Text } from '#src/i18n/languages.ts';

/** What was learned from an undertaking that is over: its texts on it, in the order of its description. */
export interface Lessons {
	readonly entry: Entry;
	readonly texts: readonly { readonly name: string; readonly field: Field; readonly text: Text }[];
}

/** Lessons under the reason for which an undertaking was archived, or, with no reason, because it was completed. */
export interface LessonGroup {
	readonly reason: Term | undefined;
	readonly lessons: readonly Lessons[];
}

/** What was learned from an entry; undefined where it goes on, or says nothing of it. */
export function lessonsOf(entry: Entry, today: string): Lessons | undefined {
	const data = entry.data as Readonly<Record<string, unknown>>;
	const ended = lifecycleState(entry) === 'archived' || isOver(data, today);
	if (!isListed(entry) || !ended) return undefined;
	const texts = Object.entries(contentTypeNamed(entry.type).fields).flatMap(([name, field]) =>
		field.lesson && data[name] !== undefined ? [{ name, field, text: data[name] as Text }] : [],
	);
	return texts.length ? { entry, texts } : undefined;
}

/** All that was learned, by the reason for which it ended, those without one first; a reason without lessons is left out. */
export function lessonGroups(
	{ vocabularies }: Catalogue,
	lessons: readonly Lessons[],
): LessonGroup[] {
	const reasonOf = ({ entry }: Lessons) =>
		lifecycleState(entry) === 'archived' && 'lifecycle' in entry.data
			? entry.data.lifecycle?.why
			: undefined;
	return [undefined, ...vocabularies['archive-reasons'].terms]
		.map((reason) => ({
			reason,
			lessons: lessons.filter((one) => reasonOf(one) === reason?.id),
		}))
		.filter((group) => group.lessons.length > 0);
}

/** What was learned from all that is over on a day, in the order of the groups. */
export function allLessons(catalogue: Catalogue, today: string): Lessons[] {
	const lessons = catalogue.entries.flatMap((entry) => lessonsOf(entry, today) ?? []);
	return lessonGroups(catalogue, lessons).flatMap((group) => group.lessons);
}
