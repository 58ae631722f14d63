// `npm run bench [-- --sizes=100,1000,5000,10000]`: how long a build takes as the catalogue grows, beside others.
import { cpus, loadavg } from 'node:os';
import { benchBuild, type Row } from '#tests/bench/bench-build.ts';
import { buildReport } from '#tests/bench/build-report.ts';
import { hugo } from './setup/hugo.mjs';

const asked = /--sizes=(\S+)/.exec(process.argv.join(' '))?.[1] ?? '100,1000,5000,10000';
const program = await hugo();
if (!program) console.log('Hugo is missing here and cannot be installed: it is left out.');
let before: { size: number; rows: readonly Row[] } | undefined;
for (const size of asked.split(',').map(Number)) {
	const rows = await benchBuild(size, program);
	console.log(`${buildReport(size, rows, before)}\n`);
	before = { size, rows };
}
const load = loadavg()[0]?.toFixed(1);
console.log(`${cpus().length} cores, load ${load}, Node ${process.versions.node}`);
