// @ts-check
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-node.mjs';
import { step } from './step.mjs';
import { say } from './words.mjs';

const changed = (/** @type {string} */ path) =>
	statSync(join(projectFolder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Says whether the dependencies are there and no older than the lock file. */
export const isInstalled = () =>
	changed('node_modules/.package-lock.json') >= changed('package-lock.json');

/**
 * Installs the dependencies that the lock file names, where they are missing or older than it.
 *
 * @throws {Error} with a message for people, where that fails
 */
export async function installMissing() {
	if (isInstalled()) return;
	console.log(say('installing'));
	const args = [
		'ci',
		'--include=dev',
		'--include=optional',
		'--loglevel=error',
		'--progress=false',
	];
	// npm says where it is itself, which also holds on Windows, where `npm` alone is no program.
	const npm = process.env['npm_execpath'];
	const code = npm ? await step(process.execPath, [npm, ...args]) : await step('npm', args);
	if (code !== 0) throw new Error(say('installFailed', { code }));
}
