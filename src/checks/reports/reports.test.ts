import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import {
	replace,
	sampleComponents,
	sampleContent,
	type Changes,
} from '#src/checks/cases/sample-content.ts';
import { askedReport, reports } from '#src/checks/reports/reports.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';

const hostile = '<b>@all</b> [x](https://evil.example) ::error::%0A ]]> /merge';
const project = 'projects/sample-project.yaml';
const wrong: Changes = {
	[project]: (text) =>
		replace('- sport', `- sportt\n  - '${hostile}'`)(replace('year: 2010', 'year: 10')(text)),
	'stray,50%: file.txt': 'x',
};

function report(name: string, changes: Changes = wrong, more: readonly Finding[] = []): string {
	const content = contentFolderOf(sampleContent(changes), sampleComponents);
	const findings = [
		...checkContent(content).filter(
			({ code }) => code !== 'not-canonical' && !code.startsWith('translation-'),
		),
		...more,
	];
	return askedReport(name).report(findings, { language: 'de', folder: 'content', content });
}

describe('the report for GitLab', () => {
	const issues: Record<string, unknown>[] = JSON.parse(report('gitlab'));

	it('has what GitLab asks of every issue, and no issue twice', () => {
		for (const issue of issues) {
			expect(issue).toEqual({
				description: expect.stringMatching(/\S/),
				check_name: expect.stringMatching(/^[a-z0-9-]+$/),
				fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
				severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
				location: {
					path: expect.stringMatching(/^content\//),
					lines: { begin: expect.any(Number) },
				},
			});
		}
		expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
		expect(issues).toHaveLength(4);
	});

	it('keeps the fingerprints when a line is added further up', () => {
		const moved = { ...wrong, [project]: (text: string) => `# neu\n${change(text)}` };
		const change = wrong[project] as (text: string) => string;
		const later: typeof issues = JSON.parse(report('gitlab', moved));
		const names = (all: typeof issues) => all.map(({ fingerprint }) => fingerprint).sort();
		expect(names(later)).toEqual(names(issues));
	});
});

describe('the report for GitHub', () => {
	it('is one command per finding, whatever file names and values hold', () => {
		const lines = report('github').split('\n');
		expect(lines).toHaveLength(4);
		for (const line of lines)
			expect(line).toMatch(
				/^::(?:error|warning) file=content\/[^,:]+,line=\d+,col=\d+,title=[^,:]+::/,
			);
		expect(lines.join()).toContain('file=content/stray%2C50%25%3A file.txt,line=1');
		expect(lines.join()).toContain('%250A ]]>');
	});
});

describe('the report in SARIF', () => {
	it('says for every result its rule and its place', () => {
		const log: import('sarif').Log = JSON.parse(report('sarif'));
		const [run] = log.runs;
		expect(log.version).toBe('2.1.0');
		expect(run?.results).toHaveLength(4);
		for (const { ruleId, ruleIndex, locations } of run?.results ?? []) {
			expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
			const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
			expect(URL.canParse(artifactLocation?.uri ?? '', 'file:///')).toBe(true);
			expect(region?.startLine).toBeGreaterThan(0);
		}
		expect(report('sarif')).toContain('content/stray%2C50%25%3A%20file.txt');
	});
});

describe('the report in JUnit', () => {
	it('counts every file, and fails those with an error', () => {
		const xml = report('junit');
		expect(xml).toMatch(/<testsuites tests="\d+" failures="2"/);
		expect(xml.match(/<testcase /g)?.length).toBeGreaterThan(25);
		expect(xml).toContain('name="stray,50%: file.txt"');
		expect(xml).not.toContain('<b>@all</b> [x](https://evil.example) ::error::%0A ]]> /merge');
	});
});

describe('the comment in Markdown', () => {
	it('names the field, the line, what is wrong, the cure and the line to paste', () => {
		const text = report('markdown');
		expect(text).toContain('## Prüfung der Inhalte: bitte noch berichtigen');
		expect(text).toContain('❌ **Zeile 15, Themen 1:** Den Begriff „sportt“');
		expect(text).toContain('Meinten Sie „sport“?');
		expect(text).toContain('  ```yaml\n    - sport\n  ```');
	});

	it('makes nothing of what a file says: no link, no picture, no HTML, no mention', () => {
		const kinds = new Set<string>();
		visit(fromMarkdown(report('markdown').replace(/<\/?sub>/g, '')), ({ type }) => {
			kinds.add(type);
		});
		expect([...kinds].filter((kind) => /link|image|html|definition/i.test(kind))).toEqual([]);
		expect(report('markdown')).not.toMatch(/@all|https:\/\/evil/);
	});

	it('thanks where nothing is wrong', () => {
		expect(report('markdown', {})).toMatch(/^## Prüfung der Inhalte: bestanden\n\nDanke/);
	});

	it('stays short', () => {
		const finding: Finding = { severity: 'error', code: 'symlink', file: 'x', line: 1, column: 1 };
		const many = report('markdown', {}, Array<Finding>(500).fill(finding));
		expect(many).toContain('… und 450 weitere.');
		expect(many.length).toBeLessThan(20_000);
	});
});

it('knows every report by its name, and no other', () => {
	expect([...reports.keys()].map((name) => askedReport(`${name}=x.y`).file)).toEqual(
		Array(reports.size).fill('x.y'),
	);
	expect(() => askedReport('checkstyle=x')).toThrow();
});
