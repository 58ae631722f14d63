import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** Something found in a content folder. */
export interface ContentFile {
	/** Path below the content folder, with `/`; of a file in the overlay, as `overlayPath` gives it. */
	readonly path: string;
	readonly kind: 'file' | 'folder' | 'symlink' | 'other';
	/** In bytes. */
	readonly size: number;
	/** Its bytes, or only so many of the first ones. Throws where it cannot be read. */
	readonly bytes: (most?: number) => Uint8Array;
}

/**
 * Everything in a content folder, links not followed. A folder that cannot be listed is handed on as one whose bytes
 * cannot be read.
 *
 * @throws if the content folder itself cannot be listed
 */
export function contentFiles(root: string): ContentFile[] {
	const files: ContentFile[] = [];
	const list = (folder: string) => {
		for (const name of readdirSync(join(root, folder)).sort()) {
			const path = folder ? `${folder}/${name}` : name;
			const file = found(root, path);
			files.push(file);
			if (file.kind !== 'folder') continue;
			try {
				list(path);
			} catch (error) {
				files.push({ ...file, kind: 'file', bytes: () => fail(error) });
			}
		}
	};
	list('');
	return files;
}

function found(root: string, path: string): ContentFile {
	const full = join(root, path);
	try {
		const stat = lstatSync(full);
		const kinds = [
			['symlink', stat.isSymbolicLink()],
			['folder', stat.isDirectory()],
			['file', stat.isFile()],
		] as const;
		const kind = kinds.find(([, is]) => is)?.[0] ?? 'other';
		return { path, kind, size: stat.size, bytes: (most) => firstBytes(full, most) };
	} catch (error) {
		return { path, kind: 'file', size: 0, bytes: () => fail(error) };
	}
}

function fail(error: unknown): never {
	throw error;
}

function firstBytes(path: string, most?: number): Uint8Array {
	if (most === undefined) return readFileSync(path);
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(most);
		return bytes.subarray(0, readSync(file, bytes, 0, most, 0));
	} finally {
		closeSync(file);
	}
}
