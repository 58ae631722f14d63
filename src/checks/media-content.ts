import { mediaKinds } from '#src/checks/media-kinds.ts';
import { activePdf } from '#src/checks/pdf-content.ts';
import { pictureParts } from '#src/checks/picture-parts.ts';
import { svgFault } from '#src/checks/svg-content.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/** What in a file is not allowed. */
export interface ContentFault {
	readonly code: FindingCode;
	readonly values: Readonly<Record<string, string | number>>;
}

/** The most points a picture may have: more than any camera takes, and what a page is made from within seconds. */
export const mostPoints = 50_000_000;

/** What is wrong with the bytes of a file of a known kind: another kind, broken, dangerous, too large, or full of notes. */
export function contentFault(extension: string, bytes: Uint8Array): ContentFault | undefined {
	const kind = mediaKinds[extension];
	const differs = { code: 'media-bytes-differ', values: { value: extension } } as const;
	if (!kind?.begins(bytes)) return differs;
	if (kind.picture) return pictureFault(extension, bytes);
	if (kind.film) return undefined;
	if (extension === 'pdf') {
		const value = activePdf(bytes);
		return value === undefined ? undefined : { code: 'media-unsafe', values: { value } };
	}
	const fault = svgFault(new TextDecoder().decode(bytes));
	if (!fault) return undefined;
	if (fault.kind === 'broken') return differs;
	return { code: `media-${fault.kind}`, values: { value: fault.value } };
}

function pictureFault(extension: string, bytes: Uint8Array): ContentFault | undefined {
	const parts = pictureParts(extension, bytes);
	if (!parts) return { code: 'media-bytes-differ', values: { value: extension } };
	const { width, height, extras } = parts;
	if (width * height > mostPoints) {
		const values = { width, height, max: mostPoints / 1_000_000 };
		return { code: 'media-too-many-points', values };
	}
	const value = [...new Set(extras)].join(', ');
	return value ? { code: 'media-metadata', values: { value } } : undefined;
}
