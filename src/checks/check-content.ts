import { addresses } from '#src/checks/addresses.ts';
import { canonicalForm } from '#src/checks/canonical-form.ts';
import type { Check } from '#src/checks/check.ts';
import { confirmations } from '#src/checks/confirmations.ts';
import { daysToCome } from '#src/checks/days-to-come.ts';
import { contradictions } from '#src/checks/contradictions.ts';
import { ids } from '#src/checks/ids.ts';
import { interfaceLanguages } from '#src/checks/interface-languages.ts';
import { likelyJunk } from '#src/checks/likely-junk.ts';
import { linkStatusForm } from '#src/checks/link-status-form.ts';
import { markdown } from '#src/checks/markdown.ts';
import { mdx } from '#src/checks/mdx.ts';
import { media } from '#src/checks/media.ts';
import { personNames } from '#src/checks/person-names.ts';
import { persons } from '#src/checks/persons.ts';
import { privateData } from '#src/checks/private-data.ts';
import { publishedAddresses } from '#src/checks/published-addresses.ts';
import { publishedIds } from '#src/checks/published-ids.ts';
import { references } from '#src/checks/references.ts';
import { requiredFiles } from '#src/checks/required-files.ts';
import { similarEntries } from '#src/checks/similar-entries.ts';
import { strayFiles } from '#src/checks/stray-files.ts';
import { translations } from '#src/checks/translations.ts';
import { vocabularyTerms } from '#src/checks/vocabulary-terms.ts';
import type { ContentFolder } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';

/** All checks over a content folder; what is wrong within a file, reading it has found already. */
export const checks: readonly Check[] = [
	strayFiles,
	requiredFiles,
	interfaceLanguages,
	ids,
	publishedIds,
	publishedAddresses,
	vocabularyTerms,
	references,
	contradictions,
	confirmations,
	daysToCome,
	translations,
	addresses,
	media,
	markdown,
	mdx,
	privateData,
	persons,
	personNames,
	similarEntries,
	likelyJunk,
	linkStatusForm,
	canonicalForm,
];

/** Everything there is to say about a content folder, in the order of files and lines. */
export function checkContent(content: ContentFolder): Finding[] {
	const findings = [...content.findings];
	for (const check of checks) findings.push(...check(content));
	return findings.sort(inOrder);
}

/** The order in which findings are said. */
export const inOrder = (a: Finding, b: Finding) =>
	compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
