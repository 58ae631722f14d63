import { installFromDebian } from './debian.mjs';
import { program } from './program.mjs';
import { say } from './words.mjs';

/**
 * Hugo, to measure beside: what the machine has, else from Debian's packages where it lets us.
 *
 * @returns {Promise<string | undefined>} path of the program, undefined where it cannot be had
 */
export async function hugo() {
	if (!program('hugo')) await installFromDebian('hugo', say('installingHugo'));
	return program('hugo');
}
