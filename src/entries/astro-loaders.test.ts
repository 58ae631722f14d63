import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catalogueLoaders, type CheckedCatalogue } from '#src/entries/astro-loaders.ts';
import { catalogueOf, type Catalogue } from '#src/entries/catalogue.ts';
import type { Entry } from '#src/entries/entry.ts';

const project = (id: string) =>
	({ type: 'project', id, data: { title: {} }, files: [] }) as unknown as Entry;
const catalogue = (...ids: string[]) =>
	catalogueOf({
		entries: ids.map(project),
		vocabularies: {} as Catalogue['vocabularies'],
		site: { name: {}, tagline: {} },
	});
const errors = { report: 'x.yaml:1:1 Fehler', refused: 'Nicht gebaut.', leftOut: 'Nicht gezeigt.' };

/** As much of Astro's context as loaders use; with a watcher it is a development server's. */
function makeContext(watcher?: EventEmitter & { add?: (path: string) => void }) {
	const records = new Map<string, unknown>();
	const logged: string[] = [];
	const context = {
		store: { clear: () => records.clear(), set: (one: { id: string }) => records.set(one.id, one) },
		logger: { error: (message: string) => logged.push(message) },
		generateDigest: (data: unknown) => JSON.stringify(data),
		config: { root: pathToFileURL(`${resolve('.')}/`) },
		...(watcher && { watcher: Object.assign(watcher, { add: () => undefined }) }),
	} as unknown as LoaderContext;
	return { context, records, logged };
}

afterEach(() => vi.unstubAllEnvs());

describe('the loaders of the catalogue', () => {
	it('hand over the entries of a type', async () => {
		const { context, records } = makeContext();
		const loaders = catalogueLoaders(async () => ({ catalogue: catalogue('a', 'b') }));
		await loaders.entries('project').load(context);
		expect([...records.keys()]).toEqual(['a', 'b']);
	});

	it('refuse to build content that has errors, with what is wrong', async () => {
		const { context, records } = makeContext();
		const loaders = catalogueLoaders(async () => ({ catalogue: catalogue('a'), errors }));
		await expect(loaders.entries('project').load(context)).rejects.toThrow(
			'Nicht gebaut.\n\nx.yaml:1:1 Fehler',
		);
		await expect(loaders.prose().load(context)).rejects.toThrow('x.yaml');
		expect(records.size).toBe(0);
	});

	it('say once in development what is wrong, and hand over the rest', async () => {
		const { context, records, logged } = makeContext(new EventEmitter());
		const loaders = catalogueLoaders(async () => ({ catalogue: catalogue('a'), errors }));
		await loaders.site().load(context);
		await loaders.entries('project').load(context);
		expect([...records.keys()]).toEqual(['a']);
		expect(logged).toEqual(['x.yaml:1:1 Fehler\n\nNicht gezeigt.']);
	});

	it('read anew, once for all of them, when a content file changes', async () => {
		vi.stubEnv('CONTENT_DIR', '/somewhere/content');
		const watcher = new EventEmitter();
		const { context, records } = makeContext(watcher);
		let now: CheckedCatalogue = { catalogue: catalogue('a') };
		const check = vi.fn(async () => now);
		const loaders = catalogueLoaders(check);
		await loaders.site().load(context);
		await loaders.entries('project').load(context);
		expect(check).toHaveBeenCalledTimes(1);
		now = { catalogue: catalogue('a', 'b') };
		watcher.emit('all', 'change', '/elsewhere/x.yaml');
		watcher.emit('all', 'change', '/somewhere/content/projects/b.yaml');
		await vi.waitFor(() => expect([...records.keys()]).toContain('b'));
		expect(check).toHaveBeenCalledTimes(2);
		expect(check).toHaveBeenLastCalledWith('/somewhere/content');
	});
});
