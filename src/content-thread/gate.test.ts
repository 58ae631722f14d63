import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentGate } from '#src/content-thread/gate.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';

const errors = {
	report: 'x.yaml:1:1',
	refused: 'Nicht gebaut.',
	leftOut: '',
	unsound: new Set<string>(),
};
const guide = join(contentFolderPath(), 'guides/de/x.mdx');

it('lets nothing of content with errors be compiled, and no page be rendered', async () => {
	const { load, buildEnd } = contentGate(async () => errors);
	await expect(load.handler(guide)).rejects.toThrow('Nicht gebaut.\n\nx.yaml:1:1');
	await expect(buildEnd()).rejects.toThrow('Nicht gebaut.\n\nx.yaml:1:1');
	await load.handler('/src/pages/index.astro');
});

it('holds nothing up once the content was found right', async () => {
	const checked = Promise.withResolvers<undefined>();
	const { load, buildEnd } = contentGate(() => checked.promise);
	let passed = false;
	const loaded = load.handler(guide).then(() => (passed = true));
	await load.handler('/src/pages/index.astro');
	expect(passed).toBe(false);
	checked.resolve(undefined);
	await loaded;
	await buildEnd();
});
