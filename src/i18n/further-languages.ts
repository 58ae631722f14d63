import type { FindingWords } from '#src/i18n/de/findings.ts';
import type { Language } from '#src/i18n/languages.ts';
import type { Translation, VisitorFinding } from '#src/i18n/visitor-words.ts';

declare const further: unique symbol;

/** The tag of a language that the interface can have besides those of content: the name of its file, and its locale. */
export type FurtherTag = string & { readonly [further]: true };

/**
 * A language that only the interface has: what a file in this folder's `further/` exports by default. The file is all
 * there is to it; `content/site.yaml` switches it on.
 */
export interface FurtherLanguage {
	/** Its name in itself. */
	readonly name: string;
	readonly direction: 'ltr' | 'rtl';
	/** Says whether native speakers have read the words; until then every page says that they have not. */
	readonly isReviewed: boolean;
	/** What pages say of the words: that nobody has reviewed them, what is not translated at all, and what is not yet. */
	readonly notices: {
		readonly title: string;
		readonly unreviewed: string;
		readonly content: string;
		readonly incomplete: string;
	};
	/** The languages of content that its readers are given, in this order. The first one is searched in. */
	readonly reads: readonly Language[];
	/** What visitors read of the interface; what is missing is shown in the first language of `reads`. */
	readonly words: Translation;
	/** What the form for suggestions says of wrong answers; what is missing is said in the first language of `reads`. */
	readonly findings: Readonly<Partial<Record<VisitorFinding, FindingWords>>>;
	/**
	 * Words of descriptions and vocabularies, and of what findings name, by the German ones: `{ Projekte: 'Projeler' }`.
	 * Where these mean two things, the English ones tell them apart: `{ 'Seite | Side': 'Taraf' }`.
	 */
	readonly labels: Readonly<Record<string, string>>;
}

type Files = Readonly<Record<string, { readonly default: FurtherLanguage }>>;

/** The same as the glob below, where no bundler reads it. */
function filesInNode(): Files {
	const { createRequire } = process.getBuiltinModule('node:module');
	const { readdirSync } = process.getBuiltinModule('node:fs');
	const load = createRequire(import.meta.url);
	return Object.fromEntries(
		readdirSync(new URL(/* @vite-ignore */ 'further', import.meta.url)).map((name) => [
			`./further/${name}`,
			load(`./further/${name}`) as Files[string],
		]),
	);
}

// A browser is handed the one language of its page, see `addFurtherLanguage`.
const inBundle = (): Files =>
	import.meta.env.SSR ? import.meta.glob('./further/*.ts', { eager: true }) : {};

const files = (import.meta.env as unknown) === undefined ? filesInNode() : inBundle();

/** All languages that files add, by tag, in the order of their tags. */
export const furtherLanguages = new Map<string, FurtherLanguage>(
	Object.entries(files)
		.map(([path, { default: language }]) => [path.replace(/^.*\/|\.ts$/g, ''), language] as const)
		.toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** Makes the language of a page known in a browser. */
export const addFurtherLanguage = (tag: string, language: FurtherLanguage): void => {
	furtherLanguages.set(tag, language);
};
