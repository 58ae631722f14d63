import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chosenStages, stages } from '../../scripts/setup/stages.mjs';
import { vitestCounts } from '../../scripts/setup/vitest-counts.mjs';

const reportOf = (report: object): string => {
	const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
};

it('counts a test file that failed before its first test as a failed test', () => {
	const report = {
		numPassedTests: 3,
		numFailedTests: 1,
		numPendingTests: 1,
		numTodoTests: 0,
		testResults: [
			{ status: 'passed', assertionResults: [{ status: 'passed' }] },
			{ status: 'failed', assertionResults: [{ status: 'failed' }] },
			{ status: 'failed', assertionResults: [] },
		],
	};
	expect(vitestCounts(reportOf(report))).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

it('runs what a chosen stage needs, in order', () => {
	expect(chosenStages(['browser', 'site'])?.map(({ name }) => name)).toEqual([
		'build',
		'site',
		'browser',
	]);
});

it('knows no stage of another name', () => {
	expect(chosenStages(['sites'])).toBeUndefined();
});

it('runs what takes long only where it is asked for, and after everything else', () => {
	const named = (...names: string[]) => chosenStages(names)?.map(({ name }) => name);
	expect(named()).not.toContain('long');
	expect(named('long')).toEqual(['build', 'long']);
	expect(named('all')).toEqual(stages.map(({ name }) => name));
	expect(named('all')?.at(-1)).toBe('long');
});
