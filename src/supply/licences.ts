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

/** Packages whose own description names no licence, with the one that lies in them as a text. */
export const readLicences: Readonly<Record<string, string>> = {
	'@mapbox/jsonlint-lines-primitives': 'MIT',
	fuzzy: 'MIT',
	'parse-cache-control': 'BSD-3-Clause',
	semaphore: 'MIT',
	'sort-asc': 'MIT',
	'sort-desc': 'MIT',
	'sort-object': 'MIT',
	trim: 'MIT',
};

/** A package's name, version and licence, and whether it only helps to make and test the site. */
export interface PackageLicence {
	readonly name: string;
	readonly version: string;
	readonly licence: string | undefined;
	readonly isTool: boolean;
}

/** The licences of all packages of a lock file, each package and version once, by name. */
export function packageLicences(lock: {
	readonly packages: Readonly<Record<string, LockedPackage>>;
}): PackageLicence[] {
	const found = Object.entries(lock.packages)
		.filter(([path]) => path !== '')
		.map(([path, { version = '', license, dev }]) => {
			const name = path.replace(/^.*node_modules\//, '');
			return { name, version, licence: license ?? readLicences[name], isTool: dev === true };
		});
	const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
	return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Says whether an expression of SPDX licences can be met by those that are allowed: one of several, or all of them. */
export const isAllowed = (licence: string): boolean =>
	licence
		.replace(/[()]/g, '')
		.split(/\s+or\s+/i)
		.some((way) => way.split(/\s+and\s+/i).every((one) => allowedLicences.has(one.trim())));
