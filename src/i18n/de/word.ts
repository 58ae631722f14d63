/** The words for the partners' word and for translations: labels, commands, the letter. */
export const word = {
	confirmation: 'Bestätigung durch die Beteiligten',
	labels: {
		jointly: 'gemeinsam bestätigt',
		'one-side': 'von einer Seite bestätigt',
		none: 'nicht bestätigt',
	},
	labelTexts: {
		jointly: 'Beide Seiten haben bestätigt, dass dieser Eintrag zutrifft.',
		'one-side': 'Bisher hat nur eine Seite bestätigt, dass dieser Eintrag zutrifft.',
		none: 'Keine der beteiligten Stellen hat bestätigt, dass dieser Eintrag so zutrifft, wie er jetzt lautet.',
	},
	explained: 'Was das heißt',
	confirmedBy: 'bestätigt am {date} ({role})',
	lapsed: 'bestätigt am {date} ({role}), seither geändert',
	confirmedIn: 'Bestätigt wurde der Text auf {language}; die Übersetzung stammt von der Redaktion.',
	statements: 'Die Beteiligten in eigenen Worten',
	ownWords: 'Die Aussage gibt die Sicht dieser Stelle wieder.',
	translations: 'Sprachfassungen',
	states: {
		all: 'auf Deutsch und Englisch',
		outdated: 'Übersetzung veraltet',
		de: 'nur auf Deutsch',
		en: 'nur auf Englisch',
	},
	outdatedTitle: 'Übersetzung nicht auf dem neuesten Stand',
	outdatedText:
		'Diese Fassung ist älter als die auf {source}, aus der sie übersetzt wurde. Im Zweifel gilt jene.',
	outdatedBadge: 'Übersetzung veraltet',
	readSource: 'Zur Fassung auf {source}',
	command: {
		didYouMean: 'Meinten Sie „{value}“?',
		noEntry: 'Einen Eintrag „{id}“ gibt es nicht.',
		brokenEntry:
			'Der Eintrag „{id}“ hat Fehler. „npm run check:content“ nennt sie; berichtigen Sie sie zuerst.',
		notTranslated:
			'Der Eintrag „{id}“ hat keine Fassung auf {language}, die übersetzt sein könnte.',
		noPartners: 'Der Eintrag „{id}“ nennt keine Beteiligten.',
		noPartner: 'Unter den Beteiligten ist niemand namens „{name}“.',
		severalPartners: 'Mehrere Beteiligte heißen „{name}“; nennen Sie die Nummer.',
		partners: 'Die Beteiligten dieses Eintrags:',
		noRole: '„{role}“ ist keine Rolle. Möglich sind: {known}.',
		noDay: '„{on}“ ist kein Datum wie 2024, 2024-05 oder 2024-05-03.',
		inFuture: 'Der Tag {on} liegt in der Zukunft.',
		changedSinceLetter:
			'Der Eintrag wurde geändert, seit der Brief mit dem Kennzeichen {mark} geschrieben wurde. Was bestätigt wurde, steht nicht mehr da: Schreiben Sie einen neuen Brief (`npm run letter`).',
		written: 'Geschrieben: {file}',
		recorded: '{partner}: bestätigt am {date} ({role}). Umfasst: {fields}.',
		translatedRecorded: '{id}: Fassung auf {language} ist auf dem Stand der Fassung auf {source}.',
		nothingToRecord: 'Es gibt keine Übersetzung, deren Stand noch nicht festgehalten ist.',
		confirmUsage:
			'Aufruf: npm run confirm -- KENNUNG BETEILIGTE --role ROLLE [--on TAG] [--mark KENNZEICHEN] [--lang de|en] [--content ORDNER]\nBETEILIGTE: Kennung der Organisation, Name oder Nummer. TAG: wann bestätigt wurde, sonst heute. KENNZEICHEN: steht unten im Brief; damit fällt auf, wenn der Eintrag seither geändert wurde.',
		translatedUsage:
			'Aufruf: npm run translated -- KENNUNG SPRACHE [--content ORDNER], etwa npm run translated -- be-beispiel en\n        npm run translated -- --unrecorded   für alle, bei denen noch nichts festgehalten ist',
		letterUsage:
			'Aufruf: npm run letter -- KENNUNG [BETEILIGTE] [--lang de|en] [--out DATEI] [--content ORDNER]; ohne --lang erst Deutsch, dann Englisch',
		queue: {
			usage: 'Aufruf: npm run translations -- [--json DATEI] [--lang de|en] [--content ORDNER]',
			none: 'Alle Einträge sind vollständig und aktuell übersetzt.',
			type: '{type}: {entries}, {words}',
			line: '{state} ({language}): {title} – {words}  [{file}]',
			words: { one: '{count} Wort', other: '{count} Wörter' },
			sum: 'Zusammen: {entries}, {words}',
			entries: { one: '{count} Eintrag', other: '{count} Einträge' },
			states: {
				missing: 'fehlt',
				outdated: 'veraltet',
				incomplete: 'unvollständig',
				unrecorded: 'Stand nicht festgehalten',
			},
		},
		letter: {
			date: '{date}',
			to: 'An: {partner}',
			subject: 'Bitte um Bestätigung des Eintrags „{title}“',
			salutation: 'Sehr geehrte Damen und Herren,',
			occasion:
				'in unserem öffentlichen Verzeichnis ({tagline}) steht der Eintrag „{title}“. Ihre Stelle ist dort als beteiligt genannt. Den Wortlaut finden Sie am Ende dieses Schreibens.',
			page: 'Die Seite im Internet: {url}',
			request:
				'Wir bitten Sie, den Text zu prüfen und uns mitzuteilen, ob er zutrifft. Ist etwas falsch oder fehlt etwas, nennen Sie uns bitte die Berichtigung; Sie erhalten dann den geänderten Text zur Bestätigung.',
			meaningTitle: 'Was eine Bestätigung bedeutet',
			meaning: [
				'Sie erklären, dass der Text unten zutrifft, soweit er Ihre Beteiligung betrifft und Sie ihn beurteilen können. Eine weitergehende Verpflichtung ist damit nicht verbunden.',
				'Am Eintrag steht dann, dass Ihre Stelle ihn bestätigt hat, mit Tag und Rolle, etwa „Leitung“ oder „Vorstand“. Namen von Personen erscheinen nicht. Haben beide Seiten bestätigt, trägt der Eintrag das Kennzeichen „gemeinsam bestätigt“.',
				'Die Bestätigung gilt für genau diesen Text. Wird er geändert, verfällt sie von selbst, und wir bitten Sie erneut darum. Quellen, Bilder und die Angaben zur Prüfung gehören nicht dazu.',
				'Sie können Ihre Bestätigung jederzeit zurücknehmen. Die Bestätigung ist freiwillig; ohne sie bleibt der Eintrag mit dem Hinweis „nicht bestätigt“ bestehen.',
				'Wenn Sie möchten, fügen Sie einige Sätze in eigenen Worten hinzu. Sie erscheinen als Zitat Ihrer Stelle (höchstens 1500 Zeichen).',
			],
			answerTitle: 'So antworten Sie',
			answerMail:
				'Eine formlose E-Mail an {mail} genügt. Nennen Sie bitte Ihre Rolle ({roles}) und das Kennzeichen {mark}.',
			answerNoMail:
				'Bitte antworten Sie auf dem Weg, auf dem Sie dieses Schreiben erhalten haben; ein eigenes Postfach des Katalogs ist noch nicht eingerichtet. Nennen Sie Ihre Rolle ({roles}) und das Kennzeichen {mark}.',
			closing: 'Mit freundlichen Grüßen',
			text: 'Wortlaut des Eintrags (Stand: {date})',
			mark: 'Kennzeichen dieses Textes: {mark}',
		},
	},
};
