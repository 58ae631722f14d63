// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts the tests of a report by Vitest's JSON reporter. A test file that failed before its first test counts as one
 * failed test, for it would vanish from the sum otherwise.
 *
 * @param {string} file
 * @returns {Counts}
 * @throws {Error} where there is no such report
 */
export function vitestCounts(file) {
	const report = JSON.parse(readFileSync(file, 'utf8'));
	const brokenFiles = report.testResults.filter(
		(/** @type {{ status: string, assertionResults: { status: string }[] }} */ result) =>
			result.status === 'failed' &&
			!result.assertionResults.some(({ status }) => status === 'failed'),
	).length;
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + brokenFiles,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}
