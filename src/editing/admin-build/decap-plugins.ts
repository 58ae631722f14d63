import type { Plugin } from 'vite';

/**
 * Keeps Decap's own check of its settings out of the bundle: it compiles code while it runs, which the page's
 * Content-Security-Policy forbids (TRAPS D2). A test runs the same check instead.
 */
export const withoutAjv: Plugin = {
	name: 'decap-without-ajv',
	enforce: 'pre',
	resolveId(id, importer) {
		const isCheck =
			/constants\/configSchema(\.js)?$/.test(id) && /decap-cms-core/.test(importer ?? '');
		return isCheck ? '\0decap-no-check' : undefined;
	},
	load: (id) => (id === '\0decap-no-check' ? 'export function validateConfig() {}' : undefined),
};
