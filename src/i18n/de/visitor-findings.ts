import type { FindingWords } from '#src/i18n/de/findings.ts';

/**
 * The findings that visitors can meet: what the checks say of what people fill into the form for suggestions. A test
 * tries everything that breaks a rule of the gate in the form, and finds these.
 */
export const visitorFindings = {
	// The shape of the text
	'too-deep': {
		message: 'Hier sind zu viele Ebenen ineinander verschachtelt.',
		fix: 'Vereinfachen Sie die Stelle; kein Eintrag braucht so viele Ebenen.',
	},
	'empty-body': {
		message: 'Unter den Feldern steht kein Text.',
		fix: 'Schreiben Sie den Text oder löschen Sie die Datei.',
	},

	// Fields
	'missing-field': {
		message: 'Diese Angabe fehlt.',
		fix: 'Ergänzen Sie das Feld „{value}“.',
	},
	'empty-text': {
		message: 'Der Text ist leer oder besteht nur aus Leerzeichen.',
		fix: 'Schreiben Sie den Text oder löschen Sie das Feld in dieser Sprache.',
	},
	'wrong-type': {
		message: 'Hier gehört etwas anderes hin: {expected}.',
		fix: 'Sehen Sie in einem anderen Eintrag nach, wie das Feld dort ausgefüllt ist.',
	},
	'number-too-small': {
		message: 'Die Zahl ist zu klein; sie muss mindestens {limit} sein.',
		fix: 'Berichtigen Sie die Zahl.',
	},
	'number-too-big': {
		message: 'Die Zahl ist zu groß; sie darf höchstens {limit} sein.',
		fix: 'Berichtigen Sie die Zahl.',
	},
	'too-long': {
		message: 'Der Text ist zu lang: {length} Zeichen, erlaubt sind {max}.',
		fix: 'Kürzen Sie den Text um {over} Zeichen.',
	},
	'listed-twice': {
		message: '„{value}“ steht zweimal in dieser Liste.',
		fix: 'Löschen Sie eine der beiden Angaben.',
	},
	'bad-date': {
		message: '„{value}“ ist kein Datum, oder es steht nicht im Kalender.',
		fix: 'Schreiben Sie ein Jahr (2024), Jahr und Monat (2024-05) oder einen Tag (2024-05-03).',
	},
	'bad-url': {
		message: '„{value}“ ist keine vollständige Internetadresse.',
		fix: 'Schreiben Sie die Adresse mit https:// oder http:// davor und ohne Leerzeichen.',
	},
	'misleading-url': {
		message: '„{value}“ führt anderswohin, als es scheint, oder auf einen Rechner ohne Namen.',
		fix: 'Schreiben Sie die Adresse ohne „@“ vor dem Namen des Servers und den Namen in lateinischen Buchstaben, so wie er auf der Website selbst steht.',
	},
	'bad-mail': {
		message: '„{value}“ ist keine E-Mail-Adresse.',
		fix: 'Schreiben Sie nur die Adresse, etwa "kontakt@beispiel.de".',
	},
	'bad-phone': {
		message: '„{value}“ ist keine Telefonnummer.',
		fix: 'Verwenden Sie nur Ziffern, Leerzeichen, Bindestrich, Schrägstrich, Klammern und ein + am Anfang, etwa "+49 911 943-0".',
	},
	iban: {
		message: 'Hier steht eine Kontonummer (IBAN). Der Katalog ist öffentlich.',
		fix: 'Löschen Sie die Kontonummer.',
	},
	'birth-date': {
		message: 'Hier steht ein Geburtsdatum. Der Katalog nimmt keine privaten Angaben auf.',
		fix: 'Löschen Sie das Geburtsdatum.',
	},
	'home-address': {
		message:
			'Hier steht anscheinend, wo jemand wohnt. Der Katalog nimmt keine Privatanschriften auf.',
		fix: 'Löschen Sie die Anschrift oder nennen Sie die Anschrift der Stelle.',
	},
	'private-mail': {
		message:
			'Hier steht im Text eine Adresse bei einem Anbieter, bei dem jeder ein Postfach haben kann; sie gehört vielleicht einer Person.',
		fix: 'Löschen Sie die Adresse aus dem Text. Gehört sie zur Funktion, tragen Sie sie ins Feld „E-Mail“ ein und vermerken Sie das dort.',
	},
	'mobile-number': {
		message: 'Hier steht im Text eine Mobilfunknummer; sie gehört vielleicht einer Person.',
		fix: 'Löschen Sie die Nummer aus dem Text. Gehört sie zur Funktion, tragen Sie sie ins Feld „Telefon“ ein und vermerken Sie das dort.',
	},
	'unmarked-mail': {
		message:
			'Bei diesem Anbieter kann jeder ein Postfach haben; die Adresse gehört vielleicht einer Person.',
		fix: 'Nennen Sie das Postfach der Stelle. Hat sie kein anderes, setzen Sie „Gehört zur Funktion“ (belongsToFunction: true).',
	},
	'unmarked-mobile-number': {
		message: 'Das ist eine Mobilfunknummer; sie gehört vielleicht einer Person.',
		fix: 'Nennen Sie die Nummer der Stelle. Hat sie keine andere, setzen Sie „Gehört zur Funktion“ (belongsToFunction: true).',
	},
	'confirmed-before-joining': {
		message: 'Diese Bestätigung ({value}) ist älter als die Beteiligung.',
		fix: 'Berichtigen Sie den Tag der Bestätigung oder den Beginn der Beteiligung.',
	},
	'dates-backwards': {
		message: 'Dieses Datum ({value}) liegt vor dem Datum im Feld „{other}“ ({otherValue}).',
		fix: 'Berichtigen Sie eines der beiden Daten.',
	},
	'either-or': {
		message: 'Genau eines von beiden muss ausgefüllt sein: dieses Feld oder „{other}“.',
		fix: 'Füllen Sie das passende Feld aus und löschen Sie gegebenenfalls das andere.',
	},
	'needs-other-field': {
		message: 'Diese Angabe fehlt; sie ist nötig, weil das Feld „{other}“ ausgefüllt ist.',
		fix: 'Ergänzen Sie das Feld.',
	},
	'name-before-phone': {
		message: 'Hier steht anscheinend der Name einer Person vor einer Telefonnummer.',
		fix: 'Nennen Sie die Stelle oder Funktion statt der Person.',
	},

	// Between entries
	'unknown-reference': {
		message: 'Einen Eintrag mit der Kennung „{value}“ gibt es nicht.',
		fix: 'Berichtigen Sie die Kennung oder legen Sie den Eintrag an.',
	},
	'reference-to-wrong-type': {
		message: '„{value}“ ist ein Eintrag anderer Art ({found}); hier gehört hin: {expected}.',
		fix: 'Tragen Sie einen passenden Eintrag ein oder löschen Sie den Verweis.',
	},
	'reference-to-itself': {
		message: 'Der Eintrag verweist auf sich selbst.',
		fix: 'Tragen Sie einen anderen Eintrag ein oder löschen Sie den Verweis.',
	},
	'side-differs': {
		message: 'Hier steht „{value}“, im Eintrag „{other}“ selbst aber „{otherValue}“.',
		fix: 'Löschen Sie die Angabe hier, dann gilt die des Eintrags; oder berichtigen Sie eine von beiden.',
	},

	// Prose
	'html-in-prose': {
		message: 'Der Text enthält HTML ({value}); das ist nicht erlaubt.',
		fix: 'Löschen Sie die spitzen Klammern samt Inhalt. Für ein einzelnes < schreiben Sie &lt;.',
	},
	'markdown-not-allowed': {
		message: 'In diesem Text ist das nicht vorgesehen: {value}.',
		fix: 'Verwenden Sie nur Absätze, Hervorhebungen, Listen und Verweise. Ist das Zeichen nur zufällig so zu lesen, stellen Sie ihm \\ voran.',
	},
	'image-not-media': {
		message: 'Das Bild „{value}“ liegt nicht in content/media/.',
		fix: 'Legen Sie das Bild in content/media/ ab und schreiben Sie ![Beschreibung](../../media/name.jpg).',
	},
	'image-without-alt': {
		message: 'Dem Bild fehlt die Beschreibung.',
		fix: 'Schreiben Sie zwischen die eckigen Klammern, was zu sehen ist: ![Beschreibung](…).',
	},
	'link-scheme': {
		message: 'Der Verweis „{value}“ ist so nicht erlaubt.',
		fix: 'Erlaubt sind https://…, http://…, mailto:…, tel:… und innerhalb des Katalogs entry:kennung, section:art, term:liste/begriff, search: und suggest:.',
	},
	'link-broken': {
		message: 'Der Verweis „{value}“ ist unvollständig oder falsch geschrieben.',
		fix: 'Prüfen Sie die Adresse Zeichen für Zeichen.',
	},
	'link-to-nothing': {
		message: 'Der Verweis „{value}“ führt ins Leere.',
		fix: 'Berichtigen Sie das Ziel oder löschen Sie den Verweis.',
	},
	'mdx-syntax': {
		message: 'Der Text ist ab hier nicht zu verstehen.',
		fix: 'Prüfen Sie die spitzen Klammern: Für ein einzelnes < schreiben Sie &lt;, und Verweise schreiben Sie als [Text](https://…).',
	},
	'mdx-unclosed': {
		message: 'Der Baustein {value} wird nicht oder an der falschen Stelle geschlossen.',
		fix: 'Beenden Sie ihn mit {closing}, in einer eigenen Zeile und nach einer Leerzeile.',
	},
	'mdx-import': {
		message:
			'Die Zeile würde Programmcode laden oder weitergeben (import, export); das ist nicht erlaubt.',
		fix: 'Löschen Sie die Zeile; Bausteine wie <Note> stehen ohne sie bereit. Gehört das Wort zum Text, stellen Sie es nicht an den Anfang einer Zeile.',
	},
	'mdx-expression': {
		message:
			'Geschweifte Klammern würden Programmcode ausführen; sie sind nicht erlaubt, auch nicht in Beispielen.',
		fix: 'Löschen Sie die Klammern samt Inhalt. Gehören sie zum Text, schreiben Sie &#123; und &#125;.',
	},
	'mdx-component': {
		message: 'Den Baustein „{value}“ gibt es nicht.',
		fix: 'Verwenden Sie nur diese: {expected}.',
	},
	'mdx-attribute': {
		message: 'Die Angabe „{value}“ ist an einem Baustein nicht erlaubt.',
		fix: 'Löschen Sie die Angabe.',
	},
	'heading-level-one': {
		message: 'Überschriften im Text beginnen mit ##; die oberste ist der Titel.',
		fix: 'Schreiben Sie ## statt #.',
	},
	'heading-jump': {
		message: 'Die Überschrift überspringt eine Ebene: {value} folgt auf {other}.',
		fix: 'Verwenden Sie eine Ebene weniger.',
	},
} satisfies Record<string, FindingWords>;
