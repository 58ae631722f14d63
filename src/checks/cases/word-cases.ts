import type { FindingCases } from '#src/checks/cases/finding-case.ts';
import { append, replace } from '#src/checks/cases/sample-content.ts';

const project = 'projects/sample-project.yaml';
const english = 'guides/en/sample-guide.mdx';

/** A confirmation by the sample's first partner. */
export const confirmed = (on: string, digest: string, more = '') => ({
	[project]: replace(
		'    side: muslim\n  - name',
		`    side: muslim\n${more}    confirmed:\n      on: '${on}'\n      byRole: sample\n      digest: '${digest}'\n  - name`,
	),
});

/** The digest of what the sample project says. */
export const sampleSubstance = 'a69057b8ba7a6f0c';

/** The digest of the sample project's German texts. */
export const sampleTexts = 'a467a6ac03a21246';

/** What may be wrong with the partners' word, and with what is known of translations. */
export const wordCases = {
	'bad-digest': [
		{ change: confirmed('2026-03-01', 'abc'), at: 'digest:' },
		{
			change: { [project]: append('translated:\n  en: 0123456789ABCDEF') },
			at: '0123456789ABCDEF',
		},
	],
	'confirmed-before-joining': [
		{
			change: confirmed('2006', sampleSubstance, '    from: 2007\n'),
			at: "on: '2006'",
			also: ['confirmation-lapsed'],
		},
	],
	'confirmed-in-future': [{ change: confirmed('2099-01-01', sampleSubstance), at: '2099-01-01' }],
	'confirmation-lapsed': [
		{ change: confirmed('2026-03-01', '0123456789abcdef'), at: 'digest:' },
		{
			change: {
				[project]: (text: string) =>
					confirmed('2026-03-01', sampleSubstance)
						[project](text)
						.replace('ends: 2010-05', 'ends: 2010-06'),
			},
			at: 'digest:',
		},
	],
	'translation-outdated': [
		{
			change: { [project]: append("translated:\n  en: '0123456789abcdef'") },
			at: '0123456789abcdef',
		},
		{
			change: { [english]: replace('summary:', "translated: '0123456789abcdef'\nsummary:") },
			at: '0123456789abcdef',
		},
		{
			change: {
				[project]: (text: string) =>
					`${text.replace('de: Zusammenfassung.', 'de: Neue Zusammenfassung.')}translated:\n  en: '${sampleTexts}'\n`,
			},
			at: sampleTexts,
		},
	],
	'translation-unrecorded': [
		{ change: { [project]: (text: string) => text }, at: 'en: Title of' },
		{ change: { [english]: (text: string) => text }, at: 'title:' },
	],
} satisfies FindingCases;
