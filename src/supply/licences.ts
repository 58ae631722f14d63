/** A package of the lock file, as far as its licence is concerned. */
interface LockedPackage {
	readonly version?: string;
	readonly license?: string;
	readonly dev?: true;
}

/** The licences under which packages may be used here: those that ask for no more than to be named, and weak copyleft. */
export const allowedLicences: ReadonlySet<string> = new Set(
	`MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause 0BSD Apache-2.0 BlueOak-1.0.0 Python-2.0 Zlib WTFPL CC0-1.0 CC-BY-4.0 Unlicense
	MPL-2.0 LGPL-3.0-or-later EUPL-1.2 OFL-1.1`.split(/\s+/),
);

/** Where in a package its licence can be read. */
export interface ReadLicence {
	/** As an SPDX expression. */
	readonly licence: string;
	/** The file of the package that holds the text, and words in it that no other licence has. */
	readonly file: string;
	readonly says: string;
}

const mitWords = 'Permission is hereby granted, free of charge';

/** Packages whose own description names no licence that the lock file knows, with the one that lies in them as a text. */
export const readLicences: Readonly<Record<string, ReadLicence>> = {
	fuzzy: { licence: 'MIT', file: 'LICENSE-MIT', says: mitWords },
	'parse-cache-control': {
		licence: 'BSD-3-Clause',
		file: 'LICENSE',
		says: 'The names of any contributors may not be used to endorse or promote',
	},
	semaphore: { licence: 'MIT', file: 'README.md', says: 'License\n===\n\nMIT' },
	'sort-asc': { licence: 'MIT', file: 'LICENSE-MIT', says: mitWords },
	'sort-desc': { licence: 'MIT', file: 'LICENSE-MIT', says: mitWords },
	'sort-object': { licence: 'MIT', file: 'LICENSE-MIT', says: mitWords },
	trim: { licence: 'MIT', file: 'Readme.md', says: mitWords },
};

/** What SPDX says of a package that states no licence. */
export const noLicence = 'NOASSERTION';

/** Packages that state no licence anywhere, and are used all the same: see `docs/security.md`. */
export const withoutLicence: readonly string[] = ['@mapbox/jsonlint-lines-primitives'];

/** A package's name, version and licence, and whether it only helps to make and test the site. */
export interface PackageLicence {
	readonly name: string;
	readonly version: string;
	readonly licence: string | undefined;
	readonly isTool: boolean;
}

const readIn = (name: string): string | undefined =>
	readLicences[name]?.licence ?? (withoutLicence.includes(name) ? noLicence : undefined);

/** The licences of all packages of a lock file, each package and version once, by name. */
export function packageLicences(lock: {
	readonly packages: Readonly<Record<string, LockedPackage>>;
}): PackageLicence[] {
	const found = Object.entries(lock.packages)
		.filter(([path]) => path !== '')
		.map(([path, { version = '', license, dev }]) => {
			const name = path.replace(/^.*node_modules\//, '');
			return { name, version, licence: license ?? readIn(name), isTool: dev === true };
		});
	const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
	return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * Says whether an expression of SPDX licences can be met by those that are allowed: one of several, or all of them. That a
 * package states none is passed over: only those that are listed for it have such an expression.
 */
export const isAllowed = (licence: string): boolean =>
	licence === noLicence ||
	licence
		.replace(/[()]/g, '')
		.split(/\s+or\s+/i)
		.some((way) => way.split(/\s+and\s+/i).every((one) => allowedLicences.has(one.trim())));
