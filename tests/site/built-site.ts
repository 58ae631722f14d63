import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage, type Language } from '#src/i18n/languages.ts';
import { elementsOf, type Element } from './html.ts';

/** How a site was built: where it lies, and what the environment said. */
export interface Build {
	readonly folder: string;
	/** Content folder that it was built from. */
	readonly content: string;
	/** The protected folder of persons beside it: `CONTENT_OVERLAY`. */
	readonly overlay?: string;
	/** The folder whose git repository tells the history, where it is not that of the real content: `CONTENT_HISTORY`. */
	readonly history?: string;
	/** The day of the build: `BUILD_DATE`. */
	readonly day?: string;
	/** `https://host`, without a slash at the end. */
	readonly origin: string;
	/** Base path, without a slash at the end; empty at the root of a host. */
	readonly base: string;
	/** Whether and where the editor was built: `ADMIN`. */
	readonly admin?: 'path' | 'separate';
	/** The folder of an editor of its own: `ADMIN_OUT`. */
	readonly adminOut?: string;
}

/** A page as a web server hands it out. */
export interface BuiltPage {
	/** Address within the site: `/de/projekte/`. */
	readonly path: string;
	/** Language of the part of the site that it stands in; undefined for `/` and the 404 page. */
	readonly language: Language | undefined;
	readonly html: string;
	readonly elements: readonly Element[];
}

/** A folder of files that were built. */
export interface BuiltSite extends Build {
	/** Paths of all files below the folder: `de/index.html`. */
	readonly files: ReadonlySet<string>;
	readonly pages: readonly BuiltPage[];
	/** The page of this address, or undefined. */
	readonly page: (path: string) => BuiltPage | undefined;
}

/** Reads a built site into memory. Throws where the folder does not exist. */
export function readBuiltSite(build: Build): BuiltSite {
	const files = readdirSync(build.folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(build.folder.length + 1))
		.toSorted();
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => builtPage(file, readFileSync(join(build.folder, file), 'utf8')));
	const byPath = new Map(pages.map((page) => [page.path, page]));
	return { ...build, files: new Set(files), pages, page: (path) => byPath.get(path) };
}

/** A page of a file of this name and content. */
export function builtPage(file: string, html: string): BuiltPage {
	const path = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
	const part = path.split('/')[1];
	let elements: readonly Element[] | undefined;
	return {
		path,
		language: isLanguage(part) ? part : undefined,
		html,
		// Most tests look at a few pages of a thousand.
		get elements() {
			return (elements ??= elementsOf(html));
		},
	};
}

/** A digest of every file of a built site, by its path. */
export const fileDigests = ({ folder, files }: BuiltSite): Record<string, string> =>
	Object.fromEntries(
		[...files].map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
