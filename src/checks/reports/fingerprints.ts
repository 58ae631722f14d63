import { createHash } from 'node:crypto';
import type { ReportedFinding } from '#src/checks/reports/report-options.ts';

/**
 * Names for findings that stay the same when lines above them come or go, so that a host can tell new ones from old
 * ones; equal findings of one file are told apart by their number.
 */
export function fingerprints(findings: readonly ReportedFinding[]): string[] {
	const seen = new Map<string, number>();
	return findings.map(({ code, path, field, message }) => {
		const what = JSON.stringify([code, path, field, message]);
		const number = seen.get(what) ?? 0;
		seen.set(what, number + 1);
		return createHash('sha256').update(`${what}${number}`).digest('hex');
	});
}
