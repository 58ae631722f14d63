import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { checkLinks, type LinkRun } from '#src/checks/link-status/check-links.ts';
import { goodManners } from '#src/checks/link-status/manners.ts';
import type { LinkStatus } from '#src/entries/link-status.ts';

const servers: Server[] = [];
const origins: string[] = [];
let paths: string[] = [];
let open: Record<string, number> = {};
let mostAtOnce = 0;
let atOnce = 0;

beforeAll(async () => {
	for (const name of ['a', 'b']) {
		const server = createServer((request, response) => {
			paths.push(`${name}${request.url}`);
			open[name] = (open[name] ?? 0) + 1;
			mostAtOnce = Math.max(mostAtOnce, open[name]);
			atOnce = Math.max(
				atOnce,
				Object.values(open).reduce((x, y) => x + y),
			);
			setTimeout(() => {
				open[name] = (open[name] ?? 0) - 1;
				const location = request.url?.startsWith('/to-a') && `${origins[0]}/1`;
				response.writeHead(location ? 302 : 200, location ? { location } : {}).end();
			}, 30);
		});
		servers.push(server);
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		origins.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	}
});
afterAll(() => servers.forEach((server) => server.close()));
beforeEach(() => {
	[paths, open, mostAtOnce, atOnce] = [[], {}, 0, 0];
});

const today = '2026-03-20';
const run = (addresses: string[], changes: Partial<LinkRun> = {}) =>
	checkLinks({
		addresses,
		before: {},
		today,
		days: 6,
		hostsAtOnce: 2,
		manners: goodManners({ wait: async () => undefined }),
		onAnswer: () => undefined,
		...changes,
	});

it('asks several hosts at once, but each one thing at a time, redirects included', async () => {
	const [a, b] = origins;
	await run([`${a}/1`, `${a}/2`, `${a}/3`, `${b}/to-a`, `${b}/to-a/2`]);
	expect([mostAtOnce, atOnce]).toEqual([1, 2]);
	expect(paths).toHaveLength(7);
});

it('pauses between two requests at a host', async () => {
	const waits: number[] = [];
	const manners = goodManners({ wait: async (milliseconds) => waits.push(milliseconds) });
	await run([`${origins[0]}/1`, `${origins[0]}/2`, `${origins[1]}/1`], { manners });
	expect(waits).toEqual([1_000]);
});

it('hands on each answer at once, so that an interrupted run goes on where it was', async () => {
	const addresses = [1, 2, 3].map((n) => `${origins[0]}/${n}`);
	let kept: LinkStatus = {};
	const interrupted = run(addresses, {
		onAnswer: ({ status, done }) => {
			kept = status;
			if (done === 2) throw new Error('interrupted');
		},
	});
	await expect(interrupted).rejects.toThrow('interrupted');
	expect(Object.keys(kept)).toHaveLength(2);
	paths = [];
	const { status } = await run(addresses, { before: kept });
	expect(paths).toEqual(['a/3']);
	expect(Object.keys(status)).toEqual(addresses);
});

it('does not ask again what was asked of late, unless it is to ask all', async () => {
	const address = `${origins[0]}/1`;
	const before = { [address]: { state: 'ok', checked: '2026-03-15' } } as const;
	expect(await run([address], { before })).toEqual({ status: before, asked: 0, isOnline: true });
	const { status } = await run([address], { before, days: 0 });
	expect(status).toEqual({ [address]: { state: 'ok', checked: today } });
});

it('forgets addresses that content no longer names', async () => {
	const before = { 'https://old.example/': { state: 'ok', checked: today } } as const;
	expect(await run([], { before })).toMatchObject({ status: {} });
});

it('keeps no failures where nothing at all answered', async () => {
	const closed = 'http://127.0.0.1:1/';
	expect(await run([closed])).toEqual({ status: {}, asked: 1, isOnline: false });
	const { status } = await run([closed, `${origins[0]}/1`]);
	expect(status[closed]).toMatchObject({ state: 'failing', since: today });
});
