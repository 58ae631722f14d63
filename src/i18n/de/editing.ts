/** Words of the editors' workplace (the CMS), beside those that the catalogue's descriptions bring along. */
export const editing = {
	title: 'Redaktion des Katalogs',
	needsScript:
		'Die Redaktion braucht JavaScript. Sie können Dateien auch direkt im Repositorium bearbeiten.',
	languages: { de: 'Deutsch', en: 'Englisch' },
	inLanguage: '{label} ({language})',
	vocabularies: 'Begriffslisten',
	settings: 'Einstellungen',
	site: 'Name, Betreiber, Repositorium',
	search: 'Suche',
	synonyms: 'Gleichbedeutende Wörter',
	body: 'Text',
	bodyHint:
		'Markdown: Leerzeile für einen neuen Absatz, **fett**, - für Listen, ## für Überschriften, [Text](https://…) für Verweise.',
	idHint:
		'Wird aus dem Titel vorgeschlagen: Kleinbuchstaben ohne Umlaute, Ziffern, Bindestriche. Nach dem ersten Speichern bleibt sie für immer.',
	idFixed: 'Diese Kennung ist Teil der Adresse und bleibt für immer.',
	idTaken: '„{value}“ ist schon vergeben: {other}.',
	idLabel: 'Kennung',
	idMissing: 'Die Kennung fehlt.',
	translationOf: 'Übersetzung von',
	translationOfHint: 'Der deutsche Text, den Sie übersetzen.',
	dateHint: 'Jahr (2024), Monat (2024-05) oder Tag (2024-05-03).',
	wholeDayHint: 'Als Tag: JJJJ-MM-TT, etwa 2024-05-03.',
	datePattern: 'Jahr (2024), Monat (2024-05) oder Tag (2024-05-03)',
	wholeDayPattern: 'ein Tag, etwa 2024-05-03',
	linkPattern: 'vollständige Adresse mit https:// oder http://',
	mailPattern: 'E-Mail-Adresse',
	phonePattern: 'Telefonnummer, etwa +49 911 943-0',
	idPattern: 'nur Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche',
	atMost: 'höchstens {max} Zeichen',
	requiredInGroup: 'Pflicht, sobald in diesem Abschnitt etwas ausgefüllt ist.',
	pictureHint:
		'Ortsangaben und andere Metadaten werden beim Hochladen entfernt, große Bilder verkleinert; höchstens 5 MB.',
	fileHint:
		'Höchstens 5 MB. Angaben in PDF- und SVG-Dateien, etwa zur Verfasserin oder zum Verfasser, bleiben erhalten; bitte entfernen Sie sie vorher.',
	ruleHints: {
		'either-or': 'Entweder dieses Feld oder „{other}“.',
		'needs-other-field': 'Pflicht, wenn „{other}“ ausgefüllt ist.',
		'lifecycle-without-reason': 'Pflicht, wenn der Eintrag archiviert oder zurückgezogen ist.',
		'person-without-consent': 'Pflicht bei einzelnen Personen.',
		'not-in-consent': 'Bei einzelnen Personen nur, wenn die Einwilligung es freigibt.',
		'only-for-persons': 'Nur bei einzelnen Personen.',
	},
	notDeleted:
		'Dateien werden hier nicht gelöscht: Einträge könnten sie brauchen. Nicht mehr benötigte Dateien entfernt, wer Zugang zum Repositorium hat.',
	filterState: 'Verbleib: {state}',
	filterLapse: 'Prüfung: {state}',
	filterUntranslated: 'ohne {language}',
	group: 'Nach {label}',
	unknownReference: '„{value}“ gibt es nicht (mehr)',
	searchReference: 'Titel, anderen Namen oder Ort eingeben',
	noMatch: 'Nichts gefunden',
	matches: { one: '{count} Treffer', other: '{count} Treffer' },
	remove: '{title} entfernen',
	cannotRead:
		'Die Datei ist nicht lesbar. Sie wurde nicht verändert und kann hier nicht gespeichert werden; bitte in der Datei selbst berichtigen.',
	cannotReadTitle: '⚠ Datei nicht lesbar',
	notSaved: 'Nicht gespeichert. Bitte berichtigen: {problems}',
	markedFields:
		'Nicht gespeichert: Bitte berichtigen Sie die rot markierten Felder. Unter der Vorschau steht, was fehlt.',
	draftMeanwhile:
		'Nicht gespeichert: Zu diesem Eintrag hat inzwischen jemand anderes einen Entwurf angelegt. Nichts ist verloren: Öffnen Sie den Entwurf in einem zweiten Fenster und übertragen Sie Ihre Änderungen.',
	draftGone:
		'Nicht gespeichert: Der Entwurf wurde inzwischen veröffentlicht oder verworfen. Nichts ist verloren: Öffnen Sie den Eintrag in einem zweiten Fenster und übertragen Sie Ihre Änderungen.',
	contradicts:
		'Nicht gespeichert: Der veröffentlichte Eintrag wurde an denselben Stellen geändert wie Ihr Entwurf. Bitte lösen Sie den Widerspruch im Merge Request auf dem Git-Server und öffnen Sie den Eintrag dann neu.',
	changedMeanwhile:
		'Nicht gespeichert: Die Datei wurde inzwischen an anderer Stelle geändert. Nichts ist verloren: Öffnen Sie den Eintrag in einem zweiten Fenster und übertragen Sie Ihre Änderungen.',
	place: 'Zeile {line}',
	preview: 'Vorschau der Seite',
	previewFailed: 'Die Vorschau kann noch nicht gezeigt werden; es fehlen Angaben.',
	problems: 'Zu berichtigen',
	noProblems: 'Alle Regeln sind eingehalten.',
	states: 'Zustand des Eintrags',
	state: 'Verbleib',
	lastCheck: 'Letzte Prüfung',
	neverChecked: 'noch nicht geprüft',
	holdsUntil: 'Prüfung gilt bis {due}: {state}',
	holds: 'Prüfung: {state}',
	readableIn: 'Lesbar auf {language}',
	missingIn: 'Noch nicht übersetzt: {language}',
	local: {
		serving: 'Der Katalog mit Redaktion: {address}',
		building: 'Die Redaktion wird vorbereitet …',
		changed: 'Geändert (git status):',
		submit:
			'So reichen Sie die Änderungen ein:\n  git switch -c meine-aenderung\n  git add content\n  git commit -m "content: …"\n  git push -u origin meine-aenderung   (danach im Browser einen Merge Request anlegen)',
		stop: 'Beenden mit Strg+C.',
		portTaken: 'Port {port} ist belegt. Wählen Sie einen anderen: PORT={other} npm run cms',
	},
};
