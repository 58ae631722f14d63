import { reported, type Report } from '#src/checks/reports/report-options.ts';

// A line end would begin a new command, and the program that reads them knows these codes only.
const data = (text: string) =>
	text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Commands that a GitHub workflow prints, and which GitHub shows beside the changed lines of a pull request. */
export const githubReport: Report = (findings, options) =>
	reported(findings, options)
		.map(({ severity, path, line, column, field, message, fix, code }) => {
			const place = `file=${property(path)},line=${line},col=${column}`;
			const title = property(field || code);
			return `::${severity} ${place},title=${title}::${data(`${message}\n→ ${fix} [${code}]`)}`;
		})
		.join('\n');
