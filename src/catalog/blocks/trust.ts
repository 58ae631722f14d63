import type { Fields } from '#src/catalog/content-type.ts';
import { day, digests, group, listOf, term } from '#src/catalog/fields.ts';
import { image } from '#src/catalog/blocks/image.ts';
import { lifecycle } from '#src/catalog/blocks/lifecycle.ts';
import { publication } from '#src/catalog/blocks/publication.ts';
import { related } from '#src/catalog/blocks/related.ts';

/** How an entry is known, kept and shown: what says how far it can be relied on. */
export const trust = {
	image,
	sources: {
		...listOf(group(publication), { unique: false }),
		label: { de: 'Quellen', en: 'Sources' },
		suggest: 'last',
		substantive: false,
	},
	verified: {
		...group({
			on: { ...day(), label: { de: 'Geprüft am', en: 'Checked on' }, required: true },
			by: {
				...term('verifier-roles'),
				label: { de: 'Geprüft von', en: 'Checked by' },
				hint: { de: 'Eine Rolle, kein Name.', en: 'A role, not a name.' },
				required: true,
			},
			method: {
				...term('verification-methods'),
				label: { de: 'Art der Prüfung', en: 'Way of checking' },
				required: true,
			},
		}),
		label: { de: 'Letzte Prüfung', en: 'Last check' },
		change: 'check',
		required: true,
		suggest: 'never',
		substantive: false,
	},
	translated: {
		...digests(),
		label: { de: 'Übersetzung', en: 'Translation' },
		hint: {
			de: 'Je Übersetzung das Kennzeichen der Texte, aus denen sie entstand; daran zeigt sich, ob sie veraltet ist. Nicht von Hand: die Schaltfläche der Redaktion oder `npm run translated` trägt es ein.',
			en: 'For each translation the mark of the texts that it was made from, which tells whether it is outdated. Not by hand: the editor’s button or `npm run translated` enters it.',
		},
		suggest: 'never',
		substantive: false,
	},
	lifecycle,
	related,
} as const satisfies Fields;
