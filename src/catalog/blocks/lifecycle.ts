import { group, term, text } from '#src/catalog/fields.ts';
import { needsWhere } from '#src/catalog/rules.ts';
import { toAnyEntry } from '#src/catalog/blocks/to-any-entry.ts';

/** What became of an entry: archived with a reason, withdrawn, replaced by another. */
export const lifecycle = {
	...group(
		{
			state: {
				...term('lifecycle-states'),
				label: { de: 'Zustand', en: 'State' },
				required: true,
			},
			why: {
				...term('archive-reasons'),
				label: { de: 'Grund der Archivierung', en: 'Reason for archiving' },
				hint: {
					de: 'Woran es lag, dass es nicht weiterging; danach ordnet die Seite „Erfahrungen“.',
					en: 'Why it did not go on; the page “Lessons” is arranged by it.',
				},
			},
			reason: {
				...text(),
				label: { de: 'Grund', en: 'Reason' },
				hint: {
					de: 'In einem Satz, für die Leserinnen und Leser.',
					en: 'In one sentence, for readers.',
				},
			},
			replacedBy: {
				...toAnyEntry(),
				label: { de: 'Ersetzt durch', en: 'Replaced by' },
			},
		},
		[
			needsWhere('archived-without-reason', 'why', { field: 'state', is: 'archived' }),
			needsWhere('withdrawn-without-reason', 'reason', { field: 'state', is: 'withdrawn' }),
			needsWhere('other-reason-without-words', 'reason', { field: 'why', is: 'other' }),
		],
	),
	label: { de: 'Verbleib des Eintrags', en: 'Lifecycle' },
	change: 'lifecycle',
	hint: {
		de: 'Leer lassen, solange der Eintrag gilt.',
		en: 'Leave empty as long as the entry holds.',
	},
	suggest: 'never',
	substantive: false,
} as const;
