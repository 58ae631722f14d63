/** The words of `npm run intake`. */
export const intake = {
	usage:
		'Aufruf: npm run intake -- DATEI [--content ORDNER]\nDATEI ist eine Datei aus dem Formular oder eine gespeicherte E-Mail (.eml).',
	noFile: 'Die Datei „{file}“ gibt es nicht, oder sie lässt sich nicht lesen.',
	tooLarge: 'Die Datei ist zu groß: {size} kB, erlaubt sind {max} kB. Es wurde nichts geschrieben.',
	refused: {
		'not-text':
			'Das ist kein Text in UTF-8, oder er enthält Steuerzeichen. Bitten Sie um die Datei aus dem Formular.',
		'no-mark':
			'Darin steht kein Vorschlag aus dem Formular: Die Zeile „# content/…“ fehlt, die sagt, wohin er gehört.',
		'too-long': 'Der Vorschlag ist länger als 100.000 Zeichen; so lang ist kein Eintrag.',
		'bad-path':
			'Die Zeile „# content/…“ nennt keinen Ort, an dem ein Eintrag liegen darf. Erlaubt ist etwa „# content/projects/kennung.yaml“.',
	},
	nothingWritten: 'Es wurde nichts geschrieben.',
	fresh: 'Neuer Eintrag: {path}',
	change: 'Ersetzt den vorhandenen Eintrag: {path}',
	noRemark: 'Ob die Beteiligten einverstanden sind, sagt der Vorschlag nicht.',
	findings: 'Die Prüfung sagt dazu:',
	noFindings: 'Die Prüfung hat nichts auszusetzen.',
	errors: 'So kann der Vorschlag nicht aufgenommen werden.',
	written: 'Geschrieben: {file}',
	next: 'Weiter: Inhalt und Quellen prüfen, dann',
};
