import { checkContent } from '#src/checks/check-content.ts';
import { foundSuggestion, type Refusal } from '#src/editing/intake/found-suggestion.ts';
import { mailedTexts } from '#src/editing/intake/mailed-texts.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';

/** What became of something that was mailed in. */
export type Intake =
	| { readonly kind: 'refused'; readonly reason: Refusal | 'not-text' }
	| {
			readonly kind: 'read';
			/** Path below the content folder. */
			readonly path: string;
			readonly text: string;
			readonly id: string;
			/** Whether the entry is there already. */
			readonly isChange: boolean;
			/** What the sender says of the partners' agreement. */
			readonly remark: string;
			/** What the gate says of the file, entries that may be the same included. With errors it is not to be written. */
			readonly findings: readonly Finding[];
	  };

/**
 * Reads a mailed file or mail, and judges it as a part of the content. Nothing of it is run, and nothing is written here.
 *
 * @param files all files of the content folder
 */
export async function intake(
	bytes: Uint8Array,
	files: readonly ContentFile[],
	components: readonly string[],
): Promise<Intake> {
	const texts = await mailedTexts(bytes);
	if (texts.length === 0) return { kind: 'refused', reason: 'not-text' };
	const all = texts.map(foundSuggestion);
	const found = all.find((one) => typeof one === 'object');
	if (!found) {
		const refusals = all.filter((one) => typeof one === 'string');
		const reason = refusals.find((one) => one !== 'no-mark') ?? 'no-mark';
		return { kind: 'refused', reason };
	}
	const { path, text, id, remark } = found;
	const own = new TextEncoder().encode(text);
	const fresh: ContentFile = { path, kind: 'file', size: own.length, bytes: () => own };
	const others = files.filter((file) => file.path !== path);
	const content = contentFolderOf([...others, fresh], components);
	const findings = checkContent(content).filter(({ file }) => file === path);
	return {
		...{ kind: 'read', path, text, id, remark, findings },
		isChange: others.length < files.length,
	};
}
