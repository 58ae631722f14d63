import type { Log, Result } from 'sarif';
import { fingerprints } from '#src/checks/reports/fingerprints.ts';
import { reported, sentence, type Report } from '#src/checks/reports/report-options.ts';

/** SARIF 2.1.0, which many tools for reviewing code read. */
export const sarifReport: Report = (findings, options) => {
	const all = reported(findings, options);
	const names = fingerprints(all);
	const codes = [...new Set(all.map(({ code }) => code))].sort();
	const results = all.map((finding, index): Result => {
		const { code, severity, path, line, column } = finding;
		const uri = path.split('/').map(encodeURIComponent).join('/');
		return {
			ruleId: code,
			ruleIndex: codes.indexOf(code),
			level: severity,
			message: { text: `${sentence(finding)} ${finding.fix}` },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
						region: { startLine: line, startColumn: column },
					},
				},
			],
			partialFingerprints: { 'finding/v1': names[index] ?? '' },
		};
	});
	const log: Log = {
		$schema:
			'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: { driver: { name: 'check:content', rules: codes.map((id) => ({ id })) } },
				language: options.language,
				columnKind: 'utf16CodeUnits',
				results,
			},
		],
	};
	return JSON.stringify(log, undefined, '\t');
};
