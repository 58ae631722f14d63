import type { Fields, Rule } from '#src/catalog/content-type.ts';
import { flag, link, listOf, prose, term } from '#src/catalog/fields.ts';
import { inOrder } from '#src/catalog/rules.ts';
import { names } from '#src/catalog/blocks/names.ts';
import { trust } from '#src/catalog/blocks/trust.ts';
import { whereAndWhen } from '#src/catalog/blocks/where-and-when.ts';
import { withWhom } from '#src/catalog/blocks/with-whom.ts';

/** What came out of it. */
const outcome = {
	results: {
		...prose(),
		label: { de: 'Ergebnisse', en: 'Results' },
		place: 'section',
		lesson: true,
	},
} as const satisfies Fields;

/** The fields that every structured type has, in blocks between which a type puts its own. */
export const common = { names, whereAndWhen, withWhom, outcome, trust };

/** The rules between the common fields. */
export const commonRules: readonly Rule[] = [inOrder('starts', 'ends')];

/** Whom an entry is for; the same field in every type that has it. */
export const audiences = {
	...listOf(term('audiences')),
	label: { de: 'Zielgruppen', en: 'Audiences' },
	hint: { de: 'Für wen es gedacht ist, nicht worum es geht.', en: 'Whom it is meant for.' },
	facet: true,
	place: 'fact',
} as const;

/** The page of an entry on the web. */
export const website = {
	...link(),
	label: { de: 'Website', en: 'Website' },
	opensWith: 'website',
	suggest: 'first',
	schemaOrg: 'sameAs',
	place: 'fact',
	substantive: false,
} as const;

/** The languages something is offered in. */
export const offeredLanguages = {
	...listOf(term('languages')),
	label: { de: 'Sprachen', en: 'Languages' },
	facet: true,
	place: 'fact',
} as const;

/** Says of the mailbox and the number beside it that they are a function's, even where they look like a person's. */
export const belongsToFunction = {
	...flag(),
	label: { de: 'Gehört zur Funktion', en: 'Belongs to the function' },
	hint: {
		de: 'Nur nötig bei Adressen freier Anbieter (etwa gmx.de) und Mobilfunknummern: Postfach oder Nummer gehören zur Funktion, nicht zu einer Person.',
		en: 'Only needed for addresses at free providers (such as gmx.de) and mobile numbers: mailbox or number belong to the function, not to a person.',
	},
	suggest: 'first',
} as const;
