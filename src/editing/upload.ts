import { contentFault } from '#src/checks/media-content.ts';
import { extensionOf, mediaKinds } from '#src/checks/media-kinds.ts';
import { entryId } from '#src/entries/entry-id.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** The largest file that may be uploaded, in bytes; pictures count as they are after they were made smaller. */
export const uploadLimit = 5 * 1024 * 1024;

/** Why a file may not be uploaded. */
export interface UploadFault {
	readonly code: FindingCode;
	readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * What the gate would say against a file, asked before it is uploaded; undefined where nothing.
 *
 * @param asPicture whether it is chosen for a place where only pictures may stand
 */
export function uploadFault(
	name: string,
	bytes: Uint8Array,
	asPicture = false,
): UploadFault | undefined {
	const extension = extensionOf(name);
	const kind = mediaKinds[extension];
	const values = { value: extension };
	if (!kind) return { code: 'media-kind', values };
	if (asPicture && !kind.picture) return { code: 'media-not-a-picture', values: { value: name } };
	const fault = contentFault(extension, bytes);
	// Pictures are drawn anew before they are uploaded, which leaves what else is in the file behind.
	return kind.picture && fault?.code === 'media-metadata' ? undefined : fault;
}

/** Says whether so many bytes are too many; pictures are asked after they were made smaller. */
export const sizeFault = (size: number): UploadFault | undefined =>
	size <= uploadLimit
		? undefined
		: {
				code: 'file-too-large',
				values: { size: Math.ceil(size / 1024), max: uploadLimit / 1024 },
			};

/** A fault in the words of the gate, with the name of the file and the cure. */
export function uploadMessage(name: string, { code, values }: UploadFault, language: Language) {
	const { message, fix } = words(language).findings[code];
	return `${name}: ${fill(message, values ?? {})} ${fix ?? ''}`.trim();
}

/**
 * The name that an uploaded file gets: in letters that every address bears, and its own for every content, so that no
 * file ever takes the place of another one.
 *
 * `Tag der Moschee.JPG`, `jpg` → `tag-der-moschee-3f29c01a.jpg`
 */
export async function uploadName(name: string, extension: string, bytes: ArrayBuffer) {
	const base = entryId(name.replace(/\.[^.]*$/, ''));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const mark = [...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0'));
	return `${base}-${mark.join('')}.${extension}`;
}
