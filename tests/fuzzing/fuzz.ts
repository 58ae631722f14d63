import { fork } from 'node:child_process';

/** What has not answered after so many milliseconds hangs. What took more than a second of the processor says so itself. */
const patience = 60_000;

/** What the process that reads says: what it is about to read, and in the end what went wrong. */
export type FuzzMessage = { readonly reading: string } | { readonly failure: string };

/**
 * Gives a reader as many inputs, in a process of its own, which is ended where it hangs and may crash by itself.
 *
 * @returns what went wrong, with the input; empty where nothing did
 */
export const fuzz = (name: string, seed: number, runs: number): Promise<string> =>
	new Promise((done, fail) => {
		const child = fork(new URL('./fuzz-process.ts', import.meta.url), [name, `${seed}`, `${runs}`]);
		let clock: NodeJS.Timeout | undefined;
		let reading = '';
		const end = (failure: string) => {
			clearTimeout(clock);
			child.kill('SIGKILL');
			done(failure && `seed ${seed}: ${failure}`);
		};
		child.on('message', (message: FuzzMessage) => {
			clearTimeout(clock);
			if ('failure' in message) return end(message.failure);
			({ reading } = message);
			clock = setTimeout(() => end(`hangs on ${JSON.stringify(reading)}`), patience);
		});
		child.on('exit', (code, signal) => end(`${signal ?? code} on ${JSON.stringify(reading)}`));
		child.on('error', fail);
	});
