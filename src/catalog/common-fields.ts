import {
	confirmedAfterJoining,
	day,
	digest,
	digests,
	eitherOr,
	flag,
	group,
	id,
	inEveryLanguage,
	inOrder,
	line,
	link,
	listOf,
	needs,
	needsWhere,
	number,
	picture,
	place,
	prose,
	refTo,
	term,
	text,
} from '#src/catalog/fields.ts';
import type { Fields, Rule } from '#src/catalog/content-type.ts';

const names = {
	id: {
		...id(),
		label: { de: 'Kennung', en: 'Id' },
		hint: {
			de: 'Gleich dem Dateinamen ohne „.yaml“; bleibt für immer.',
			en: 'Equal to the file name without “.yaml”; stays for ever.',
		},
		required: true,
		suggest: 'never',
		substantive: false,
	},
	title: {
		...text({ max: 160 }),
		label: { de: 'Titel', en: 'Title' },
		hint: {
			de: 'Amtlicher oder gebräuchlicher Name, ohne Ländernamen davor.',
			en: 'The official or usual name.',
		},
		required: true,
	},
	summary: {
		...text({ max: 400 }),
		label: { de: 'Kurzbeschreibung', en: 'Summary' },
		hint: {
			de: 'Ein bis drei Sätze: wer mit wem, was, wo. Höchstens 400 Zeichen.',
			en: 'One to three sentences: who with whom, what, where. At most 400 characters.',
		},
		required: true,
	},
	topics: {
		...listOf(term('topics')),
		label: { de: 'Themen', en: 'Topics' },
		hint: {
			de: 'Worum es geht, nicht für wen.',
			en: 'What it is about, not whom it is for.',
		},
		facet: true,
		place: 'fact',
		suggest: 'first',
	},
} as const satisfies Fields;

const whereAndWhen = {
	laender: {
		...listOf(term('laender')),
		label: { de: 'Länder', en: 'Länder' },
		hint: {
			de: '„Bundesweit“, wo es kein einzelnes Land betrifft.',
			en: '“Nationwide” where it concerns no single Land.',
		},
		required: true,
		facet: true,
		place: 'fact',
	},
	place: {
		...place(),
		label: { de: 'Ort', en: 'Place' },
		opensWith: 'town',
		hint: { de: 'Stadt, Kreis oder Stadtteil.', en: 'Town, district or neighbourhood.' },
		place: 'fact',
		suggest: 'first',
	},
	starts: { ...day(), label: { de: 'Beginn', en: 'Start' }, suggest: 'first' },
	ends: { ...day(), label: { de: 'Ende', en: 'End' } },
	status: {
		...term('statuses'),
		label: { de: 'Stand', en: 'Status' },
		hint: {
			de: 'Leer lassen, wenn nicht bekannt.',
			en: 'Leave empty if it is not known.',
		},
		facet: true,
	},
	statusAsOf: {
		...day(),
		label: { de: 'Stand vom', en: 'Status as of' },
		hint: {
			de: 'Von wann die letzte Auskunft ist, auch wenn der Stand selbst nicht bekannt ist.',
			en: 'When the latest information is from, even if the status itself is not known.',
		},
		substantive: false,
	},
} as const satisfies Fields;

const withWhom = {
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
					confirmed: {
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
					},
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

const outcome = {
	results: {
		...prose(),
		label: { de: 'Ergebnisse', en: 'Results' },
		place: 'section',
		lesson: true,
	},
} as const satisfies Fields;

/** Something published elsewhere: a source, a reference. */
export const publication = {
	title: {
		...line({ max: 300 }),
		languageAt: 'language',
		label: { de: 'Titel', en: 'Title' },
		required: true,
	},
	url: { ...link(), label: { de: 'Adresse', en: 'Address' } },
	year: { ...number({ min: 1900, max: 2100 }), label: { de: 'Jahr', en: 'Year' } },
	language: {
		...term('languages'),
		label: { de: 'Sprache des Titels', en: 'Language of the title' },
		hint: {
			de: 'Nur nötig, wo der Titel nicht deutsch ist: Vorleseprogramme sprechen ihn danach aus.',
			en: 'Only needed where the title is not German: screen readers pronounce it accordingly.',
		},
	},
} as const satisfies Fields;

const trust = {
	image: {
		...group(
			{
				file: {
					...picture(),
					label: { de: 'Datei', en: 'File' },
					hint: {
						de: 'Name einer Datei in content/media/.',
						en: 'Name of a file in content/media/.',
					},
					required: true,
				},
				alt: {
					...text(),
					label: { de: 'Bildbeschreibung', en: 'Alt text' },
					hint: {
						de: 'Was zu sehen ist, in beiden Sprachen.',
						en: 'What can be seen, in both languages.',
					},
					required: true,
				},
				credit: { ...line(), label: { de: 'Bildnachweis', en: 'Credit' }, required: true },
			},
			[inEveryLanguage('alt-in-one-language', 'alt')],
		),
		label: { de: 'Bild', en: 'Picture' },
		opensWith: 'photo',
		suggest: 'never',
		substantive: false,
	},
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
	lifecycle: {
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
					...refTo(
						'project',
						'organisation',
						'contact',
						'expert',
						'training',
						'event',
						'material',
						'guide',
					),
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
	},
	related: {
		...listOf(
			group({
				entry: {
					...refTo(
						'project',
						'organisation',
						'contact',
						'expert',
						'training',
						'event',
						'material',
						'guide',
					),
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
