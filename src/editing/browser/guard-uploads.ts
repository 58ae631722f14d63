import { extensionOf } from '#src/checks/media-kinds.ts';
import { redrawnPicture } from '#src/editing/browser/redrawn-picture.ts';
import {
	sizeFault,
	uploadFault,
	uploadMessage,
	uploadName,
	type UploadFault,
} from '#src/editing/upload.ts';
import type { Language } from '#src/i18n/languages.ts';

/**
 * Has every file that somebody chooses go through our hands before Decap sees it, whatever the backend: pictures lose
 * their metadata, and what the gate would refuse is refused at once, in the editor's language.
 */
export function guardUploads(language: Language): void {
	const ours = new WeakSet<Event>();
	const take = async (input: HTMLInputElement) => {
		const taken = new DataTransfer();
		for (const file of input.files ?? []) {
			const result = await uploadable(file, input.accept.startsWith('image/'));
			if (result instanceof File) {
				taken.items.add(result);
				continue;
			}
			input.value = '';
			window.alert(uploadMessage(file.name, result, language));
			return;
		}
		input.files = taken.files;
		const event = new Event('change', { bubbles: true });
		ours.add(event);
		input.dispatchEvent(event);
	};
	document.addEventListener(
		'change',
		(event) => {
			const { target } = event;
			const isChoice = target instanceof HTMLInputElement && target.type === 'file';
			if (!isChoice || ours.has(event)) return;
			event.stopImmediatePropagation();
			void take(target);
		},
		{ capture: true },
	);
}

/** The file as it may be uploaded, or why it may not. */
async function uploadable(file: File, asPicture: boolean): Promise<File | UploadFault> {
	const extension = extensionOf(file.name);
	const fault = uploadFault(file.name, new Uint8Array(await file.arrayBuffer()), asPicture);
	if (fault) return fault;
	try {
		const result = (await redrawnPicture(file, extension)) ?? { blob: file, extension };
		const bytes = await result.blob.arrayBuffer();
		const name = await uploadName(file.name, result.extension, bytes);
		return sizeFault(bytes.byteLength) ?? new File([bytes], name, { type: result.blob.type });
	} catch (error) {
		console.warn(error);
		return { code: 'media-bytes-differ', values: { value: extension } };
	}
}
