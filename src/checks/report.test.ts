import { expect, it } from 'vitest';
import { inWords, jsonReport, summary, textReport } from '#src/checks/report.ts';
import type { Finding } from '#src/entries/finding.ts';

const finding: Finding = {
	severity: 'error',
	code: 'unknown-term',
	file: 'projects/x.yaml',
	line: 12,
	column: 5,
	field: { de: 'Themen 1', en: 'Topics 1' },
	values: { value: 'moshee', vocabulary: { de: 'Themen', en: 'Topics' }, known: 'moschee, sport' },
	suggestion: 'moschee',
};

it('says in each language what is wrong and how to mend it', () => {
	expect(inWords(finding, 'de')).toMatchObject({
		field: 'Themen 1',
		message: 'Den Begriff „moshee“ gibt es in der Liste „Themen“ nicht.',
		fix: 'Meinten Sie „moschee“? Wählen Sie einen Begriff aus der Liste: moschee, sport.',
	});
	expect(inWords(finding, 'en')).toMatchObject({
		field: 'Topics 1',
		fix: 'Did you mean “moschee”? Choose a term from the list: moschee, sport.',
	});
});

it('gives machines one array with the same keys for every finding', () => {
	const about: Finding = { severity: 'warning', code: 'symlink', file: 'x', line: 1, column: 1 };
	const report = JSON.parse(jsonReport([finding, about], 'de')) as object[];
	const keys = ['severity', 'code', 'file', 'line', 'column', 'field', 'message', 'fix'];
	expect(report.map((one) => Object.keys(one))).toEqual([keys, keys]);
	expect(report[1]).toMatchObject({ field: '' });
	expect(JSON.parse(jsonReport([], 'de'))).toEqual([]);
});

it('gives people the place to click on', () => {
	const report = textReport([finding], { language: 'de', folder: 'content' });
	expect(report).toContain('content/projects/x.yaml:12:5');
	expect(report).toContain('Themen 1: Den Begriff');
});

it('does not let a file name or a value speak to the terminal', () => {
	const hostile = { ...finding, file: 'a\u001b[2J\n.yaml', values: { value: '\u001b[31m' } };
	const report = textReport([hostile], { language: 'de', folder: '.' });
	expect(report).not.toContain('\u001b');
	expect(report.split('\n')).toHaveLength(2);
});

it('counts errors and warnings', () => {
	const findings: Finding[] = [finding, { ...finding, severity: 'warning' }];
	expect(summary(findings, 7, 'en')).toBe('Checked 7 entries. Errors: 1, notes: 1.');
	expect(summary([], 7, 'de')).toBe('Geprüft: 7 Einträge. Keine Fehler.');
});
