import type { Fields } from '#src/catalog/content-type.ts';
import { day, digest, group, listOf, prose, refTo, term, text } from '#src/catalog/fields.ts';
import { confirmedAfterJoining, eitherOr, inOrder, needs } from '#src/catalog/rules.ts';

/** What a partner confirmed, when and by which role. */
const confirmation = {
	...group({
		on: {
			...day(),
			label: { de: 'Bestätigt am', en: 'Confirmed on' },
			hint: {
				de: 'Der Tag der Bestätigung, nicht der des Eintragens.',
				en: 'The day of the confirmation, not that of its recording.',
			},
			required: true,
		},
		byRole: {
			...term('confirmer-roles'),
			label: { de: 'Bestätigt durch', en: 'Confirmed by' },
			hint: { de: 'Eine Rolle, kein Name.', en: 'A role, not a name.' },
			required: true,
		},
		digest: {
			...digest(),
			label: { de: 'Bestätigter Text', en: 'Confirmed text' },
			hint: {
				de: 'Kennzeichen des Textes, der bestätigt wurde. Nicht von Hand: die Schaltfläche der Redaktion oder `npm run confirm` trägt es ein.',
				en: 'Mark of the text that was confirmed. Not by hand: the editor’s button or `npm run confirm` enters it.',
			},
			required: true,
		},
	}),
	label: { de: 'Bestätigung', en: 'Confirmation' },
	hint: {
		de: 'Nur, wenn diese Stelle den Eintrag bestätigt hat. Ändert sich danach, was bestätigt wurde, verfällt sie von selbst.',
		en: 'Only if this body has confirmed the entry. It lapses by itself when what was confirmed is changed afterwards.',
	},
	suggest: 'never',
	substantive: false,
} as const;

/** Who takes part, and what they say of it. */
export const withWhom = {
	partners: {
		...listOf(
			group(
				{
					organisation: {
						...refTo('organisation'),
						label: { de: 'Organisation', en: 'Organisation' },
						hint: {
							de: 'Wenn sie einen eigenen Eintrag hat; sonst ihr Name.',
							en: 'If it has an entry of its own; otherwise its name.',
						},
					},
					name: {
						...text(),
						label: { de: 'Name', en: 'Name' },
						hint: {
							de: 'Für Beteiligte ohne eigenen Eintrag, etwa „Moscheevereine in Kiel“.',
							en: 'For participants without an entry, such as “mosque associations in Kiel”.',
						},
					},
					side: {
						...term('sides'),
						label: { de: 'Seite', en: 'Side' },
						hint: {
							de: 'Nur nötig, wo ein Name steht: Organisationen tragen ihre Seite selbst.',
							en: 'Only needed where a name is given: organisations carry their side themselves.',
						},
					},
					role: { ...text(), label: { de: 'Rolle', en: 'Role' } },
					from: { ...day(), label: { de: 'Beteiligt seit', en: 'Partner since' } },
					until: { ...day(), label: { de: 'Beteiligt bis', en: 'Partner until' } },
					confirmed: confirmation,
					statement: {
						...prose({ max: 1500 }),
						label: { de: 'In eigenen Worten', en: 'In its own words' },
						hint: {
							de: 'Was diese Stelle selbst zu dem Vorhaben sagt, wörtlich; erscheint als Zitat.',
							en: 'What this body itself says of the project, word for word; shown as a quotation.',
						},
						suggest: 'never',
						substantive: false,
					},
				},
				[
					eitherOr('organisation', 'name'),
					needs('name', 'side'),
					inOrder('from', 'until'),
					confirmedAfterJoining,
				],
			),
			{ unique: false },
		),
		label: { de: 'Beteiligte', en: 'Partners' },
		opensWith: 'affiliation',
		suggest: 'first',
	},
} as const satisfies Fields;
