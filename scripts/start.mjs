// @ts-check
// `npm start`: installs what is missing, checks the content, builds the site and serves it. Runs on any Node from 18.
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { installMissing } from './setup/install.mjs';
import { projectEnvironment, projectFolder, projectNode } from './setup/project-node.mjs';
import { step } from './setup/step.mjs';
import { say } from './setup/words.mjs';

const port = Number(process.env['PORT'] || 4321);
const base = (process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
const address = `http://localhost:${port}/${base && `${base}/`}`;

/** Says whether something answers on the port already, on either of the addresses that localhost can be. */
const isTaken = () =>
	Promise.all(
		['127.0.0.1', '::1'].map(
			(host) =>
				new Promise((resolve) => {
					const socket = connect({ host, port });
					socket.once('connect', () => resolve(socket.destroy()));
					socket.once('error', () => resolve(undefined));
				}),
		),
	).then((answers) => answers.some(Boolean));

async function refuseTakenPort() {
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new Error(say('badPort', { port: String(process.env['PORT']) }));
	if (await isTaken()) throw new Error(say('portTaken', { port, other: port + 1 }));
}

async function serve() {
	const args = ['scripts/astro.mjs', 'preview', '--port', String(port)];
	const server = spawn(projectNode(), args, {
		cwd: projectFolder,
		env: projectEnvironment(),
		// Without a standard input, Astro's keyboard shortcuts keep their hands off the terminal.
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	let ending = false;
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => {
			ending = true;
			server.kill('SIGTERM');
		});
	}
	const ended = new Promise((resolve) => server.once('exit', (code) => resolve(code ?? 1)));
	for (let waited = 0; waited < 300 && server.exitCode === null && !(await isTaken()); waited++)
		await new Promise((resolve) => setTimeout(resolve, 100));
	if (server.exitCode === null && !ending) console.log(`\n${say('serving', { address })}`);
	const code = await ended;
	if (!ending) throw new Error(say('serverEnded', { code }));
}

try {
	await refuseTakenPort();
	await installMissing();
	console.log(say('checking'));
	if (await step(projectNode(), ['scripts/check-content.ts'])) throw new Error(say('checkFailed'));
	console.log(say('building'));
	if (await step(projectNode(), ['scripts/astro.mjs', 'build']))
		throw new Error(say('buildFailed'));
	await refuseTakenPort();
	await serve();
} catch (error) {
	console.error(`\n${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
