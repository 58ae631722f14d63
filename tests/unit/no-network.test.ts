import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

/** Runs a script in a Node whose network is cut off: what it printed, and what was noted of its attempts. */
function withoutNetwork(script: string): { output: string; attempts: string } {
	const log = join(mkdtempSync(join(tmpdir(), 'network-')), 'attempts.log');
	writeFileSync(log, '');
	const preload = pathToFileURL(resolve('tests/site/no-network.mjs')).href;
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
		encoding: 'utf8',
		env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, NETWORK_LOG: log },
	});
	return { output: stdout, attempts: readFileSync(log, 'utf8') };
}

it.each([
	['fetch', "await fetch('http://127.0.0.1:59999/').catch(() => console.log('failed'))"],
	[
		'a socket',
		"const { connect } = await import('node:net'); try { connect(59999, '127.0.0.1') } catch { console.log('failed') }",
	],
	[
		'a thread',
		`const { Worker } = await import('node:worker_threads');
		new Worker("fetch('http://127.0.0.1:59999/').catch(() => console.log('failed'))", { eval: true })`,
	],
])('a build that uses the network through %s is found out', (_, script) => {
	const { output, attempts } = withoutNetwork(script);
	expect(output).toBe('failed\n');
	expect(attempts).toContain('127.0.0.1');
});

it('what does not use it goes on as before', () => {
	expect(withoutNetwork("console.log('fine')")).toEqual({ output: 'fine\n', attempts: '' });
});
