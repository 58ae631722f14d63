import { aboutFile, type Check } from '#src/checks/check.ts';
import { formattingOf } from '#src/entries/format-content-file.ts';

/** Names files that `npm run format` would write otherwise, since the editor would change more than was edited. */
export const canonicalForm: Check = function* ({ files }) {
	for (const file of files) {
		const formatting = formattingOf(file);
		if (formatting?.kind !== 'differs') continue;
		const { line } = formatting;
		yield { ...aboutFile(file.path, 'not-canonical'), severity: 'warning', line };
	}
};
