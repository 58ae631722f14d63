import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	isAllowed,
	noLicence,
	packageLicences,
	readLicences,
	withoutLicence,
} from '#src/supply/licences.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('licences', () => {
	it('of all packages are known and allowed', () => {
		const refused = packageLicences(lock).filter(({ licence }) => !licence || !isAllowed(licence));
		expect(refused).toEqual([]);
	});

	it.each(Object.entries(readLicences))(
		'that are read in a package (%s) are there to be read',
		(name, { file, says }) => {
			const own = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
			expect(own.license).toBeUndefined();
			expect(readFileSync(`node_modules/${name}/${file}`, 'utf8')).toContain(says);
		},
	);

	it('are missing in those packages alone that are listed for it', () => {
		const missing = packageLicences(lock).filter(({ licence }) => licence === noLicence);
		expect(missing.map(({ name, isTool }) => [name, isTool])).toEqual(
			withoutLicence.map((name) => [name, true]),
		);
		const text = readFileSync('docs/security.md', 'utf8');
		expect(withoutLicence.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
	});

	it.each([
		['MIT', true],
		['(MIT OR GPL-3.0)', true],
		['Apache-2.0 AND LGPL-3.0-or-later', true],
		['GPL-3.0-only', false],
		['MIT AND AGPL-3.0', false],
		['SEE LICENSE IN LICENSE', false],
	])('“%s” may be used: %s', (licence, allowed) => {
		expect(isAllowed(licence)).toBe(allowed);
	});
});

it('the site is made with one Zod; another one is needed by tools for measuring alone', () => {
	const found = Object.entries(lock.packages as Record<string, { version: string; dev?: true }>)
		.filter(([path, { dev }]) => /(?:^|\/)node_modules\/zod$/.test(path) && !dev)
		.map(([, { version }]) => version);
	expect(found).toEqual([manifest.dependencies.zod]);
});

it('nothing runs when packages are installed, and only what the lock file names is', () => {
	expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	expect(readFileSync('scripts/setup/install.mjs', 'utf8')).toContain("'ci'");
});

it(
	'the bill of materials names every package of the site with its version (CycloneDX)',
	{ timeout: 60_000 },
	() => {
		const text = execFileSync(process.execPath, ['scripts/sbom.ts'], {
			encoding: 'utf8',
			maxBuffer: 2 ** 26,
		});
		const bill = JSON.parse(text);
		expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.5']);
		const named = new Set(
			bill.components.map(({ purl }: { purl: string }) => decodeURIComponent(purl)),
		);
		const wanted = Object.entries(manifest.dependencies).map(
			([name, version]) => `pkg:npm/${name}@${version}`,
		);
		expect(wanted.filter((purl) => !named.has(purl))).toEqual([]);
		expect(named.size).toBeGreaterThan(wanted.length);
	},
);

it('docs/security.md names only files and commands that exist', () => {
	const text = readFileSync('docs/security.md', 'utf8');
	const files = [
		...text.matchAll(/`((?:src|tests|scripts|deploy|docs|content|public)\/[^`*{}]+)`/g),
	].map(([, path]) => String(path));
	const commands = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => String(name));
	expect(files.filter((path) => path.includes('.test.')).length).toBeGreaterThan(10);
	expect(files.filter((path) => !existsSync(path))).toEqual([]);
	expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
});
