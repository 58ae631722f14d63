import type { Check } from '#src/checks/check.ts';
import { aboutFile } from '#src/checks/check.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';
import { inOverlay } from '#src/entries/overlay.ts';
import { nearest } from '#src/entries/nearest.ts';
import {
	latestId,
	parsePublishedIds,
	publishedId,
	publishedIdsFile,
	type PublishedId,
} from '#src/entries/published-ids.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';

/**
 * Says so where no id is kept. Names ids that were published and whose entry is gone without a note of what became of
 * it, moves that lead nowhere, and ids that are used again. A new id need not be recorded yet: `npm run ids` and
 * `npm run format` do that; until then only `npm run ids -- since REF` notices when it goes.
 */
export const publishedIds: Check = function* (content) {
	const { entries, published } = content;
	if (isNothing(content)) yield aboutFile(publishedIdsFile, 'ids-missing');
	else if (!parsePublishedIds(published.text)) yield aboutFile(publishedIdsFile, 'ids-form');
	const present = new Set(entries.map(({ id }) => id));
	for (const [id, known] of Object.entries(published.ids)) {
		if (present.has(id)) continue;
		const finding = gone(content, present, id, known);
		if (finding) yield finding;
	}
	for (const entry of entries) {
		const known = publishedId(published.ids, entry.id);
		if (!known) continue;
		const values = { value: shown(entry.id) };
		if (known.moved || known.withdrawn) yield findingAt(entry, ['id'], 'id-reused', { values });
		else if (known.type !== entry.type.name)
			yield findingAt(entry, ['id'], 'id-other-type', { values: { ...values, type: known.type } });
	}
};

/** Says whether nothing at all is kept of ids: there is no file, or none in it although there are entries. */
const isNothing = ({ published: { text }, entries }: ContentFolder): boolean =>
	text.trim() === '' ||
	(/^\s*\{\s*\}\s*$/.test(text) && entries.some(({ files }) => !files.some(inOverlay)));

/** What is wrong with an id that has no entry any more. */
function gone(
	{ entries, published: { ids, text } }: ContentFolder,
	present: ReadonlySet<string>,
	id: string,
	{ type, moved, withdrawn }: PublishedId,
): Finding | undefined {
	const before = text.slice(0, Math.max(0, text.indexOf(`"${id}":`)));
	const about = (code: Finding['code'], rest = {}): Finding => ({
		...aboutFile(publishedIdsFile, code, { values: { value: shown(id) }, ...rest }),
		line: before.split('\n').length,
	});
	const isKnown = (other: string) =>
		present.has(other) || publishedId(ids, other)?.withdrawn !== undefined;
	const target = moved === undefined ? withdrawn?.replacedBy : latestId(ids, id);
	if (moved !== undefined || target !== undefined) {
		if (target !== undefined && isKnown(target)) return undefined;
		return about('id-leads-nowhere', {
			values: { value: shown(id), target: shown(moved ?? target ?? '') },
		});
	}
	if (withdrawn) return undefined;
	const fresh = entries.filter((entry) => entry.type.name === type && !publishedId(ids, entry.id));
	const suggestion = nearest(
		id,
		fresh.map((entry) => entry.id),
	);
	return about('id-vanished', { suggestion });
}
