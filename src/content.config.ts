import { defineCollection } from 'astro:content';
import { catalog } from '#src/catalog/catalog.ts';
import { checkedCatalogue } from '#src/checks/checked-catalogue.ts';
import { catalogueLoaders } from '#src/entries/astro-loaders.ts';

const loaders = catalogueLoaders(checkedCatalogue);

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
