/** Ratschläge für Texte: was auffällt, und was man tun kann. */
export const advice = {
	kinds: {
		hard: {
			message:
				'Der Text ist schwer zu lesen (Wiener Sachtextformel: {index}; 4 ist sehr leicht, 15 sehr schwer).',
			fix: 'Kürzere Sätze und kürzere Wörter helfen am meisten.',
		},
		long: {
			message: 'Der Satz hat {count} Wörter: „{value}“',
			fix: 'Machen Sie zwei Sätze daraus.',
		},
		abbreviation: {
			message: 'Die Abkürzung „{value}“ wird nicht erklärt.',
			fix: 'Schreiben Sie sie beim ersten Mal aus, etwa „Landeskriminalamt (LKA)“, oder tragen Sie sie bei der Organisation unter „abbreviations“ ein.',
		},
		wording: {
			message: '„{value}“: {why}',
			fix: 'Besser: {instead}.',
		},
	},
	sum: 'Ratschläge: {count} in {files} Dateien. Sie halten nichts auf.',
	nothing: 'Keine Ratschläge.',
	usage: 'Aufruf: npm run advise -- [--content ORDNER] [--lang de|en] [DATEI …]',
};
