// @ts-check
// `npm test`: installs what is missing, runs every stage whatever became of the others, and counts.
// `node scripts/test.mjs site browser` runs these stages and what they need, `node scripts/test.mjs all` the long ones
// as well, where nothing failed before them. Runs on any Node from 18.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './setup/chromium.mjs';
import { installMissing } from './setup/install.mjs';
import { java } from './setup/java.mjs';
import { nginx } from './setup/nginx.mjs';
import { projectFolder, projectNode } from './setup/project-node.mjs';
import { chosenStages, stages } from './setup/stages.mjs';
import { step } from './setup/step.mjs';
import { vitestCounts } from './setup/vitest-counts.mjs';
import { say } from './setup/words.mjs';

const messageOf = (/** @type {unknown} */ error) =>
	error instanceof Error ? error.message : String(error);

/** Runs a stage that is one test in itself, or many that Vitest counts. @param {import('./setup/stages.mjs').Stage} stage */
async function countsOf({ name, args, counts, browser, java: needsJava, nginx: needsNginx }) {
	/** @type {NodeJS.ProcessEnv} */
	const environment = { BUILD_DATE: today, FORCE_COLOR: process.env['FORCE_COLOR'] ?? '0' };
	if (browser) environment['CHROMIUM_PATH'] = await chromium();
	// Where there is none, the tests that need it say so; the others run.
	if (needsNginx) await nginx().catch((error) => console.error(messageOf(error)));
	if (needsJava) await java().catch((error) => console.error(messageOf(error)));
	if (!counts) {
		const failed = (await step(projectNode(), args, environment)) === 0 ? 0 : 1;
		return { passed: 1 - failed, failed, skipped: 0 };
	}
	const report = join(projectFolder, '.cache', `${name}.json`);
	rmSync(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await step(projectNode(), [...args, ...reporters], environment);
	const sum = vitestCounts(report);
	// Vitest also fails on errors outside of any test.
	return code !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];
// All builds of one run are of one day, even over midnight.
const today =
	process.env['BUILD_DATE'] ||
	new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

const names = process.argv.slice(2);
const chosen = chosenStages(names);
try {
	if (!chosen)
		throw new Error(
			say('unknownStage', {
				stage: names.join(' '),
				stages: [...stages.map(({ name }) => name), 'all'].join(', '),
			}),
		);
	await installMissing();
} catch (error) {
	console.error(messageOf(error));
	total.failed += 1;
}
for (const stage of total.failed ? [] : (chosen ?? [])) {
	console.log(`\n── ${stage.name} ${'─'.repeat(70 - stage.name.length)}`);
	if (stage.long && failures.length) {
		console.log(say('longSkipped'));
		continue;
	}
	const began = Date.now();
	let counts = { passed: 0, failed: 1, skipped: 0 };
	try {
		if (stage.needs && failures.includes(stage.needs))
			throw new Error(say('stageSkipped', { need: stage.needs }));
		counts = await countsOf(stage);
	} catch (error) {
		console.error(messageOf(error));
	}
	if (counts.failed) failures.push(stage.name);
	total.passed += counts.passed;
	total.failed += counts.failed;
	total.skipped += counts.skipped;
	console.log(`── ${Math.round((Date.now() - began) / 1000)} s`);
}
if (failures.length) console.log(`\n${say('failures', { stages: failures.join(', ') })}`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed ? 1 : 0;
