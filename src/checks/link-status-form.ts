import { aboutFile, type Check } from '#src/checks/check.ts';
import { linkStatusFile, parseLinkStatus } from '#src/entries/link-status.ts';
import { readText } from '#src/entries/read-text.ts';

/** Names a record of external addresses that the link check has not written so, and the pages could not read. */
export const linkStatusForm: Check = function* ({ files }) {
	const file = files.find(({ path, kind }) => path === linkStatusFile && kind === 'file');
	if (!file) return;
	const { text, findings } = readText(file);
	yield* findings;
	if (text !== undefined && !parseLinkStatus(text)) yield aboutFile(file.path, 'link-status-form');
};
