import type { Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';

/** The entries that point to an entry, and, for an organisation, those that point to one of its parts; each once. */
export function participation(catalogue: Catalogue, entry: Entry): Entry[] {
	const seen = new Set<string>([entry.id]);
	const found: Entry[] = [];
	const queue = [entry];
	for (let next = queue.shift(); next; next = queue.shift()) {
		for (const referrer of catalogue.referrers(next.id)) {
			if (seen.has(referrer.id)) continue;
			seen.add(referrer.id);
			found.push(referrer);
			const isPart = referrer.type === 'organisation' && referrer.data.partOf === next.id;
			if (isPart) queue.push(referrer);
		}
	}
	return found;
}
