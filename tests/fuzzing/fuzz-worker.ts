import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { readers } from './readers.ts';

// Says what it is about to read, so that whoever watches knows what it hangs on.
const { name, seed, runs } = workerData as { name: string; seed: number; runs: number };
const reader = readers.find((one) => one.name === name);
if (!reader) throw new Error(name);
const { input, holds } = reader;
const property = fc.asyncProperty(input, async (text) => {
	parentPort?.postMessage({ reading: text });
	await holds(text);
});
const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
parentPort?.postMessage({
	failure: failed ? `${JSON.stringify(counterexample)}: ${errorInstance}` : '',
});
