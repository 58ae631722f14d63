// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './words.mjs';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node that runs everything but the installation: Node 24 from its npm package, or the machine's own where there
 * is no such package and its own is new enough.
 *
 * @returns {string} path of the program
 * @throws {Error} with a message for people, where neither will do
 */
export function projectNode() {
	const program = process.platform === 'win32' ? 'node.exe' : 'node';
	const packaged = join(
		projectFolder,
		'node_modules',
		`node-${process.platform.replace('win32', 'win')}-${process.arch}`,
		'bin',
		program,
	);
	if (existsSync(packaged)) return packaged;
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 12)) return process.execPath;
	throw new Error(say('nodeMissing', { version: process.versions.node }));
}

/** The environment of every step: the project's programs come first, and nothing reports home. */
export const projectEnvironment = () => ({
	...process.env,
	PATH: [join(projectFolder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
	ASTRO_TELEMETRY_DISABLED: '1',
});
