/** A line of a request: what was asked, and what was answered; nothing where it was left open. */
export interface RequestLine {
	readonly label: string;
	readonly value: string;
}

/** What of a request is the same for all. */
export interface RequestWords {
	readonly opening: string;
	readonly closing: string;
	/** `An wen` */
	readonly to: string;
}

/** Stands where an answer is still to be written by hand. */
const blank = '____________________';

/**
 * The text of a request to the Clearing Point. What somebody typed stays one line per answer, so that no answer can look
 * like another one.
 *
 * @param whom the titles of those who are asked for, and the addresses of their pages
 */
export function requestText(
	{ opening, closing, to }: RequestWords,
	whom: readonly { readonly title: string; readonly address: string }[],
	lines: readonly RequestLine[],
): string {
	const asked = whom.length
		? whom.map(({ title, address }) => `- ${oneLine(title)} (${address})`).join('\n')
		: blank;
	const answers = lines.map(({ label, value }) => `${label}: ${oneLine(value) || blank}`);
	return [opening, `${to}:\n${asked}`, answers.join('\n'), closing].join('\n\n') + '\n';
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
