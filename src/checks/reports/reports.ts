import { githubReport } from '#src/checks/reports/github.ts';
import { gitlabReport } from '#src/checks/reports/gitlab.ts';
import { junitReport } from '#src/checks/reports/junit.ts';
import { markdownReport } from '#src/checks/reports/markdown.ts';
import type { Report } from '#src/checks/reports/report-options.ts';
import { sarifReport } from '#src/checks/reports/sarif.ts';

/** The reports for other programs, by the name by which `npm run check:content -- --report` asks for them. */
export const reports: ReadonlyMap<string, Report> = new Map([
	['gitlab', gitlabReport],
	['github', githubReport],
	['sarif', sarifReport],
	['junit', junitReport],
	['markdown', markdownReport],
]);

/** A report and the file it is written to; without a file it is printed. */
export interface AskedReport {
	readonly report: Report;
	readonly file: string | undefined;
}

/**
 * Reads what a call asks for: `gitlab=quality.json` or `github`.
 *
 * @throws if there is no report of that name
 */
export function askedReport(option: string): AskedReport {
	const [, name = '', file] = /^([^=]*)(?:=(.+))?$/s.exec(option) ?? [];
	const report = reports.get(name);
	if (!report) throw new Error(option);
	return { report, file };
}
