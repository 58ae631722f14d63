import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { readers } from './readers.ts';

// Says what it is about to read, so that whoever watches knows what it hangs on.
const { name, seed, runs } = workerData as { name: string; seed: number; runs: number };
const reader = readers.find((one) => one.name === name);
if (!reader) throw new Error(name);
const { input, holds } = reader;
/** As much of the processor as one input may take, in microseconds. What else the machine does takes none of it. */
const allowance = 1_000_000;

const property = fc.asyncProperty(input, async (text) => {
	parentPort?.postMessage({ reading: text });
	const before = process.threadCpuUsage();
	await holds(text);
	const { user, system } = process.threadCpuUsage(before);
	if (user + system > allowance) throw new Error(`took ${(user + system) / 1000} ms`);
});
const { failed, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
parentPort?.postMessage({
	failure: failed ? `${JSON.stringify(counterexample)}: ${errorInstance}` : '',
});
