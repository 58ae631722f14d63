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
	usage:
		'Aufruf: npm run ids                              trägt neue Kennungen in content/ids.json ein\n        npm run ids -- move ALT NEU              gibt einem Eintrag eine andere Kennung und leitet die alte Adresse weiter\n        npm run ids -- readdress KENNUNG         hält die geänderte Adresse einer Seite fest und leitet die frühere dorthin\n        npm run ids -- withdraw KENNUNG --reason "…" [--reason-en "…"] [--replaced-by KENNUNG]\n                                                 entfernt einen Eintrag und lässt an seiner Adresse den Grund stehen\n        jeweils auch mit --content ORDNER',
};
