/** The words of the page on which a request to experts is written. */
export const request = {
	title: 'Fachleute anfragen',
	description: 'Eine Anfrage an Fachleute schreiben; die Clearingstelle gibt sie weiter.',
	lead: 'Schreiben Sie, worum es geht. Die Clearingstelle gibt Ihre Anfrage weiter und meldet sich bei Ihnen.',
	privacy:
		'Diese Seite sendet und speichert nichts. Aus Ihren Angaben entsteht ein Text, den Sie selbst als E-Mail schicken.',
	noMailbox: 'Noch kein Postfach',
	noMailboxText:
		'Für Anfragen ist noch kein Postfach eingerichtet. Kopieren Sie den Text; wie Sie die Clearingstelle erreichen, steht hier:',
	contactPage: 'Zur Kontaktseite',
	template: 'Vorlage',
	templateText:
		'Ohne JavaScript kopieren oder drucken Sie diese Vorlage und füllen Sie die Lücken aus.',
	subject: 'Anfrage an Fachleute',
	fileName: 'anfrage.txt',
	required: 'Pflicht',
	whomMissing: 'Wählen Sie mindestens ein Angebot aus.',
	more: 'Hier stehen {count} von {all}. Alle anderen stehen in der Liste; von ihren Seiten führt „Anfrage schreiben“ hierher, mit dem Haken am richtigen Namen:',
	compose: 'Text erstellen',
	composed: 'Ihre Anfrage',
	composedText: 'Prüfen und ändern Sie den Text, bevor Sie ihn schicken.',
	mail: 'Als E-Mail öffnen',
	copy: 'Text kopieren',
	save: 'Als Datei speichern',
	copied: 'Der Text ist kopiert.',
	notCopied: 'Der Text ist markiert. Kopieren Sie ihn mit Strg+C oder über das Menü.',
	text: {
		to: 'An wen',
		opening: 'Guten Tag,\n\nbitte geben Sie diese Anfrage weiter.',
		closing: 'Mit freundlichen Grüßen',
	},
	fields: {
		occasion: {
			label: 'Anlass',
			hint: 'Worum geht es, und was wünschen Sie sich?',
			missing: 'Nennen Sie den Anlass.',
		},
		date: {
			label: 'Termin',
			hint: 'Tag und Uhrzeit oder ein Zeitraum.',
			missing: 'Nennen Sie einen Termin oder Zeitraum.',
		},
		place: {
			label: 'Ort',
			hint: 'Stadt und Haus, oder „online“.',
			missing: 'Nennen Sie den Ort, oder schreiben Sie „online“.',
		},
		audience: { label: 'Teilnehmende', hint: 'Wer kommt, und wie viele ungefähr?', missing: '' },
		format: {
			label: 'Format',
			hint: 'Etwa Vortrag, Fortbildung, Gespräch auf einem Podium.',
			missing: '',
		},
		fee: {
			label: 'Honorar und Auslagen',
			hint: 'Was Sie zahlen können, auch wenn es nichts ist.',
			missing: '',
		},
		recording: {
			label: 'Aufzeichnung',
			hint: 'Wird fotografiert, gefilmt oder aufgenommen, und wer sieht es?',
			missing: '',
		},
		sender: {
			label: 'Stelle und Rückfragen',
			hint: 'Ihre Einrichtung und wie wir Sie erreichen.',
			missing: 'Nennen Sie Ihre Einrichtung und wie wir Sie erreichen.',
		},
	},
};
