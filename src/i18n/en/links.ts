import type { links as german } from '#src/i18n/de/links.ts';

/** The words for links that lead elsewhere, and for the check of them. */
export const links: typeof german = {
	notReachable: '(not reachable since {date})',
	command: {
		states: {
			ok: 'reachable',
			moved: 'moved',
			unclear: 'unclear',
			failing: 'failing',
			gone: 'not reachable',
		},
		whys: {
			'time-out': 'no answer in time',
			connection: 'no connection',
			certificate: 'invalid certificate',
			'certificate-chain': 'incomplete chain of certificates',
			redirects: 'redirects lead nowhere',
		},
		progress: '{done}/{total} {state}: {address}{more}',
		finding: '{state}: {address}{more}\n    in {files}',
		to: ' → {address}',
		why: ' ({why})',
		since: ' (since {date}: {why})',
		asked: 'Asked: {count} of {known} addresses that the catalogue names.',
		written: 'Written: {file}',
		offline:
			'Not a single address has answered. This machine is probably offline, so the failures were not recorded.',
		usage: 'Usage: npm run check:links -- [--all] [--days DAYS] [--content FOLDER]',
	},
};
