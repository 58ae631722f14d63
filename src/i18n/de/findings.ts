import { visitorFindings } from '#src/i18n/de/visitor-findings.ts';

/** What a finding says: what is wrong, and how to mend it. `{places}` are filled with the values of the finding. */
export interface FindingWords {
	readonly message: string;
	readonly fix: string;
}

/** The words of every finding of the content check, for people who know neither git nor YAML. */
export const findings = {
	...visitorFindings,
	// Files
	unreadable: {
		message: 'Die Datei lässt sich nicht lesen ({reason}).',
		fix: 'Prüfen Sie, ob die Datei beschädigt oder vor dem Lesen geschützt ist, und legen Sie sie neu an.',
	},
	'file-too-large': {
		message: 'Die Datei ist zu groß: {size} kB, erlaubt sind {max} kB.',
		fix: 'Kürzen oder verkleinern Sie die Datei.',
	},
	symlink: {
		message: 'Das ist keine Datei, sondern eine Verknüpfung mit einer anderen.',
		fix: 'Ersetzen Sie die Verknüpfung durch die Datei selbst.',
	},
	'not-a-file': {
		message:
			'Hier wird eine Datei erwartet, aber etwas anderes liegt an ihrer Stelle, etwa ein Ordner.',
		fix: 'Löschen Sie es oder geben Sie ihm einen anderen Namen.',
	},
	'stray-file': {
		message: 'Kein Teil des Katalogs liest diese Datei; niemand würde sie sehen.',
		fix: 'Verschieben Sie die Datei in den Ordner, in den sie gehört, oder löschen Sie sie.',
	},
	'link-status-form': {
		message: 'Diese Datei führt die Link-Prüfung; so wie sie ist, lässt sie sich nicht lesen.',
		fix: 'Löschen Sie die Datei und führen Sie `npm run check:links` aus.',
	},
	'wrong-extension': {
		message: 'Der Dateiname hat die falsche Endung; die Datei würde nicht gelesen.',
		fix: 'Benennen Sie die Datei um, sodass ihr Name auf „{expected}“ endet.',
	},
	'bad-file-name': {
		message: 'Der Dateiname enthält Zeichen, die nicht erlaubt sind, oder ist zu lang.',
		fix: 'Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, etwa „be-moschee-und-polizei“.',
	},
	'not-canonical': {
		message:
			'Die Schreibweise weicht ab hier von der einheitlichen ab (Reihenfolge, Einrückung, Anführungszeichen, Leerzeilen). Was die Datei sagt, bleibt davon unberührt.',
		fix: '„npm run format“ schreibt die Datei neu; Angaben und Kommentare bleiben erhalten.',
	},
	'byte-order-mark': {
		message: 'Am Anfang der Datei steht ein unsichtbares Zeichen (Byte Order Mark).',
		fix: 'Speichern Sie die Datei als „UTF-8“ (ohne BOM).',
	},
	'invalid-utf8': {
		message: 'Die Datei ist nicht als UTF-8 gespeichert; Umlaute würden zerstört.',
		fix: 'Speichern Sie die Datei mit der Zeichenkodierung „UTF-8“ und prüfen Sie die Umlaute.',
	},
	'control-character': {
		message: 'Hier steht ein unsichtbares Steuerzeichen ({value}).',
		fix: 'Löschen Sie das Zeichen oder schreiben Sie die Zeile neu.',
	},
	'merge-conflict': {
		message: 'Zwei Fassungen der Datei stehen untereinander, weil sie gleichzeitig geändert wurde.',
		fix: 'Behalten Sie die richtige Fassung und löschen Sie die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen.',
	},
	'site-missing': {
		message: 'Die Datei site.yaml mit Namen und Betreiber des Katalogs fehlt.',
		fix: 'Legen Sie die Datei wieder an; „name“ und „tagline“ sind Pflicht.',
	},
	'unknown-interface-language': {
		message: 'Für die Sprache „{value}“ gibt es keine Wörter der Oberfläche.',
		fix: 'Möglich sind: {known}. Eine weitere Sprache braucht eine Datei in src/i18n/further/.',
	},
	'vocabulary-missing': {
		message: 'Die Datei mit den Begriffen „{value}“ fehlt.',
		fix: 'Legen Sie die Datei wieder an; in ihr stehen die Begriffe, aus denen Einträge wählen.',
	},
	'unknown-vocabulary': {
		message: 'Der Katalog kennt keine Begriffsliste „{value}“; die Datei würde nicht gelesen.',
		fix: 'Benennen Sie die Datei um oder löschen Sie sie.',
	},
	'translation-without-original': {
		message: 'Zu dieser Übersetzung gibt es keine deutsche Datei.',
		fix: 'Legen Sie die Datei {original} an oder berichtigen Sie den Namen dieser Datei.',
	},

	// The shape of the text
	'yaml-tab': {
		message: 'Die Zeile ist mit einem Tabulator eingerückt.',
		fix: 'Rücken Sie mit Leerzeichen ein, zwei für jede Stufe.',
	},
	'yaml-indent': {
		message: 'Die Zeile ist nicht so eingerückt wie die Zeilen, zu denen sie gehört.',
		fix: 'Beginnen Sie zusammengehörige Zeilen an derselben Stelle; jede Stufe rückt um zwei Leerzeichen ein.',
	},
	'yaml-colon': {
		message:
			'In diesem Text steht ein Doppelpunkt mit Leerzeichen; dadurch ist unklar, wo er beginnt.',
		fix: 'Setzen Sie den ganzen Text in Anführungszeichen: "…: …".',
	},
	'yaml-missing-colon': {
		message: 'Hier fehlt nach dem Namen des Feldes der Doppelpunkt mit einem Leerzeichen.',
		fix: 'Schreiben Sie „feld: Wert“.',
	},
	'yaml-quote': {
		message: 'Hier beginnt ein Text in Anführungszeichen, aber das schließende fehlt.',
		fix: 'Setzen Sie das schließende Anführungszeichen. Innerhalb des Textes schreiben Sie „…“ statt "…".',
	},
	'yaml-bracket': {
		message: 'Davor fehlt eine schließende Klammer: ] oder }.',
		fix: 'Setzen Sie die Klammer, oder setzen Sie den ganzen Text in Anführungszeichen.',
	},
	'yaml-first-character': {
		message: 'Ein Text darf nicht mit dem Zeichen {value} beginnen.',
		fix: 'Setzen Sie den ganzen Text in Anführungszeichen.',
	},
	'yaml-syntax': {
		message: 'Die Datei ist ab hier nicht zu verstehen.',
		fix: 'Vergleichen Sie die Stelle mit einem anderen Eintrag. Oft hilft es, den Text in Anführungszeichen zu setzen.',
	},
	'several-documents': {
		message: 'In dieser Datei stehen mehrere Einträge; nur der erste würde gelesen.',
		fix: 'Legen Sie für jeden Eintrag eine eigene Datei an.',
	},
	'yaml-anchor': {
		message:
			'„{value}“ setzt eine Marke, auf die andere Stellen verweisen könnten; das ist hier nicht erlaubt.',
		fix: 'Löschen Sie die Marke. Gehört das Zeichen & zum Text, setzen Sie den ganzen Text in Anführungszeichen.',
	},
	'yaml-alias': {
		message: '„{value}“ verweist auf eine andere Stelle der Datei; das ist hier nicht erlaubt.',
		fix: 'Schreiben Sie den Wert selbst hin. Gehört das Zeichen * zum Text, setzen Sie den ganzen Text in Anführungszeichen.',
	},
	'yaml-tag': {
		message: '„{value}“ gibt dem Wert eine besondere Art; das ist hier nicht erlaubt.',
		fix: 'Löschen Sie „{value}“. Gehört das Zeichen ! zum Text, setzen Sie den ganzen Text in Anführungszeichen.',
	},
	'yaml-merge-key': {
		message: '„<<“ übernimmt Angaben von einer anderen Stelle; das ist hier nicht erlaubt.',
		fix: 'Schreiben Sie die Angaben selbst hin und löschen Sie die Zeile.',
	},
	'yaml-key': {
		message: 'Wo der Name eines Feldes erwartet wird, steht eine Liste oder eine Gruppe.',
		fix: 'Schreiben Sie „feld: Wert“. Gehören die Klammern zum Text, setzen Sie den ganzen Text in Anführungszeichen.',
	},
	'yaml-directive': {
		message: '„{value}“ ändert, wie die Datei gelesen wird; das ist hier nicht erlaubt.',
		fix: 'Löschen Sie die Zeile.',
	},
	'duplicate-key': {
		message: 'Das Feld „{value}“ steht an dieser Stelle ein zweites Mal.',
		fix: 'Behalten Sie nur eine der beiden Angaben.',
	},
	'empty-file': {
		message: 'Die Datei enthält keine Angaben.',
		fix: 'Füllen Sie die Datei aus oder löschen Sie sie.',
	},
	'not-fields': {
		message: 'Die Datei enthält keine Felder in der Form „feld: Wert“.',
		fix: 'Nehmen Sie eine andere Datei desselben Ordners als Muster.',
	},
	'front-matter-start': {
		message: 'Die Datei beginnt nicht mit einer Zeile aus genau drei Bindestrichen.',
		fix: 'Schreiben Sie „---“ als erste Zeile, ohne Leerzeichen davor oder danach; darunter folgen die Felder.',
	},
	'front-matter-language': {
		message: 'Die erste Zeile lautet „{value}“; damit könnte die Datei Programmcode ausführen.',
		fix: 'Schreiben Sie als erste Zeile genau „---“.',
	},
	'front-matter-end': {
		message:
			'Die Felder am Anfang der Datei enden nicht mit einer Zeile aus genau drei Bindestrichen.',
		fix: 'Schreiben Sie zwischen die Felder und den Text eine Zeile „---“; unter den Feldern darf keine andere Zeile mit --- oder +++ beginnen.',
	},
	'fact-in-translation': {
		message: 'Das Feld „{value}“ gehört nur in die deutsche Datei; hier stehen nur Texte.',
		fix: 'Löschen Sie das Feld in dieser Datei.',
	},

	// Fields
	'unknown-field': {
		message: 'Das Feld „{value}“ gibt es hier nicht.',
		fix: 'Berichtigen Sie den Namen des Feldes oder löschen Sie es.',
	},
	'unknown-language': {
		message: '„{value}“ ist keine Sprache des Katalogs.',
		fix: 'Verwenden Sie „de“ für den deutschen und „en“ für den englischen Text.',
	},
	'empty-value': {
		message: 'Das Feld ist leer.',
		fix: 'Füllen Sie das Feld aus oder löschen Sie die Zeile.',
	},
	'empty-list': {
		message: 'Die Liste ist leer.',
		fix: 'Ergänzen Sie eine Angabe oder löschen Sie das Feld.',
	},
	'needs-quotes': {
		message:
			'Hier gehört ein Text hin; „{value}“ wird ohne Anführungszeichen als Zahl oder als Ja/Nein gelesen.',
		fix: 'In Anführungszeichen setzen: "{value}".',
	},
	'needs-languages': {
		message: 'Hier stehen der deutsche und der englische Text getrennt voneinander.',
		fix: 'Schreiben Sie unter den Feldnamen, um zwei Leerzeichen eingerückt, „de: …“ und „en: …“.',
	},
	'not-whole': {
		message: '„{value}“ ist keine ganze Zahl.',
		fix: 'Schreiben Sie eine ganze Zahl ohne Komma und Punkt.',
	},
	'line-break': {
		message: 'Der Text geht über mehrere Zeilen; hier ist nur eine erlaubt.',
		fix: 'Schreiben Sie den Text in eine Zeile.',
	},
	'text-in-no-language': {
		message: 'Der Text steht in keiner Sprache.',
		fix: 'Schreiben Sie ihn mindestens in einer Sprache: „de: …“ oder „en: …“.',
	},
	'bad-id': {
		message: '„{value}“ ist keine gültige Kennung.',
		fix: 'Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, etwa „be-moschee-und-polizei“.',
	},
	'bad-path': {
		message: '„{value}“ ist kein Pfad, der unter einer Adresse liegt.',
		fix: 'Schreiben Sie den Pfad ohne „..“, ohne „://“ und ohne Schrägstrich am Anfang, etwa „gruppe/katalog“.',
	},
	'bad-digest': {
		message: '„{value}“ ist nicht das Kennzeichen eines Textes.',
		fix: 'Tragen Sie Kennzeichen nicht von Hand ein: „npm run confirm“ und „npm run translated“ schreiben sie, in der Redaktion die Schaltfläche daneben.',
	},
	'checked-in-future': {
		message: 'Diese Prüfung liegt in der Zukunft ({date}).',
		fix: 'Tragen Sie den Tag ein, an dem der Eintrag geprüft wurde.',
	},
	'confirmed-in-future': {
		message: 'Diese Bestätigung liegt in der Zukunft ({date}).',
		fix: 'Tragen Sie den Tag ein, an dem {partner} bestätigt hat.',
	},
	'confirmation-lapsed': {
		message:
			'{partner} hat den Eintrag bestätigt ({date}); seitdem hat sich geändert, was bestätigt wurde. Die Bestätigung gilt nicht mehr.',
		fix: 'Bitten Sie um eine neue: „npm run letter -- {id} {which}“ schreibt den Brief, „npm run confirm -- {id} {which}“ trägt die Antwort ein. War die Änderung ein Versehen, nehmen Sie sie zurück.',
	},
	'translation-outdated': {
		message:
			'Die Texte wurden geändert ({source}), seit sie übersetzt wurden ({language}); die Übersetzung gilt als veraltet.',
		fix: 'Gleichen Sie die Übersetzung an und führen Sie „npm run translated -- {id} {to}“ aus, oder drücken Sie in der Redaktion die Schaltfläche im Feld „Übersetzung“.',
	},
	'translation-unrecorded': {
		message:
			'Es ist nicht festgehalten, aus welchen Texten ({source}) die Übersetzung ({language}) entstand; ob sie veraltet, ließe sich nicht erkennen.',
		fix: 'Sehen Sie die Übersetzung durch und führen Sie „npm run translated -- {id} {to}“ aus, oder drücken Sie in der Redaktion die Schaltfläche im Feld „Übersetzung“.',
	},
	'bad-media-name': {
		message: '„{value}“ ist kein gültiger Name einer Datei in content/media/.',
		fix: 'Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern, Bindestriche und die Endung, etwa „tag-der-offenen-moschee.jpg“.',
	},
	'archived-without-reason': {
		message: 'Der Eintrag ist archiviert, aber es fehlt, warum.',
		fix: 'Ergänzen Sie unter „lifecycle“ das Feld „why“ mit einem Begriff aus vocabularies/archive-reasons.yaml, etwa „funding-ended“; bei „other“ auch „reason“ mit dem Grund in einem Satz.',
	},
	'withdrawn-without-reason': {
		message: 'Der Eintrag ist zurückgezogen, aber der Grund fehlt.',
		fix: 'Ergänzen Sie unter „lifecycle“ das Feld „reason“ mit dem Grund in einem Satz.',
	},
	'other-reason-without-words': {
		message: 'Der Eintrag ist aus einem anderen Grund archiviert, aber welcher das ist, fehlt.',
		fix: 'Ergänzen Sie unter „lifecycle“ das Feld „reason“ mit dem Grund in einem Satz, oder wählen Sie bei „why“ einen Grund, der passt.',
	},
	'not-a-whole-day': {
		message: 'Hier wird ein Tag erwartet.',
		fix: "Schreiben Sie Jahr, Monat und Tag, in Anführungszeichen, etwa '2026-03-01'.",
	},
	'person-without-consent': {
		message:
			'Der Eintrag steht für eine einzelne Person, aber ihre Einwilligung ist nicht festgehalten. Ohne sie darf sie nicht erscheinen (Art. 9 Abs. 2 Buchst. a DSGVO).',
		fix: 'Tragen Sie die Einwilligung ein, oder nennen Sie statt der Person das Team, den Pool oder die Stelle. Anleitung: docs/people.md.',
	},
	'not-in-consent': {
		message: 'Diese Angabe gibt die Einwilligung der Person nicht frei.',
		fix: 'Löschen Sie die Angabe. Hat die Person ihr zugestimmt, ergänzen Sie das passende Wort unter „Freigegebene Angaben“ (consent.scope).',
	},
	'only-for-persons': {
		message: 'Diese Angabe gehört nur in Einträge über einzelne Personen; dieser ist keiner.',
		fix: 'Löschen Sie die Angabe, oder kennzeichnen Sie den Eintrag als Person.',
	},
	'consent-too-long': {
		message: 'Eine Einwilligung gilt höchstens zwei Jahre; danach wird die Person neu gefragt.',
		fix: 'Nennen Sie einen Tag, der höchstens zwei Jahre nach der Erteilung liegt.',
	},
	'evidence-is-address': {
		message:
			'Hier steht eine Adresse oder der Name einer Datei. Die unterschriebene Erklärung gehört nicht in den Katalog, und nichts darf zu ihr führen.',
		fix: 'Nennen Sie, wo sie liegt, etwa „Akte 4711, Referat 210“.',
	},
	'person-in-public': {
		message:
			'Der Eintrag steht für eine einzelne Person und liegt im öffentlichen Repositorium, dessen Verlauf nichts vergisst.',
		fix: 'Legen Sie die Datei in den geschützten Ordner (CONTENT_OVERLAY). Wurde sie schon übertragen, folgen Sie docs/people.md. Ist das Repositorium nicht öffentlich, setzen Sie in site.yaml „repositoryIsPrivate: true“.',
	},
	'consent-lapses': {
		message:
			'Die Einwilligung läuft in {days} Tagen ab, am {date}. Danach zeigt der Katalog nichts mehr von der Person.',
		fix: 'Fragen Sie die Person neu; tragen Sie die neue Erklärung ein, oder lassen Sie den Eintrag auslaufen.',
	},
	'consent-expired': {
		message:
			'Die Einwilligung ist am {date} abgelaufen. Der Katalog zeigt nichts mehr von der Person.',
		fix: 'Tragen Sie die neue Einwilligung ein, oder löschen Sie die Angaben und ziehen Sie den Eintrag zurück (docs/people.md).',
	},
	'consent-withdrawn': {
		message:
			'Die Einwilligung wurde am {date} widerrufen. Der Katalog zeigt von diesem Tag an nichts mehr von der Person.',
		fix: 'Löschen Sie die Angaben, und ziehen Sie den Eintrag zurück. Die Schritte stehen in docs/people.md.',
	},
	'consent-not-yet': {
		message:
			'Die Einwilligung gilt erst ab dem {date}. Bis dahin zeigt der Katalog nichts von der Person.',
		fix: 'Prüfen Sie das Datum.',
	},
	'leads-into-overlay': {
		message:
			'Diese Angabe führt zu etwas, das nur im geschützten Ordner (CONTENT_OVERLAY) liegt; ohne ihn führt sie ins Leere.',
		fix: 'Löschen Sie die Angabe, und setzen Sie den Verweis im Eintrag der Person: Er erscheint dann auf beiden Seiten.',
	},
	'file-in-both': {
		message: 'Eine Datei dieses Namens liegt auch in content/media/.',
		fix: 'Geben Sie der Datei im geschützten Ordner einen anderen Namen.',
	},
	'photo-shared': {
		message:
			'Dieses Bild zeigt auch der Eintrag einer Person. Endet deren Einwilligung, bliebe es hier stehen.',
		fix: 'Verwenden Sie hier ein anderes Bild.',
	},
	'name-in-id': {
		message:
			'Die Kennung enthält den Namen der Person. Sie steht in der Adresse der Seite und bleibt für immer.',
		fix: 'Benennen Sie die Datei nach der Rolle, etwa „fachperson-radikalisierung-1“, und ändern Sie die Kennung ebenso.',
	},
	'name-elsewhere': {
		message:
			'Hier steht der Name einer Person, die der Katalog schützt. Endet ihre Einwilligung, bliebe er hier stehen.',
		fix: 'Nennen Sie die Rolle oder Funktion. Der Name gehört nur in das Feld „Name“ im Eintrag der Person.',
	},
	'name-in-file-name': {
		message: 'Der Dateiname enthält den Namen einer Person, die der Katalog schützt.',
		fix: 'Benennen Sie die Datei um, etwa nach der Kennung des Eintrags.',
	},
	'bad-segment': {
		message: 'Der letzte Teil der Adresse enthält Zeichen, die nicht erlaubt sind.',
		fix: 'Verwenden Sie nur Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, etwa „ueber-uns“.',
	},
	'alt-in-one-language': {
		message:
			'Die Bildbeschreibung muss auf Deutsch und auf Englisch da sein, damit alle das Bild verstehen.',
		fix: 'Ergänzen Sie unter „alt“ die fehlende Sprache.',
	},

	// Between entries
	'id-differs-from-file': {
		message: 'Die Kennung „{value}“ stimmt nicht mit dem Dateinamen überein.',
		fix: 'Schreiben Sie „{expected}“ oder benennen Sie die Datei um. Die Kennung eines veröffentlichten Eintrags darf sich nicht ändern.',
	},
	'id-collides': {
		message:
			'Die Kennung „{value}“ ist schon vergeben: {other}. Groß- und Kleinschreibung gilt dabei als gleich.',
		fix: 'Geben Sie dem neueren der beiden Einträge eine andere Kennung und benennen Sie seine Datei um.',
	},
	'ids-missing': {
		message:
			'Die Datei ids.json, die alle je veröffentlichten Kennungen festhält, fehlt oder ist leer. Ohne sie könnte ein Eintrag spurlos verschwinden.',
		fix: 'Holen Sie die Datei aus dem Hauptzweig zurück. Nur in einem neuen Katalog, von dem noch nichts veröffentlicht ist, legt `npm run ids` sie an.',
	},
	'ids-form': {
		message:
			'Diese Datei hält alle Kennungen fest, die je veröffentlicht wurden; so wie sie ist, lässt sie sich nicht lesen.',
		fix: 'Jede Kennung steht in einer eigenen Zeile und nur einmal. Nehmen Sie die letzte Fassung aus dem Hauptzweig und führen Sie `npm run ids` aus.',
	},
	'id-vanished': {
		message: 'Der Eintrag „{value}“ ist veröffentlicht, aber seine Datei fehlt.',
		fix: 'Legen Sie die Datei wieder an. Soll der Eintrag nicht mehr gelten, archivieren Sie ihn darin mit „lifecycle“ und dem Grund. Hat er eine andere Kennung: `npm run ids -- move ALT NEU`. Muss er ganz entfernt werden: `npm run ids -- withdraw KENNUNG --reason "…"`.',
	},
	'id-leads-nowhere': {
		message: 'Die Kennung „{value}“ soll zu „{target}“ führen, doch dort steht kein Eintrag.',
		fix: 'Nennen Sie die Kennung eines Eintrags, den es gibt.',
	},
	'id-reused': {
		message:
			'Die Kennung „{value}“ gehörte einem anderen Eintrag, der umgezogen oder zurückgezogen ist. Seine Adresse bleibt ihm.',
		fix: 'Geben Sie dem Eintrag eine andere Kennung und benennen Sie seine Datei um.',
	},
	'id-other-type': {
		message: 'Die Kennung „{value}“ gehörte bisher einem Eintrag einer anderen Art ({type}).',
		fix: 'Geben Sie dem Eintrag eine andere Kennung, und lassen Sie den früheren stehen.',
	},
	'address-changed': {
		message:
			'Die Seite ist unter „{expected}“ veröffentlicht; die Adresse darf sich nicht ohne Weiterleitung ändern.',
		fix: 'Schreiben Sie wieder „{expected}“. Soll „{value}“ gelten: `npm run ids -- readdress {id}` hält es fest und leitet die bisherige Adresse dorthin (in der Redaktion nicht möglich; bitten Sie jemanden mit Zugang zum Repositorium).',
	},
	'unknown-term': {
		message: 'Den Begriff „{value}“ gibt es in der Liste „{vocabulary}“ nicht.',
		fix: 'Wählen Sie einen Begriff aus der Liste: {known}.',
	},
	'duplicate-term': {
		message: 'Die Kennung „{value}“ steht schon weiter oben in dieser Liste.',
		fix: 'Geben Sie einem der beiden Begriffe eine andere Kennung oder löschen Sie ihn.',
	},
	'reference-to-archived': {
		message: 'Der Eintrag „{value}“ ist archiviert.',
		fix: 'Prüfen Sie, ob der Verweis noch stimmt oder ein neuerer Eintrag besser passt.',
	},
	'reference-to-withdrawn': {
		message:
			'Der Eintrag „{value}“ wurde zurückgezogen; von ihm ist nur noch ein Hinweis zu sehen.',
		fix: 'Löschen Sie den Verweis oder tragen Sie einen anderen Eintrag ein.',
	},
	'address-taken': {
		message: 'Die Adresse „{value}“ gehört schon einer anderen Seite ({other}).',
		fix: 'Wählen Sie eine andere Adresse.',
	},
	'similar-entry': {
		message: 'Diesen Eintrag gibt es vielleicht schon: {other} heißt fast genauso.',
		fix: 'Sehen Sie dort nach. Ist es dasselbe, ergänzen Sie den vorhandenen Eintrag; sonst sagen Sie im Titel, worin sich beide unterscheiden.',
	},
	'same-website': {
		message: 'Dieselbe Website steht auch in {other}.',
		fix: 'Prüfen Sie, ob beide Einträge dasselbe meinen. Sonst nennen Sie die Seite, die nur zu diesem Eintrag gehört.',
	},
	'same-source': {
		message: '{other} heißt ähnlich und nennt dieselbe Quelle.',
		fix: 'Prüfen Sie, ob beide Einträge dasselbe meinen; dann genügt einer.',
	},
	'looks-like-test': {
		message: '„{value}“ sieht aus wie ein Versuch.',
		fix: 'Schreiben Sie den richtigen Text oder löschen Sie die Angabe.',
	},
	'looks-like-copy': {
		message: 'Die Kennung „{value}“ sieht aus wie die einer Kopie von {other}.',
		fix: 'Löschen Sie die Kopie, oder geben Sie dem neuen Eintrag eine Kennung, die sagt, worum es geht.',
	},

	// Pictures and files
	'media-missing': {
		message: 'Die Datei „{value}“ liegt nicht in content/media/.',
		fix: 'Legen Sie die Datei dort ab oder berichtigen Sie den Namen.',
	},
	'media-orphaned': {
		message: 'Kein Eintrag verwendet diese Datei; niemand würde sie sehen.',
		fix: 'Nennen Sie die Datei in einem Eintrag oder löschen Sie sie.',
	},
	'media-kind': {
		message: 'Dateien mit der Endung „{value}“ kann der Katalog nicht zeigen.',
		fix: 'Verwenden Sie jpg, png, webp oder avif für Bilder, svg für Grafiken und pdf für Schriftstücke.',
	},
	'media-not-a-picture': {
		message: '„{value}“ ist kein Bild, das die Website zeigen kann.',
		fix: 'Verwenden Sie eine Datei mit der Endung jpg, png, webp oder avif.',
	},
	'media-bytes-differ': {
		message: 'Die Datei ist beschädigt, oder ihr Inhalt passt nicht zu ihrer Endung „{value}“.',
		fix: 'Speichern Sie die Datei neu im richtigen Format; umbenennen allein genügt nicht.',
	},
	'media-unsafe': {
		message:
			'Die Datei enthält etwas, das Programme ausführen, andere Rechner ansprechen oder den Browser überlasten kann ({value}).',
		fix: 'Speichern Sie eine Grafik als „einfaches SVG“ oder als png, ein Schriftstück ohne Formulare, Skripte und Anlagen.',
	},
	'media-metadata': {
		message:
			'Neben dem Bild selbst stehen in der Datei weitere Angaben ({value}), etwa Aufnahmeort, Kamera oder Namen.',
		fix: 'Laden Sie das Bild über die Redaktion hoch, die solche Angaben entfernt, oder führen Sie `npm run clean:pictures` aus. Eine Grafik speichern Sie als „einfaches SVG“.',
	},
	'media-too-many-points': {
		message:
			'Das Bild ist zu groß: {width} × {height} Bildpunkte, erlaubt sind zusammen {max} Millionen.',
		fix: 'Verkleinern Sie das Bild; mehr als 1600 Bildpunkte Breite zeigt keine Seite.',
	},

	// Prose
	'html-in-text': {
		message: 'Der Text enthält HTML ({value}); Besucher würden die spitzen Klammern sehen.',
		fix: 'Löschen Sie die spitzen Klammern samt Inhalt.',
	},
} satisfies Record<string, FindingWords>;

/** The codes of all findings: a code without words in every language does not compile. */
export type FindingCode = keyof typeof findings;
