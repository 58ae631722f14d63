import PostalMime from 'postal-mime';
import { sourceText } from '#src/entries/yaml/source-text.ts';

/** The largest mail or file that is looked at, in bytes: many times what a suggestion needs. */
export const largestIntake = 2 * 1024 * 1024;

const mailHead =
	/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?(?:from|subject|mime-version|received):/i;

/**
 * The texts in which a suggestion may stand: a file itself, or the attachments and the text of a mail. Texts that are no
 * UTF-8, or that hold control characters, are left out.
 *
 * @param bytes at most `largestIntake`
 */
export async function mailedTexts(bytes: Uint8Array): Promise<string[]> {
	const own = readable(bytes);
	if (own === undefined || !mailHead.test(own.slice(0, 20_000)))
		return own === undefined ? [] : [own];
	const mail = await new PostalMime({
		maxNestingDepth: 20,
		attachmentEncoding: 'arraybuffer',
	}).parse(bytes);
	const attached = mail.attachments.map(({ content }) =>
		typeof content === 'string' ? content : readable(new Uint8Array(content)),
	);
	return [...attached, mail.text].filter((text) => text !== undefined);
}

function readable(bytes: Uint8Array): string | undefined {
	const { text, faults } = sourceText(bytes);
	const isText = faults.every(({ code }) => code === 'byte-order-mark');
	return isText ? text?.replaceAll('\r\n', '\n') : undefined;
}
