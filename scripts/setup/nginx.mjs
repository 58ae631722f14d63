// @ts-check
import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';
import { program } from './program.mjs';
import { say } from './words.mjs';

/**
 * The web server nginx, for the test of its settings: what the machine has.
 *
 * @returns {string | undefined} path of the program
 */
export function findNginx() {
	// Programs for administrators are not always in the search path.
	return program('nginx') ?? ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
}

/**
 * The same, installed from Debian's packages where it is missing and the machine lets us.
 *
 * @returns {Promise<string>} path of the program
 * @throws {Error} with a message for people that names what to install
 */
export async function nginx() {
	// With openssl, which makes the certificate that it is tried with.
	if (!program('openssl')) await installFromDebian('openssl', say('installingNginx'));
	const found = findNginx();
	if (found) return found;
	await installFromDebian('nginx-light', say('installingNginx'));
	const installed = findNginx();
	if (!installed) throw new Error(say('nginxMissing'));
	return installed;
}
