/** The words for how far entries can be relied on. */
export const review = {
	title: 'Stand der Daten',
	description: 'Wie aktuell der Katalog ist, und welche Einträge wieder zu prüfen sind.',
	lead: 'Jeder Eintrag ist geprüft und nennt den Tag. Wie lange eine Prüfung gilt, hängt von der Art des Eintrags ab. Danach ist er wieder an der Reihe.',
	asOf: 'Stand: {date}',
	tableTitle: 'Wie viele Einträge sind in der Frist?',
	type: 'Art',
	interval: { one: '{count} Monat', other: '{count} Monate' },
	intervalDates: '{months}, mit Terminen bis zum letzten',
	intervalLabel: 'Prüfung gilt',
	share: 'In der Frist',
	sharePercent: '{share} %',
	states: {
		fresh: 'aktuell',
		due: 'bald zu prüfen',
		overdue: 'überfällig',
		dormant: 'ruht',
		past: 'abgeschlossen',
		ageless: 'altert nicht',
	},
	/** On the card of an entry, in lists. */
	badges: { overdue: 'Prüfung überfällig', dormant: 'ruht', past: 'abgeschlossen' },
	statesTitle: 'Was die Wörter bedeuten',
	stateTexts: {
		fresh: 'Die letzte Prüfung gilt noch mehr als 30 Tage.',
		due: 'Die letzte Prüfung gilt noch höchstens 30 Tage.',
		overdue:
			'Die Frist ist abgelaufen. Die Seite weist darauf hin, und in der Suche und in Listen steht der Eintrag weiter unten.',
		dormant:
			'Die Frist ist seit mehr als 90 Tagen abgelaufen. Der Eintrag steht nicht mehr von selbst in den Suchergebnissen und in Listen nach den übrigen; seine Seite bleibt, und mit dem passenden Filter ist er zu finden.',
		past: 'Der Eintrag handelt von etwas Abgeschlossenem und wird nicht mehr nachgeprüft.',
		ageless:
			'Der Eintrag ist archiviert oder eine Seite über den Katalog und wird nicht nachgeprüft.',
	},
	queueTitle: 'Als Nächstes zu prüfen',
	queueLead:
		'Am längsten Überfälliges steht vorn. Nach der Prüfung genügt ein neuer Tag im Feld „Geprüft am“.',
	queueEmpty: 'Zurzeit ist nichts zu prüfen.',
	queueMore: 'und {count} weitere',
	queueFile: 'Die ganze Liste für Programme (JSON)',
	entry: 'Eintrag',
	state: 'Zustand',
	checked: 'Geprüft',
	due: 'Galt bis',
	overdueNotice: 'Vielleicht nicht mehr aktuell',
	overdueText:
		'Die letzte Prüfung ({checked}) galt bis {due}. Fragen Sie im Zweifel nach, bevor Sie sich darauf verlassen.',
	dormantText:
		'Dieser Eintrag wurde seit Langem nicht mehr geprüft: zuletzt {checked}, gültig bis {due}. Verlassen Sie sich nicht darauf, ohne nachzufragen.',
	dormantInList: {
		one: 'Ein Eintrag ruht, weil er seit Langem nicht mehr geprüft wurde; er steht nach den übrigen.',
		other:
			'{count} Einträge ruhen, weil sie seit Langem nicht mehr geprüft wurden; sie stehen nach den übrigen.',
	},
	withoutDate: 'Kein Termin bekannt',
	withoutDateText:
		'Alle genannten Termine sind vorbei. Fragen Sie beim Anbieter nach dem nächsten.',
	command: {
		none: 'Am {date} ist nichts zu prüfen.',
		sum: {
			one: 'Am {date} ist ein Eintrag zu prüfen.',
			other: 'Am {date} sind {count} Einträge zu prüfen.',
		},
		line: '{state}: {title} – geprüft {checked}, gilt bis {due}{dates}',
		dates: ', kein Termin mehr bekannt',
		share: '{type}: {share} % von {count} in der Frist',
		written: 'Geschrieben: {file}',
		usage: 'Aufruf: npm run review -- [--content ORDNER] [--out DATEI]',
	},
};
