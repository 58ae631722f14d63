/** The words for links that lead elsewhere, and for the check of them. */
export const links = {
	notReachable: '(nicht erreichbar seit {date})',
	command: {
		states: {
			ok: 'erreichbar',
			moved: 'umgezogen',
			unclear: 'unklar',
			failing: 'gestört',
			gone: 'nicht erreichbar',
		},
		whys: {
			'time-out': 'keine Antwort in der Zeit',
			connection: 'keine Verbindung',
			certificate: 'Zertifikat ungültig',
			'certificate-chain': 'Zertifikatskette unvollständig',
			redirects: 'Weiterleitung führt nirgendwohin',
		},
		progress: '{done}/{total} {state}: {address}{more}',
		finding: '{state}: {address}{more}\n    in {files}',
		to: ' → {address}',
		why: ' ({why})',
		since: ' (seit {date}: {why})',
		asked: 'Gefragt: {count} von {known} Adressen, die der Katalog nennt.',
		written: 'Geschrieben: {file}',
		offline:
			'Keine einzige Adresse hat geantwortet. Wahrscheinlich fehlt diesem Rechner das Netz; die Ausfälle wurden deshalb nicht vermerkt.',
		usage: 'Aufruf: npm run check:links -- [--all] [--days TAGE] [--content ORDNER]',
	},
};
