import { defineCollection } from 'astro:content';
import { catalog } from '#src/catalog/catalog.ts';
import { checkedCatalogue } from '#src/checks/checked-catalogue.ts';
import { runningContentThread } from '#src/content-thread/content-thread.ts';
import { catalogueLoaders } from '#src/entries/astro-loaders.ts';
import { catalogueOf } from '#src/entries/catalogue.ts';

// A build reads and checks the content in its content thread, which also sees to it that errors stop the build.
const thread = runningContentThread();
const loaders = catalogueLoaders(
	thread ? async () => ({ catalogue: catalogueOf(await thread.catalogue()) }) : checkedCatalogue,
);

const structured = Object.fromEntries(
	catalog.map(({ name }) => [name, defineCollection({ loader: loaders.entries(name) })]),
);

/** Each content type as a collection of checked entries, and the prose of guides and pages to render. */
export const collections = {
	...structured,
	vocabularies: defineCollection({ loader: loaders.vocabularies() }),
	site: defineCollection({ loader: loaders.site() }),
	linkStatus: defineCollection({ loader: loaders.linkStatus() }),
	publishedIds: defineCollection({ loader: loaders.publishedIds() }),
	prose: defineCollection({ loader: loaders.prose() }),
};
