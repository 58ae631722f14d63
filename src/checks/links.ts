import { listedTypes } from '#src/catalog/catalog.ts';
import { link, mail, phone } from '#src/catalog/fields.ts';
import { isMisleading } from '#src/catalog/misleading-address.ts';
import { vocabularies, vocabularyNames, type VocabularyName } from '#src/catalog/vocabulary.ts';
import { staleness } from '#src/checks/references.ts';
import type { Finding, FindingValues } from '#src/entries/finding.ts';
import { nearest } from '#src/entries/nearest.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { shown } from '#src/entries/shown.ts';

/** What is wrong with the target of a link. */
export interface LinkFault {
	readonly code: Finding['code'];
	readonly severity?: 'warning';
	readonly values: FindingValues;
	readonly suggestion?: string | undefined;
}

/** What links may lead to: entries, and terms of the vocabularies that could be read. */
export interface LinkTargets {
	readonly entries: ReadonlyMap<string, ReadEntry>;
	readonly terms: ReadonlyMap<VocabularyName, ReadonlySet<string>>;
}

type Verdict = Omit<LinkFault, 'values'> | undefined;

const fits = (
	rule: { schema: { safeParse: (value: string) => { success: boolean } } },
	value: string,
) => (rule.schema.safeParse(value).success ? undefined : ({ code: 'link-broken' } as const));

const webFault = (url: string): Verdict =>
	isMisleading(url) ? { code: 'misleading-url' } : fits(link(), url);

const nothing = (near: string | undefined): Verdict => ({
	code: 'link-to-nothing',
	suggestion: near,
});

// Everything that is not here is refused: schemes that run programs are too many to list.
const schemes: Readonly<
	Record<string, (target: string, from: ReadEntry | undefined, targets: LinkTargets) => Verdict>
> = {
	http: (target) => webFault(`http:${target}`),
	https: (target) => webFault(`https:${target}`),
	mailto: (target) => fits(mail(), target.replace(/\?.*$/s, '')),
	tel: (target) => fits(phone(), target),
	entry: (id, from, { entries }) => {
		const target = entries.get(id);
		if (!target) return nothing(near('entry:', id, entries.keys()));
		const code = from && target !== from ? staleness(from, target) : undefined;
		return code && { code, severity: 'warning' };
	},
	section: (name) => {
		const names = listedTypes.map((type) => type.name as string);
		return names.includes(name) ? undefined : nothing(near('section:', name, names));
	},
	term: (path, _, { terms }) => {
		const [vocabulary = '', term = ''] = path.split(/\/(.*)/s);
		const browsed = vocabularyNames.filter((name) => 'section' in vocabularies[name]);
		const name = browsed.find((candidate) => candidate === vocabulary);
		if (!name)
			return nothing(
				near(
					'term:',
					path,
					browsed.map((one) => `${one}/${term}`),
				),
			);
		const known = terms.get(name);
		// Of a vocabulary that could not be read, nothing is known.
		if (!known?.size || known.has(term)) return undefined;
		return nothing(near(`term:${name}/`, term, known));
	},
	search: () => undefined,
	suggest: () => undefined,
};

function near(prefix: string, word: string, known: Iterable<string>): string | undefined {
	const found = nearest(word, known);
	return found === undefined ? undefined : prefix + found;
}

/** Checks the target of a link in prose: `entry:dik`, `https://…`. Undefined where there is nothing to say. */
export function linkFault(
	url: string,
	from: ReadEntry | undefined,
	targets: LinkTargets,
): LinkFault | undefined {
	const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/is.exec(url) ?? [];
	const ownScheme = Object.hasOwn(schemes, scheme) ? scheme : scheme.toLowerCase();
	const foreign = ['http', 'https', 'mailto', 'tel'].includes(ownScheme);
	const check = scheme === ownScheme || foreign ? schemes[ownScheme] : undefined;
	const values = { value: shown(url) };
	if (!check) return { code: 'link-scheme', values };
	const verdict = check(target, from, targets);
	if (!verdict) return undefined;
	// Words about an entry name its id, words about a link the link.
	return { ...verdict, values: verdict.severity ? { value: shown(target) } : values };
}
