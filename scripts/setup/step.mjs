// @ts-check
import { spawn } from 'node:child_process';
import { projectEnvironment, projectFolder } from './project-node.mjs';

/**
 * Runs a program in the project's folder with its output shown as it comes, and waits for its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [environment] added to the project's
 * @returns {Promise<number>} its exit code; 127 where it could not be started, 130 where a signal ended it
 */
export const step = (program, args, environment = {}) =>
	new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: projectFolder,
			env: { ...projectEnvironment(), ...environment },
			stdio: ['ignore', 'inherit', 'inherit'],
		});
		child.once('error', (error) => {
			console.error(error.message);
			resolve(127);
		});
		child.once('exit', (code) => resolve(code ?? 130));
	});
