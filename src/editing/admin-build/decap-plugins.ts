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

const asksAtOnce = 'if (!prevProps.localBackup && this.props.localBackup) {';
const asksOnTopOfEntry = `
	const isFilled = this.props.entryDraft.getIn(['entry', 'newRecord']) !== undefined;
	if (this.props.localBackup && isFilled && !this.hasAskedForBackup) {
		this.hasAskedForBackup = true;`;

/**
 * Has Decap offer the unsaved text that the browser kept once the form is filled. It offers it as soon as it is found,
 * which is before a git server has answered, and then fills the form with the saved entry: the text would be lost.
 */
export const keptTextOnTop: Plugin = {
	name: 'decap-kept-text-on-top',
	enforce: 'pre',
	transform(code, id) {
		if (!/decap-cms-core\/.*\/Editor\/Editor\.js$/.test(id)) return undefined;
		if (!code.includes(asksAtOnce)) throw new Error(`${id} is not the one that is mended here.`);
		return { code: code.replace(asksAtOnce, asksOnTopOfEntry), map: null };
	},
};
