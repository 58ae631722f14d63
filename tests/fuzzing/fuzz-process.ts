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

const say = (message: FuzzMessage) => process.send?.(message);

const property = fc.asyncProperty(input, async (text) => {
	say({ reading: text });
	const before = process.threadCpuUsage();
	await holds(text);
	const { user, system } = process.threadCpuUsage(before);
	if (user + system > allowance) throw new Error(`took ${(user + system) / 1000} ms`);
});
const { failed, counterexample, errorInstance } = await fc.check(property, {
	seed: Number(seed),
	numRuns: Number(runs),
});
say({ failure: failed ? `${JSON.stringify(counterexample)}: ${errorInstance}` : '' });
