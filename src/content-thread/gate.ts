import { AstroError } from 'astro/errors';
import type { Plugin } from 'vite';
import type { ContentThread } from '#src/content-thread/content-thread.ts';
import { contentFolderPaths } from '#src/entries/content-folder-path.ts';

/** Lets nothing of the content be compiled, and no page be rendered, before the content was checked and found right. */
export function contentGate(errorsOf: ContentThread['errors']) {
	const pass = async () => {
		const errors = await errorsOf();
		if (!errors) return;
		const refusal = new AstroError(`${errors.refused}\n\n${errors.report}`);
		// Where in this program it is noticed helps nobody.
		refusal.stack = '';
		throw refusal;
	};
	return {
		name: 'content-gate',
		apply: 'build',
		load: {
			order: 'pre',
			async handler(id: string) {
				if (contentFolderPaths().some((folder) => id.startsWith(folder))) await pass();
			},
		},
		// Also where bundling has failed: what is wrong with the content says why.
		buildEnd: pass,
	} as const satisfies Plugin;
}
