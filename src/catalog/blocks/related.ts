import { group, listOf, term } from '#src/catalog/fields.ts';
import { toAnyEntry } from '#src/catalog/blocks/to-any-entry.ts';

/** Other entries that one should know of. */
export const related = {
	...listOf(
		group({
			entry: {
				...toAnyEntry(),
				label: { de: 'Eintrag', en: 'Entry' },
				required: true,
			},
			kind: {
				...term('relation-kinds'),
				label: { de: 'Art des Verweises', en: 'Kind of relation' },
				required: true,
			},
		}),
		{ unique: false },
	),
	label: { de: 'Verwandte Einträge', en: 'Related entries' },
	suggest: 'never',
	substantive: false,
} as const;
