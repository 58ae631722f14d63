/** The words of the command that keeps ids for ever. */
export const ids = {
	written: 'Geschrieben: {file}',
	removed: 'Entfernt: {file}',
	unrecorded: {
		one: 'Eine Kennung steht noch nicht in content/ids.json: npm run ids trägt sie ein.',
		other: '{count} Kennungen stehen noch nicht in content/ids.json: npm run ids trägt sie ein.',
	},
	cannot: {
		unknown: 'Es gibt keinen Eintrag „{about}“.',
		taken: 'Die Kennung „{about}“ ist vergeben oder war es einmal.',
		'no-id':
			'„{about}“ ist keine Kennung: Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, höchstens 80 Zeichen.',
		'same-address': 'Die Adresse von „{about}“ steht schon so in content/ids.json.',
		'referred-to': 'Auf den Eintrag verweisen noch: {about}. Ändern Sie zuerst diese Verweise.',
	},
	since: {
		none: 'Seit {ref} ist keine Kennung verschwunden.',
		unknown:
			'Nicht geprüft, ob Kennungen verschwunden sind: Der Stand „{ref}“ ist hier nicht zu haben (kein git, oder nur ein Teil des Verlaufs).',
		entry: {
			message:
				'Der Eintrag „{id}“ war veröffentlicht. Nun fehlt seine Datei, und nichts sagt, was aus ihm geworden ist.',
			fix: 'Holen Sie die Datei zurück: `git checkout {ref} -- {file}`. Soll der Eintrag nicht mehr gelten, archivieren Sie ihn darin mit „lifecycle“ und dem Grund. Soll er anders heißen, löschen Sie die neue Datei: `npm run ids -- move {id} NEU` macht sie aus der alten. Muss er ganz entfernt werden: `npm run ids -- withdraw {id} --reason "…"`.',
		},
		line: {
			message: 'Die Zeile der Kennung „{id}“ ist verschwunden; sie soll für immer bleiben.',
			fix: 'Setzen Sie die Zeile wieder ein, wie sie war. `git diff {ref} -- {file}` zeigt sie.',
		},
	},
	usage:
		'Aufruf: npm run ids                              trägt neue Kennungen in content/ids.json ein\n        npm run ids -- move ALT NEU              gibt einem Eintrag eine andere Kennung und leitet die alte Adresse weiter\n        npm run ids -- readdress KENNUNG         hält die geänderte Adresse einer Seite fest und leitet die frühere dorthin\n        npm run ids -- withdraw KENNUNG --reason "…" [--reason-en "…"] [--replaced-by KENNUNG]\n                                                 entfernt einen Eintrag und lässt an seiner Adresse den Grund stehen\n        npm run ids -- since STAND               nennt Kennungen, die es bei diesem Stand von git gab und die spurlos verschwunden sind\n        jeweils auch mit --content ORDNER',
};
