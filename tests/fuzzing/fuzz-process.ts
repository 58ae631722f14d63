import fc from 'fast-check';
import type { FuzzMessage } from './fuzz.ts';
import { readers } from './readers.ts';

// Says what it is about to read, so that whoever watches knows what it hangs on.
const [name, seed, runs] = process.argv.slice(2);
const reader = readers.find((one) => one.name === name);
if (!reader) throw new Error(name);
const { input, holds } = reader;
/** As much of the processor as one input may take, in microseconds. What else the machine does takes none of it. */
const allowance = 1_000_000;

/** Waits until it is written: reading never lets go of the process, and what lies in a full pipe would be told too late. */
const say = (message: FuzzMessage) =>
	new Promise((written) => process.send?.(message, undefined, undefined, written));

const property = fc.asyncProperty(input, async (text) => {
	await say({ reading: text });
	const before = process.threadCpuUsage();
	await holds(text);
	const { user, system } = process.threadCpuUsage(before);
	if (user + system > allowance) throw new Error(`took ${(user + system) / 1000} ms`);
});
const { failed, counterexample, errorInstance } = await fc.check(property, {
	seed: Number(seed),
	numRuns: Number(runs),
});
await say({ failure: failed ? `${JSON.stringify(counterexample)}: ${errorInstance}` : '' });
