import { searchPaths } from '#src/site/paths.ts';
import { having, type Element } from './html.ts';
import type { PageRule } from './page-rules.ts';

/** A Content-Security-Policy taken apart: the sources of each directive. */
export const policyParts = (policy: string): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries(
		policy.split(';').map((part) => {
			const [directive = '', ...sources] = part.trim().split(/\s+/);
			return [directive, sources];
		}),
	);

/** The Content-Security-Policy that a page brings along; undefined where it has none, or several. */
export function policyOf(elements: readonly Element[]) {
	const found = having(elements, 'meta', { 'http-equiv': 'Content-Security-Policy' });
	return found.length === 1 ? policyParts(found[0]?.attributes['content'] ?? '') : undefined;
}

const programs = ['', 'module', 'text/javascript', 'application/javascript', 'importmap'];
const isProgram = ({ name, attributes }: Element) =>
	name === 'script' && programs.includes(attributes['type'] ?? '');

const needed: Readonly<Record<string, string>> = {
	'default-src': "'none'",
	'base-uri': "'none'",
	'form-action': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
};

/** What the Content-Security-Policy of every page must say. */
export const policyRules: Readonly<Record<string, PageRule>> = {
	'has one Content-Security-Policy, which begins with nothing allowed': ({ elements }) => {
		const policy = policyOf(elements);
		if (!policy) return ['not exactly one policy'];
		return Object.entries(needed)
			.filter(([directive, sources]) => policy[directive]?.join(' ') !== sources)
			.map(([directive]) => `${directive} ${policy[directive]?.join(' ')}`);
	},

	'has its policy before anything that it could stop': ({ elements }) => {
		const loads = elements.findIndex(({ name }) => ['script', 'style', 'link'].includes(name));
		const policy = elements.findIndex(({ attributes }) => attributes['http-equiv']);
		return policy >= 0 && policy < loads ? [] : ['the policy comes too late'];
	},

	'allows scripts only where it has some, from the site alone, and WebAssembly for the search alone':
		({ path, elements }) => {
			const searches = Object.values(searchPaths).includes(path);
			const expected = elements.some(isProgram)
				? ["'self'", ...(searches ? ["'wasm-unsafe-eval'"] : [])]
				: undefined;
			const sources = policyOf(elements)?.['script-src'];
			return String(sources) === String(expected) ? [] : [`script-src ${sources}`];
		},

	'has no inline script and no inline style': ({ elements }) => [
		...elements
			.filter((element) => isProgram(element) && !element.attributes['src'])
			.map(() => 'an inline script'),
		...having(elements, 'style').map(() => 'an inline style'),
	],
};
