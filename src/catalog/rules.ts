import type { Rule } from '#src/catalog/content-type.ts';
import { isPartialDate } from '#src/catalog/partial-date.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { languages, type Text } from '#src/i18n/languages.ts';

/** The rule that one date does not come before another; dates known to different precision are compared as far as both are known. */
export const inOrder = (earlier: string, later: string): Rule => ({
	code: 'dates-backwards',
	at: [later],
	other: earlier,
	holds: (data) => {
		const [from, until] = [data[earlier], data[later]].map((value) =>
			value === undefined ? undefined : String(value),
		);
		if (!from || !until || !isPartialDate(from) || !isPartialDate(until)) return true;
		const known = Math.min(from.length, until.length);
		return from.slice(0, known) <= until.slice(0, known);
	},
});

/** The rule that exactly one of two fields is given. */
export const eitherOr = (one: string, other: string): Rule => ({
	code: 'either-or',
	at: [one],
	other,
	holds: (data) => (data[one] === undefined) !== (data[other] === undefined),
});

/** The rule that a field is given wherever another one is. */
export const needs = (one: string, other: string): Rule => ({
	code: 'needs-other-field',
	at: [other],
	other: one,
	holds: (data) => data[one] === undefined || data[other] !== undefined,
});

/** The rule that a field is given wherever another one has a certain value. */
export const needsWhere = (
	code: FindingCode,
	one: string,
	when: NonNullable<Rule['when']>,
): Rule => ({
	code,
	at: [one],
	other: when.field,
	when,
	holds: (data) => data[when.field] !== when.is || data[one] !== undefined,
});

/** The rule that a text, where it is given, is there in every language. */
export const inEveryLanguage = (code: FindingCode, field: string): Rule => ({
	code,
	at: [field],
	holds: (data) => {
		const text = data[field];
		if (typeof text !== 'object' || text === null) return true;
		return languages.every((language) => (text as Text)[language] !== undefined);
	},
});

/** The rule that a partner's confirmation is not older than its part in the entry, as far as both dates are known. */
export const confirmedAfterJoining: Rule = {
	code: 'confirmed-before-joining',
	at: ['confirmed', 'on'],
	holds: ({ from, confirmed }) =>
		typeof confirmed !== 'object' ||
		inOrder('from', 'on').holds({
			from,
			on: (confirmed as Record<string, unknown> | null)?.['on'],
		}),
};
