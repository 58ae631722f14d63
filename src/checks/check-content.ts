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

/** The checks that can refuse content; what is wrong within a file, reading it has found already. */
const refusing: readonly Check[] = [
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
	addresses,
	media,
	markdown,
	mdx,
	privateData,
	persons,
	personNames,
	linkStatusForm,
];

/** The checks that only advise: a build, which tells nobody, has no need of them. */
export const advising: readonly Check[] = [
	daysToCome,
	translations,
	similarEntries,
	likelyJunk,
	canonicalForm,
];

/** All checks over a content folder. */
export const checks: readonly Check[] = [...refusing, ...advising];

/** Everything there is to say about a content folder, in the order of files and lines. */
export const checkContent = (content: ContentFolder): Finding[] => findingsOf(content, checks);

/** Only what refuses a content folder: its errors, in the same order. */
export const refusals = (content: ContentFolder): Finding[] =>
	findingsOf(content, refusing).filter(({ severity }) => severity === 'error');

const findingsOf = (content: ContentFolder, made: readonly Check[]): Finding[] =>
	[...content.findings, ...made.flatMap((check) => [...check(content)])].sort(inOrder);

/** The order in which findings are said. */
export const inOrder = (a: Finding, b: Finding) =>
	compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
