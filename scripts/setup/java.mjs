// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installFromDebian } from './debian.mjs';
import { program } from './program.mjs';
import { say } from './words.mjs';

// Some systems have a program of this name that only says where to get Java.
const runs = (/** @type {string} */ path) => spawnSync(path, ['-version']).status === 0;

/**
 * Java, for the Nu HTML checker: `JAVA_HOME`, else what the machine has.
 *
 * @returns {string | undefined} path of the program
 */
export function findJava() {
	const home = process.env['JAVA_HOME'];
	const known = [home && join(home, 'bin', 'java'), program('java'), program('java.exe')];
	return known.find((path) => path && runs(path)) || undefined;
}

/**
 * The same, installed from Debian's packages where it is missing and the machine lets us.
 *
 * @returns {Promise<string>} path of the program
 * @throws {Error} with a message for people that names what to install
 */
export async function java() {
	const found = findJava();
	if (found) return found;
	await installFromDebian('default-jre-headless', say('installingJava'));
	const installed = findJava();
	if (!installed) throw new Error(say('javaMissing'));
	return installed;
}
