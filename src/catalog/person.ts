import type { Field, Fields, Rule } from '#src/catalog/content-type.ts';

/** How an entry says that it is about one natural person: a field, and the value that it then has. */
export interface AboutPerson {
	readonly field: string;
	readonly is: string | boolean;
}

/** What a description says about natural persons. */
export interface PersonDescription {
	readonly fields: Fields;
	readonly person?: AboutPerson;
}

/** The name of the field that holds a person's consent. */
export const consentField = 'consent';

/** What leads to a signed form: an address, a mailbox, the name of a file. */
export const evidencePattern =
	/:\/\/|\b[wW]{3}\.|@|\.(?:[pP][dD][fF]|[dD][oO][cC][xX]?|[oO][dD][tT]|[pP][nN][gG]|[jJ][pP][eE]?[gG]|[tT][iI][fF][fF]?|[eE][mM][lL]|[mM][sS][gG])\b/;

const has = (data: unknown, name: string): boolean =>
	typeof data === 'object' && data !== null && Object.hasOwn(data, name);

const at = (data: unknown, ...path: readonly string[]): unknown =>
	path.reduce(
		(value, name) => (has(value, name) ? (value as Record<string, unknown>)[name] : undefined),
		data,
	);

/** Says whether data of a type are about one natural person, whom the GDPR protects. */
export const isAboutPerson = ({ person }: PersonDescription, data: unknown): boolean =>
	person !== undefined && at(data, person.field) === person.is;

/** Says whether a consent names the word that opens a field; what no word opens is no detail of a person. */
export const isOpened = ({ opensWith }: Field, data: unknown): boolean => {
	const scope = at(data, consentField, 'scope');
	return opensWith === undefined || (Array.isArray(scope) && scope.includes(opensWith));
};

/** Of a withdrawn entry, whose details are deleted, no consent is asked. */
const isWithdrawn = (data: unknown): boolean => at(data, 'lifecycle', 'state') === 'withdrawn';

/**
 * The rules of a type whose entries may be about natural persons: no person without explicit consent (GDPR
 * Art. 9(2)(a), since an affiliation can reveal a religion), nothing beyond what the consent names, and no field of a
 * person where there is none.
 */
export function personRules({ fields, person }: PersonDescription): Rule[] {
	if (!person) return [];
	const is = (data: unknown) => isAboutPerson({ fields, person }, data);
	return [
		{
			code: 'person-without-consent',
			at: [consentField],
			when: person,
			holds: (data) => !is(data) || has(data, consentField) || isWithdrawn(data),
		},
		...Object.entries(fields).flatMap(([name, field]): Rule[] => [
			...(field.opensWith
				? [
						{
							code: 'not-in-consent' as const,
							at: [name],
							when: person,
							word: field.opensWith,
							holds: (data) => !is(data) || !has(data, name) || isOpened(field, data),
						} satisfies Rule,
					]
				: []),
			...(field.onlyPersons
				? [
						{
							code: 'only-for-persons' as const,
							at: [name],
							when: person,
							holds: (data) => !has(data, name) || is(data),
						} satisfies Rule,
					]
				: []),
		]),
	];
}
