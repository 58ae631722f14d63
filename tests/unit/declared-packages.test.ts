import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import ts from 'typescript';
import { expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	imports: Record<string, string>;
};
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

/** Modules that Astro and Vitest make, and Node's own. */
const isProvided = (name: string) =>
	/^(?:node|astro|virtual):/.test(name) || builtinModules.includes(name);
/** `@scope/name/part` → `@scope/name`. */
const packageOf = (specifier: string) =>
	specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** The code in a file: of an Astro component its front matter and its scripts. */
function codeIn(file: string): string {
	const text = readFileSync(file, 'utf8');
	if (!file.endsWith('.astro')) return text;
	const scripts = [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code);
	return [/^---\n([^]*?)\n---/.exec(text)?.[1], ...scripts].join('\n');
}

const files = execFileSync(
	'git',
	['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.mjs', '*.astro'],
	{ encoding: 'utf8' },
)
	.split('\n')
	.filter((file) => file && existsSync(file));

/** What a file imports, as it is written there. */
const importsOf = (file: string) =>
	ts.preProcessFile(codeIn(file), true, true).importedFiles.map(({ fileName }) => fileName);

it('finds every import of a package among those that package.json declares', () => {
	const undeclared = files.flatMap((file) =>
		importsOf(file)
			.filter((name) => !/^[./#]/.test(name) && !isProvided(name))
			.map(packageOf)
			.filter((name) => !(name in declared || `@types/${name}` in declared))
			.map((name) => `${file} → ${name}`),
	);
	expect(files.length).toBeGreaterThan(200);
	expect([...new Set(undeclared)]).toEqual([]);
});

it('finds every dependency declared with one exact version', () => {
	const inexact = Object.entries(declared).filter(
		([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
	);
	expect(inexact).toEqual([]);
});

it('finds functions for dates imported one by one', () => {
	// Node reads the package's list of 300 entries for each file that it loads: a second at every start.
	const whole = files.filter((file) => importsOf(file).includes('date-fns'));
	expect(whole).toEqual([]);
});
