import { entriesById } from '#src/checks/check.ts';
import type { LinkTargets } from '#src/checks/links.ts';
import { termIds } from '#src/checks/vocabulary-terms.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';

/** What links in this content may lead to. */
export const linkTargets = (content: ContentFolder): LinkTargets => ({
	entries: entriesById(content),
	terms: new Map([...content.vocabularies].map(([name, record]) => [name, termIds(record)])),
});
