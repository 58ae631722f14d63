import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took. */
export interface Taken {
	/** From its start to its end. */
	readonly seconds: number;
	/** Of the processor, by it and all programs that it started. */
	readonly cpu: number;
	/** The most memory that it and all programs that it started held at a time, in bytes; 0 where the system does not say. */
	readonly memory: number;
	/** When it printed each of the texts that were waited for: the first and the last time, in seconds from its start. */
	readonly marks: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
}

/** How often the system is asked, in milliseconds. */
const interval = 150;
const ticksPerSecond = 100;

/**
 * Runs a program to its end and measures it, with `/proc` of Linux; what ends between two looks is counted up to the
 * last one.
 *
 * @param marks texts whose printing divides it into stages
 * @throws {Error} with the end of its output where it fails
 */
export async function runMeasured(
	program: string,
	args: readonly string[],
	options: {
		readonly cwd?: string;
		readonly env?: NodeJS.ProcessEnv;
		readonly marks?: readonly string[];
	} = {},
): Promise<Taken> {
	const began = performance.now();
	const since = () => (performance.now() - began) / 1000;
	const child = spawn(program, args, {
		cwd: options.cwd,
		env: { ...process.env, ...options.env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const marks = new Map<string, { first: number; last: number }>();
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => {
			output = (output + text).slice(-8000);
			for (const mark of options.marks ?? []) {
				if (!text.includes(mark)) continue;
				marks.set(mark, { first: marks.get(mark)?.first ?? since(), last: since() });
			}
		});
	}
	const cpu = new Map<number, number>();
	let memory = 0;
	const look = () => {
		let held = 0;
		for (const { pid, ticks, bytes } of family(child.pid ?? 0)) {
			cpu.set(pid, ticks / ticksPerSecond);
			held += bytes;
		}
		memory = Math.max(memory, held);
	};
	const timer = setInterval(look, interval);
	const code = await new Promise((done) => child.once('close', done));
	clearInterval(timer);
	if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${code}\n${output}`);
	const used = [...cpu.values()].reduce((sum, one) => sum + one, 0);
	return { seconds: since(), cpu: used, memory, marks };
}

/** A process and all that it started: ticks of the processor so far, bytes of memory held. */
function family(root: number): { pid: number; ticks: number; bytes: number }[] {
	const all = readdirSync('/proc').flatMap((name) => {
		if (!/^\d+$/.test(name)) return [];
		try {
			const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
			const fields = stat
				.slice(stat.lastIndexOf(')') + 2)
				.split(' ')
				.map(Number);
			// After the name: state, parent …, user and system time at 11 and 12, pages of memory at 21.
			const [parent = 0, user = 0, system = 0, pages = 0] = [1, 11, 12, 21].map((at) => fields[at]);
			return [{ pid: Number(name), parent, ticks: user + system, bytes: pages * 4096 }];
		} catch {
			return [];
		}
	});
	const members = new Set([root]);
	for (let before = 0; before < members.size;) {
		before = members.size;
		for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
	}
	return all.filter(({ pid }) => members.has(pid));
}
