import { Worker } from 'node:worker_threads';

/** What has not answered after so many milliseconds hangs. What took more than a second of the processor says so itself. */
const patience = 60_000;

/**
 * Gives a reader as many inputs, in a thread that is ended where it hangs.
 *
 * @returns what went wrong, with the input; empty where nothing did
 */
export const fuzz = (name: string, seed: number, runs: number): Promise<string> =>
	new Promise((done, fail) => {
		const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
			workerData: { name, seed, runs },
			execArgv: [],
		});
		let clock: NodeJS.Timeout | undefined;
		let reading = '';
		const end = (failure: string) => {
			clearTimeout(clock);
			void worker.terminate();
			done(failure && `seed ${seed}: ${failure}`);
		};
		worker.on('message', (message: { reading?: string; failure?: string }) => {
			clearTimeout(clock);
			if (message.failure !== undefined) return end(message.failure);
			reading = message.reading ?? '';
			clock = setTimeout(() => end(`hangs on ${JSON.stringify(reading)}`), patience);
		});
		worker.on('error', fail);
	});
