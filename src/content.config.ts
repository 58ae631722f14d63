import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { catalog } from '#src/catalog/catalog.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { entriesLoader, siteLoader, vocabulariesLoader } from '#src/entries/astro-loaders.ts';

const structured = Object.fromEntries(
	catalog.map((type) => [type.name, defineCollection({ loader: entriesLoader(type.name) })]),
);

/** Each content type as a collection of checked entries, and the prose of guides and pages to render. */
export const collections = {
	...structured,
	vocabularies: defineCollection({ loader: vocabulariesLoader() }),
	site: defineCollection({ loader: siteLoader() }),
	prose: defineCollection({
		loader: glob({
			base: contentFolderPath(),
			pattern: catalog
				.filter(({ format }) => format === 'mdx')
				.map(({ folder }) => `${folder}/*/*.mdx`),
			generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
		}),
	}),
};
