// @ts-check

/**
 * A stage of the tests: a script of the project, or tests that Vitest runs.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly string[]} args what Node is given
 * @property {true} [counts] Vitest runs it, and its report says how many tests passed
 * @property {string} [needs] the stage without which it says nothing
 * @property {true} [browser] needs Chromium
 * @property {true} [java] needs Java
 * @property {true} [nginx] needs nginx
 * @property {true} [long] takes long: no part of `npm test`, and tries nothing that `npm test` has tried
 */

const vitest = (/** @type {string} */ project) => ({
	name: project,
	args: ['node_modules/vitest/vitest.mjs', 'run', '--project', project],
	counts: /** @type {const} */ (true),
});

/** All stages, in the order in which they run: the quick ones first. @type {readonly Stage[]} */
export const stages = [
	{ name: 'types', args: ['scripts/astro.mjs', 'check'] },
	{ name: 'format', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
	{ name: 'canonical', args: ['scripts/format.ts', '--check'] },
	{ name: 'content', args: ['scripts/check-content.ts'] },
	vitest('unit'),
	{ name: 'build', args: ['scripts/astro.mjs', 'build'] },
	{ ...vitest('site'), needs: 'build', java: true, nginx: true },
	{ ...vitest('browser'), needs: 'build', browser: true },
	{ ...vitest('cms'), browser: true },
	{ ...vitest('long'), needs: 'build', browser: true, long: true },
];

/** The word for all stages, long ones too. */
const everything = 'all';

/**
 * The stages of these names and those that they need; the quick ones where no name is given, every one for `all`.
 *
 * @param {readonly string[]} names
 * @returns {readonly Stage[] | undefined} undefined where a name is unknown
 */
export function chosenStages(names) {
	if (names.length === 0) return stages.filter(({ long }) => !long);
	if (names.includes(everything)) return stages;
	if (names.some((name) => !stages.some((stage) => stage.name === name))) return undefined;
	const needed = names.flatMap((name) => [
		name,
		stages.find((stage) => stage.name === name)?.needs,
	]);
	return stages.filter(({ name }) => needed.includes(name));
}
