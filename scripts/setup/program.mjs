// @ts-check
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a file is there that this user may run. @param {string} path */
export const isExecutable = (path) => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/**
 * Where the machine's search path has a program of this name.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export const program = (name) =>
	(process.env['PATH'] ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find(isExecutable);
