export const search = {
	title: 'Suche',
	description:
		'Projekte, Ansprechstellen, Fachleute, Fortbildungen, Veranstaltungen, Materialien und Organisationen finden: nach Stichwort, Land, Thema und Zielgruppe.',
	label: 'Wonach suchen Sie?',
	hint: 'Stichwort, Ort oder Organisation, zum Beispiel: Moscheesicherheit, Duisburg, Leitfaden',
	button: 'Suchen',
	type: 'Art des Eintrags',
	chosen: 'Gewählte Filter',
	dropAll: 'Alle Filter entfernen',
	results: 'Ergebnisse',
	loading: 'Die Suche wird geladen …',
	nextSteps: 'So kommen Sie weiter',
	suggest: 'Einen Eintrag vorschlagen',
	contact: 'Die Clearingstelle fragen',
	withoutScript:
		'Die Suche braucht JavaScript. Ohne JavaScript erreichen Sie jeden Eintrag über die Listen:',
	sort: 'Sortieren nach',
	sorts: { checked: 'Letzte Prüfung', title: 'Titel', start: 'Beginn' },
	otherLanguages: {
		de: 'Dasselbe auf Deutsch suchen',
		en: 'Dasselbe auf Englisch suchen',
	},
	ask: 'Wen Sie fragen können',
	since: 'seit {year}',
	from: 'ab {year}',
	until: 'bis {year}',
	/** What the browser needs, on the search page only. */
	inBrowser: {
		filters: 'Filter',
		filtersChosen: 'Filter ({count} gewählt)',
		chosenInFacet: '{count} gewählt',
		drop: '{label} entfernen',
		count: { one: '{count} Eintrag gefunden', other: '{count} Einträge gefunden' },
		countAll: { one: '{count} Eintrag im Katalog', other: '{count} Einträge im Katalog' },
		shown: 'Die ersten {shown} werden angezeigt.',
		more: { one: 'Einen weiteren Eintrag anzeigen', other: '{count} weitere Einträge anzeigen' },
		/** The first choice of the order: with words, and without. */
		unsorted: { ranked: 'Relevanz', listed: 'Art und Titel' },
		/** Announced with the number of results. */
		sorted: {
			checked: 'Zuletzt geprüfte stehen oben.',
			title: 'Sortiert nach Titel.',
			start: 'Die jüngsten stehen oben.',
		},
		checked: 'zuletzt geprüft: {date}',
		ask: 'Ansprechstellen: {term} ({count})',
		failed:
			'Die Suche konnte nicht geladen werden. Bitte laden Sie die Seite neu; über die Listen ist jeder Eintrag erreichbar.',
		none: 'Nichts gefunden',
		unknown: '„{word}“ kommt im Katalog nicht vor.',
		partial: 'Kein Eintrag enthält alle Wörter. Diese kommen Ihrer Suche am nächsten.',
		leftOut: {
			one: '{label}: {count} weiterer Treffer – einbeziehen',
			other: '{label}: {count} weitere Treffer – einbeziehen',
		},
		meant: 'Meinten Sie „{query}“?',
		notTogether: 'Jedes Wort kommt vor, aber kein Eintrag enthält alle zusammen.',
		notTogetherFiltered: 'Zu diesen Filtern passt kein Eintrag.',
		without: {
			filter: {
				one: 'Ohne den Filter „{label}“: {count} Eintrag',
				other: 'Ohne den Filter „{label}“: {count} Einträge',
			},
			words: { one: 'Ohne „{label}“: {count} Eintrag', other: 'Ohne „{label}“: {count} Einträge' },
			unchosen: {
				one: '{label} einbeziehen: {count} Eintrag',
				other: '{label} einbeziehen: {count} Einträge',
			},
			filters: {
				one: 'Ohne alle Filter: {count} Eintrag',
				other: 'Ohne alle Filter: {count} Einträge',
			},
			everything: {
				one: 'Alles zeigen: {count} Eintrag',
				other: 'Alles zeigen: {count} Einträge',
			},
		},
	},
};
