import { fingerprints } from '#src/checks/reports/fingerprints.ts';
import { reported, sentence, type Report } from '#src/checks/reports/report-options.ts';

/** GitLab's Code Quality report, which shows findings beside the changed lines of a merge request. */
export const gitlabReport: Report = (findings, options) => {
	const all = reported(findings, options);
	const names = fingerprints(all);
	return JSON.stringify(
		all.map((finding, index) => ({
			description: `${sentence(finding)} → ${finding.fix}`,
			check_name: finding.code,
			fingerprint: names[index],
			severity: finding.severity === 'error' ? 'major' : 'info',
			location: { path: finding.path, lines: { begin: finding.line } },
		})),
		undefined,
		'\t',
	);
};
