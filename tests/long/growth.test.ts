import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeSyntheticContent } from '../bench/write-synthetic-content.ts';
import { buildSite } from '../site/build-site.ts';
import type { Build } from '../site/built-site.ts';

/** With so many entries every kind of page is full somewhere; then come three times as many. */
const sizes = [1200, 3600];

/**
 * What is about all entries at once, see docs/performance.md: exports, and the table and the spellings that the search
 * counts by and the names of the pieces of its text index, which no page loads before somebody searches.
 */
const aboutAll = /^(?:(?:exports|search)\/.*\.(?:json|csv)|pagefind\/.*\.pf_meta)$/;

const buildOf = (size: number): Build => ({
	folder: `.cache/long/site-${size}`,
	content: `.cache/long/content-${size}`,
	origin: 'https://katalog.example',
	base: '',
});

beforeAll(async () => {
	for (const size of sizes) {
		const build = buildOf(size);
		await writeSyntheticContent(build.content, size);
		await buildSite(build);
	}
}, 900_000);

/** The kind of a file, by its path: `de/projekte/be-agim/index.html` → `de/projekte/…/index.html`. */
const kindOf = (path: string): string => {
	const [first = '', second = '', ...rest] = path
		.replace(/(?:[-.][\w-]{8}|_[0-9a-f]{10})\.(js|css|woff2|pf_meta)$/, '.$1')
		// The first page of a list may be the only one that is full.
		.replace(/\/(?:seite|page)-\d+(?=\/)/, '')
		.replace(/\d+/g, '#')
		.split('/');
	return [
		first,
		second,
		...rest.map((_, place) => (place === rest.length - 1 ? 'last' : '…')),
	].join('/');
};

/** The size of the largest file of each kind. */
function largest({ folder }: Build): Map<string, { path: string; size: number }> {
	const found = new Map<string, { path: string; size: number }>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const path = file.slice(folder.length + 1);
		if (aboutAll.test(path)) continue;
		const { size } = statSync(file);
		const kind = kindOf(path);
		if (size > (found.get(kind)?.size ?? 0)) found.set(kind, { path, size });
	}
	return found;
}

test('no page, and nothing that a page loads, grows with the number of entries', () => {
	const [small = new Map(), large = new Map()] = sizes.map((size) => largest(buildOf(size)));
	expect(large.size).toBeGreaterThan(50);
	// A kind that only many entries bring about is held to the largest page that there was: nobody waits longer for it.
	const largestPage = Math.max(
		...[...small.values()].flatMap(({ path, size }) => (path.endsWith('.html') ? [size] : [])),
	);
	const grown = [...large].flatMap(([kind, { path, size }]) => {
		const before = small.get(kind)?.size ?? largestPage;
		// Words differ, the last lists fill, and the sitemap names a part per thousand pages; what grows with the entries is three times as large.
		return size > Math.max(before * 1.4, 2000) ? [`${path}: ${before} → ${size} bytes`] : [];
	});
	expect(grown).toEqual([]);
});
