/** Words of the formatter of content files. */
export const formatting = {
	written: {
		file: 'neu geschrieben',
		sum: 'Geprüfte Dateien: {files}, neu geschrieben: {count}, nicht lesbar: {unreadable}.',
	},
	differs: {
		file: 'weicht von der einheitlichen Schreibweise ab („npm run format“ behebt es)',
		sum: 'Geprüfte Dateien: {files}, abweichend: {count}, nicht lesbar: {unreadable}.',
	},
	unreadable: 'nicht lesbar und daher unverändert („npm run check:content“ sagt, was falsch ist)',
	usage: 'Aufruf: node scripts/format.ts [--check] [--content ORDNER]',
};
