import { describe, expect, it, test } from 'vitest';
import { entryCases } from '#src/checks/cases/entry-cases.ts';
import { fieldCases } from '#src/checks/cases/field-cases.ts';
import { fileCases } from '#src/checks/cases/file-cases.ts';
import { expectedPlace, findingsAfter, type FindingCase } from '#src/checks/cases/finding-case.ts';
import { mediaCases } from '#src/checks/cases/media-cases.ts';
import { personCases } from '#src/checks/cases/person-cases.ts';
import { sampleComponents, sampleContent, sampleDay } from '#src/checks/cases/sample-content.ts';
import { proseCases } from '#src/checks/cases/prose-cases.ts';
import { textCases } from '#src/checks/cases/text-cases.ts';
import { wordCases } from '#src/checks/cases/word-cases.ts';
import { advising } from '#src/checks/check-content.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { findings, type FindingCode } from '#src/i18n/de/findings.ts';

// A code without a case does not compile, so that no words are dead.
const cases: Readonly<Record<FindingCode, readonly FindingCase[]>> = {
	...fileCases,
	...textCases,
	...fieldCases,
	...entryCases,
	...mediaCases,
	...proseCases,
	...personCases,
	...wordCases,
};

// The sample and its changes are written as people write.
const writtenFreely = (code: string): boolean =>
	['not-canonical', 'translation-outdated', 'translation-unrecorded'].includes(code);

it('has nothing to say about the sample content', () => {
	expect(findingsAfter({}).filter(({ code }) => !writtenFreely(code))).toEqual([]);
});

describe.each(Object.entries(cases))('%s', (code, ways) => {
	test.each(ways.map((way, index) => [index + 1, way] as const))('is found, way %i', (_, way) => {
		const found = findingsAfter(way.change);
		const places = found.filter((one) => one.code === code);
		expect(places.map(({ file, line }) => ({ file, line }))).toContainEqual(expectedPlace(way));
		const others = new Set(found.map((one) => one.code).filter((one) => !writtenFreely(one)));
		others.delete(code as FindingCode);
		expect([...others].sort()).toEqual([...(way.also ?? [])].sort());
	});
});

it('has a case for every code', () => {
	expect(Object.keys(cases).sort()).toEqual(Object.keys(findings).sort());
	expect(Object.values(cases).filter((ways) => ways.length === 0)).toEqual([]);
});

// So that a build, which leaves these checks out, is refused for every error.
it('has checks that only advise', { timeout: 60_000 }, () => {
	const said = Object.values(cases)
		.flat()
		.map(({ change }) => contentFolderOf(sampleContent(change), sampleComponents, sampleDay))
		.flatMap((content) => advising.map((check) => ({ check, found: [...check(content)] })));
	for (const one of advising) {
		const found = said.filter(({ check }) => check === one).flatMap(({ found }) => found);
		expect(new Set(found.map(({ severity }) => severity)), one.name).toEqual(new Set(['warning']));
	}
});
