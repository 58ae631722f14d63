/** Words of the content check around its findings. */
export const gate = {
	severities: { error: 'Fehler', warning: 'Hinweis' },
	didYouMean: 'Meinten Sie „{suggestion}“?',
	nothingFound: 'Geprüft: {entries} Einträge. Keine Fehler.',
	found: 'Geprüft: {entries} Einträge. Fehler: {errors}, Hinweise: {warnings}.',
	refused: 'Die Website wird nicht gebaut, solange die Inhalte Fehler haben.',
	leftOut: 'Einträge mit Fehlern werden nicht gezeigt, bis sie berichtigt sind.',
	usage:
		'Aufruf: npm run check:content -- [--content ORDNER] [--lang de|en] [--format text|json] [--report gitlab|github|sarif|junit|markdown[=DATEI]]…',
	badOption: 'Diesen Aufruf verstehe ich nicht: {call}',
	noFolder: 'Den Ordner {folder} gibt es nicht.',
	/** The comment at the git host, for people who know neither git nor YAML. */
	comment: {
		titleFound: 'Prüfung der Inhalte: bitte noch berichtigen',
		titleNotes: 'Prüfung der Inhalte: bestanden, mit Hinweisen',
		titleNothing: 'Prüfung der Inhalte: bestanden',
		introFound:
			'Danke für Ihren Beitrag! Einiges passt noch nicht. Bei jedem Punkt steht, in welcher Zeile der Datei er steht und was zu tun ist. Hinweise (ℹ️) dürfen bleiben, Fehler (❌) nicht.',
		introNotes:
			'Danke für Ihren Beitrag! Er ist in Ordnung; bitte sehen Sie sich nur diese Hinweise an.',
		introNothing: 'Danke für Ihren Beitrag! Es gibt nichts zu berichtigen.',
		line: 'Zeile {line}',
		paste: 'Diese Zeile können Sie an ihrer Stelle einfügen:',
		more: '… und {count} weitere. Sie erscheinen, wenn die ersten behoben sind.',
	},
	/** What a field of each kind holds, after “something else belongs here:”. */
	kinds: {
		text: 'ein Text',
		prose: 'ein Text',
		line: 'ein Text',
		id: 'eine Kennung',
		term: 'die Kennung eines Begriffs',
		ref: 'die Kennung eines Eintrags',
		day: 'ein Datum wie 2024, 2024-05 oder 2024-05-03',
		link: 'eine Internetadresse',
		mail: 'eine E-Mail-Adresse',
		phone: 'eine Telefonnummer in Anführungszeichen',
		number: 'eine ganze Zahl ohne Anführungszeichen',
		flag: 'true (ja) oder false (nein)',
		digest: 'ein Kennzeichen aus 16 Ziffern und Buchstaben',
		digests: 'ein Kennzeichen aus 16 Ziffern und Buchstaben',
		media: 'der Name einer Datei in content/media/',
		group: 'mehrere Angaben mit Namen, um zwei Leerzeichen eingerückt',
		list: 'eine Liste, jede Angabe in einer eigenen Zeile mit „- “ davor',
	},
	/** Parts of Markdown, after “not provided for here:”. */
	markdown: {
		heading: 'eine Überschrift (#)',
		blockquote: 'ein eingerücktes Zitat (>)',
		code: 'ein Absatz, der mit vier Leerzeichen oder ``` als Programmtext gilt',
		inlineCode: 'Programmtext (`)',
		thematicBreak: 'eine Trennlinie',
		image: 'ein Bild',
		other: 'eine besondere Auszeichnung',
	},
};
