import { describe, expect, it } from 'vitest';
import { entryCases } from '#src/checks/cases/entry-cases.ts';
import { fieldCases } from '#src/checks/cases/field-cases.ts';
import { findingsAfter } from '#src/checks/cases/finding-case.ts';
import { proseCases } from '#src/checks/cases/prose-cases.ts';
import { sampleText } from '#src/checks/cases/sample-content.ts';
import { textCases } from '#src/checks/cases/text-cases.ts';
import { mendedLine } from '#src/checks/reports/mended-line.ts';

const cases = { ...textCases, ...fieldCases, ...entryCases, ...proseCases };

// Every finding that the cases of the gate give, with the line to paste where there is one.
const mended = Object.values(cases).flatMap((ways) =>
	ways.flatMap(({ change }) =>
		findingsAfter(change).flatMap((finding) => {
			const lines = sampleText(finding.file, change).split('\n');
			const line = mendedLine(lines[finding.line - 1] ?? '', finding);
			return line === undefined ? [] : [{ change, finding, lines, line }];
		}),
	),
);

describe('a line to paste', () => {
	it.each(mended.map((one) => [one.finding.code, one.line.trim().slice(0, 40), one] as const))(
		'mends %s: %s',
		(code, _, { change, finding, lines, line }) => {
			const text = lines.with(finding.line - 1, line).join('\n');
			const left = findingsAfter({ ...change, [finding.file]: text });
			const here = left.filter(
				(one) => one.file === finding.file && one.line === finding.line && one.code === code,
			);
			expect(here).toEqual([]);
		},
	);

	it('is there for the usual slips', () => {
		const codes = new Set(mended.map(({ finding }) => finding.code));
		expect([...codes].sort()).toEqual(
			expect.arrayContaining([
				'id-differs-from-file',
				'link-to-nothing',
				'needs-quotes',
				'unknown-field',
				'unknown-reference',
				'unknown-term',
				'yaml-colon',
				'yaml-first-character',
				'yaml-missing-colon',
				'yaml-tab',
			]),
		);
	});
});
