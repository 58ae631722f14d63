import { Worker } from 'node:worker_threads';
import type { ContentErrors } from '#src/checks/content-errors.ts';
import type { CatalogueParts } from '#src/entries/catalogue.ts';

/** What the thread finds out, in this order. What comes later is missing where an earlier step has failed. */
export interface ContentFacts {
	/** What may be shown, of which some may still turn out to be wrong. */
	readonly catalogue: CatalogueParts;
	/** The paths of the media files that may be published, by name. */
	readonly media: ReadonlyMap<string, string>;
	/** What is wrong with the content, in words; undefined where nothing is. */
	readonly errors: ContentErrors | undefined;
	/** How many files search adds to the site; 0 where the content has errors. */
	readonly indexed: number;
	/** How many of them are written, once they are asked for. */
	readonly written: number;
}

/** Gives each fact when it is known, and throws where the thread fails before. */
export type ContentThread = {
	readonly [Step in Exclude<keyof ContentFacts, 'written'>]: () => Promise<ContentFacts[Step]>;
} & {
	/** Writes what search adds to the site into a folder, as soon as it is made. */
	readonly write: (folder: string) => Promise<ContentFacts['written']>;
};

/** One step that is done, as the thread says it. */
export type ContentMessage = {
	readonly [Step in keyof ContentFacts]: { readonly step: Step; readonly fact: ContentFacts[Step] };
}[keyof ContentFacts];

// Astro loads `content.config.ts` and the integrations in two worlds of modules, which share only what is global.
const shared = globalThis as { contentThread?: ContentThread };

/** The thread that reads the content of the build that is going on, if one is. */
export const runningContentThread = (): ContentThread | undefined => shared.contentThread;

/**
 * Reads, checks and indexes a content folder in a thread of its own: pages are bundled and rendered meanwhile.
 *
 * @param folder the content folder
 */
export function startContentThread(folder: string): ContentThread {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: folder });
	const facts = {
		catalogue: Promise.withResolvers<ContentFacts['catalogue']>(),
		media: Promise.withResolvers<ContentFacts['media']>(),
		errors: Promise.withResolvers<ContentFacts['errors']>(),
		indexed: Promise.withResolvers<ContentFacts['indexed']>(),
		written: Promise.withResolvers<ContentFacts['written']>(),
	};
	const all = Object.values(facts);
	// Who asks for a fact is told; until then a failure is no unhandled one.
	for (const { promise } of all) promise.catch(() => undefined);
	worker.on('message', ({ step, fact }: ContentMessage) => facts[step].resolve(fact as never));
	const fail = (error: unknown) => {
		for (const { reject } of all) reject(error);
	};
	worker.once('error', fail);
	worker.once('exit', (code) =>
		fail(new Error(`The thread that reads the content ended (${code}).`)),
	);
	const thread: ContentThread = {
		catalogue: () => facts.catalogue.promise,
		media: () => facts.media.promise,
		errors: () => facts.errors.promise,
		indexed: () => facts.indexed.promise,
		write: (target: string) => {
			worker.postMessage(target);
			return facts.written.promise;
		},
	};
	shared.contentThread = thread;
	return thread;
}
