import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { startContentThread, type ContentThread } from '#src/content-thread/content-thread.ts';
import { contentGate } from '#src/content-thread/gate.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { shownMediaModule } from '#src/entries/shown-media-plugin.ts';

/** Lets pages have what lies in the content folder; a build reads, checks and indexes it beside its bundling and rendering. */
export function content(): AstroIntegration {
	let thread: ContentThread | undefined;
	let target: string;
	let written: Promise<number> | undefined;
	return {
		name: 'content',
		hooks: {
			'astro:config:setup': ({ command, updateConfig, logger }) => {
				if (command === 'build') thread = startContentThread(contentFolderPath());
				const say = (words: string) => () => logger.info(`the content is ${words}`);
				// Who needs a fact says what went wrong.
				thread?.catalogue().then(say('read'), () => undefined);
				thread?.errors().then(say('checked'), () => undefined);
				thread?.indexed().then(say('indexed'), () => undefined);
				const plugins = [
					shownMediaModule(thread?.media),
					...(thread ? [contentGate(thread.errors)] : []),
				];
				updateConfig({ vite: { plugins } });
			},
			'astro:config:done': ({ config }) => {
				target = fileURLToPath(config.outDir);
			},
			// By now the folder is there, and what an earlier build left in it is gone.
			'astro:build:setup': () => {
				written = thread?.write(target);
			},
			'astro:build:done': async ({ logger }) => {
				logger.info(`${await written} files for the search`);
			},
		},
	};
}
