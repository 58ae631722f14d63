import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
	version: string;
	optional?: true;
	dev?: true;
	resolved?: string;
	integrity?: string;
	hasInstallScript?: true;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
	readFileSync('package-lock.json', 'utf8'),
);

/** Where Node would find a package that another one asks for: beside it, or in a folder further up. */
function isLocked(name: string, from: string): boolean {
	const folders = from.split('/node_modules/');
	const places = folders.map(
		(_, depth) =>
			`${folders.slice(0, folders.length - depth).join('/node_modules/')}/node_modules/${name}`,
	);
	return [...places, `node_modules/${name}`].some((place) => place in lock.packages);
}

describe('package-lock.json', () => {
	// npm leaves binaries of other platforms out of the lock file where the registry does not hold them all, and then
	// refuses its own lock file (TRAPS, "Versions that install cleanly").
	it('names every optional dependency of every package', () => {
		const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
			Object.keys(optionalDependencies ?? {})
				.filter((name) => !isLocked(name, path))
				.map((name) => `${path || 'package.json'} → ${name}`),
		);
		expect(missing).toEqual([]);
	});

	it('holds the digest of every package, and no address of a registry', () => {
		const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
		expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
		expect(packages.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
	});

	it('brings Node 24 for the usual systems', () => {
		for (const platform of ['linux-x64', 'linux-arm64', 'win-x64']) {
			expect(lock.packages[`node_modules/node-${platform}`]?.version).toMatch(/^24\./);
		}
	});
});
