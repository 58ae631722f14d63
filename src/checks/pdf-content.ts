// ISO 32000-1: actions that run programs or send answers, and files within the file. `/URI` is a link, which may stay.
const active =
	/\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFiles?|GoToE|Rendition|XFA)(?![A-Za-z0-9])/;

/**
 * What in a PDF could run a program, send something or bring other files along; undefined where nothing is found. Names are read
 * as they can be written, `#4a` for `J`; what lies within compressed parts of the file is not seen (docs/security.md).
 */
export function activePdf(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder('latin1').decode(bytes);
	const plain = text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
	return active.exec(plain)?.[0];
}
