// @ts-check
import { spawnSync } from 'node:child_process';
import { program } from './program.mjs';
import { step } from './step.mjs';

/**
 * Installs a package of Debian's where the machine has `apt-get` and lets this user run it without a password; does
 * nothing elsewhere. Whether it worked shows by the program that it brings.
 *
 * @param {string} name the package
 * @param {string} announcement said before it begins
 */
export async function installFromDebian(name, announcement) {
	const isRoot = process.getuid?.() === 0;
	if (!program('apt-get')) return;
	if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
	console.log(announcement);
	const apt = (/** @type {string[]} */ ...args) =>
		step(isRoot ? 'env' : 'sudo', [
			...(isRoot ? [] : ['-n', 'env']),
			'DEBIAN_FRONTEND=noninteractive',
			'apt-get',
			'-qq',
			...args,
		]);
	await apt('update');
	await apt('install', '-y', '--no-install-recommends', name);
}
