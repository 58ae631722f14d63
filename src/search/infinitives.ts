/** What German verbs part with in a sentence. Folded. */
export const particles: ReadonlySet<string> = new Set(
	'ab an auf aus bei durch ein fest los mit nach teil um vor weiter wieder zu zuruck zusammen fort'.split(
		' ',
	),
);

const participle = new RegExp(`^(${[...particles].join('|')}|)ge(?=.{3})`);

/**
 * The infinitives of which a German word may be a form that stemmers keep apart: `fördert`, `förderte`, `gefördert` →
 * fördern; `ausgebildet` → ausbilden. Some are no words.
 *
 * @param word folded
 */
export function infinitives(word: string): string[] {
	const [, root] = /^(.{3,}?[^e])e?t(?:e[nst]?t?)?$/.exec(word) ?? [];
	if (root === undefined) return [];
	const roots = [root, root.replace(participle, '$1')];
	return [...new Set(roots)].flatMap((own) => [`${own}en`, `${own}n`]);
}
