/** Words of the components that authors use in guides and pages. */
export const authors = {
	note: 'Hinweis',
	/** `{field}` is the label of a field of `content/site.yaml`. */
	missing: 'fehlt noch: {field} – trägt der Betreiber in content/site.yaml ein',
	signDownload: 'Video herunterladen (mp4, {duration} Minuten, {megabytes} MB)',
	/** `{field}` says what the video is about. */
	signMissing: 'Dieses Video fehlt noch: {field}',
	writeMail: 'E-Mail mit dem Betreff „{subject}“ schreiben',
	noMailbox: 'Postfach noch nicht eingerichtet (Betreff: „{subject}“)',
	/** The tables of fields in content/README.md. */
	fieldTable: {
		columns: ['Feld', 'Bezeichnung', 'Pflicht', 'Was hineingehört'],
		mandatory: 'ja',
		listOf: 'Liste: {what}',
		perLanguage: ' auf Deutsch (`de`) und Englisch (`en`)',
		most: 'höchstens {max} Zeichen',
		terms: 'ein Begriff aus „{vocabulary}“ (`{file}`)',
	},
	/** The table of rules in docs/checks.md. */
	ruleTable: {
		columns: ['Regel', 'Meldung', 'Im Editor'],
		inEditor: {
			always: 'ja',
			sometimes: 'zum Teil',
			'as-yaml': 'ja, als Fehler im YAML',
			never: 'nein',
		},
	},
	/** `npm run new`, which makes the file of a new entry. */
	newEntry: {
		usage:
			'Aufruf: npm run new -- [ART ["TITEL"]] [--person] [--lang de|en] [--content ORDNER]; etwa npm run new -- project "Runder Tisch"',
		which: 'Was möchten Sie anlegen?',
		title: 'Titel',
		titleNeeded: 'Ohne Titel geht es nicht: Aus ihm entsteht die Kennung.',
		unknown: '(weiß ich noch nicht)',
		more: '{field}: eine Angabe hinzufügen?',
		required: 'Pflicht',
		terms: 'Möglich: {terms}.',
		unknownType: 'Die Art „{word}“ gibt es nicht.',
		types: 'Möglich sind: {types}.',
		noPersons: 'Über einzelne Personen gibt es keine Einträge der Art „{type}“, nur: {types}.',
		needsOverlay:
			'Einträge über einzelne Personen gehören nicht in content/, denn ein öffentlicher Git-Verlauf vergisst nichts. Nennen Sie den geschützten Ordner: CONTENT_OVERLAY=../katalog-personen npm run new -- …; Anleitung: docs/people.md.',
		made: 'Angelegt: {path}',
		missingFields: 'Es fehlen noch: {fields}.',
		next: 'Füllen Sie die Datei aus; was nicht bekannt ist, bleibt weg. „npm run check:content“ sagt, was noch fehlt.',
	},
};
