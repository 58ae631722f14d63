import junit from 'junit-report-builder';
import { reported, sentence, type Report } from '#src/checks/reports/report-options.ts';
import { reportedPath } from '#src/entries/overlay.ts';
import { fieldsOfFile } from '#src/entries/format-content-file.ts';

/** JUnit's XML: a test case for each file of the content and each file with a finding; it fails where there is an error. */
export const junitReport: Report = (findings, options) => {
	const byFile = Map.groupBy(reported(findings, options), ({ file }) => file);
	const described = options.content.files
		.map(({ path }) => path)
		.filter((path) => fieldsOfFile(path));
	const builder = junit.newBuilder();
	const suite = builder.testSuite().name('check:content');
	for (const file of new Set([...described, ...byFile.keys()])) {
		const own = byFile.get(file) ?? [];
		const lines = own.map((one) =>
			printable(`${one.line}:${one.column} ${sentence(one)} → ${one.fix}`),
		);
		const test = suite.testCase().className('content').name(printable(file));
		test.file(printable(reportedPath(options.folder, file)));
		if (own.some(({ severity }) => severity === 'error')) {
			test.failure(lines[0], own[0]?.code).stacktrace(lines.join('\n'));
		} else if (lines.length) test.standardOutput(lines.join('\n'));
	}
	return builder.build();
};

// XML has no way to write these.
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '?');
