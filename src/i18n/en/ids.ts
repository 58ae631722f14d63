import type { ids as german } from '#src/i18n/de/ids.ts';

export const ids: typeof german = {
	written: 'Written: {file}',
	removed: 'Removed: {file}',
	unrecorded: {
		one: 'One id is not in content/ids.json yet: npm run ids adds it.',
		other: '{count} ids are not in content/ids.json yet: npm run ids adds them.',
	},
	cannot: {
		unknown: 'There is no entry “{about}”.',
		taken: 'The id “{about}” is taken, or was once.',
		'no-id':
			'“{about}” is no id: lower-case letters without umlauts, digits and hyphens, at most 80 characters.',
		'same-address': 'The address of “{about}” is in content/ids.json as it is.',
		'referred-to': 'These still refer to the entry: {about}. Change these references first.',
	},
	usage:
		'Usage: npm run ids                              adds new ids to content/ids.json\n       npm run ids -- move OLD NEW              gives an entry another id and redirects its old address\n       npm run ids -- readdress ID              records the changed address of a page, to which the former one leads\n       npm run ids -- withdraw ID --reason "…" [--reason-en "…"] [--replaced-by ID]\n                                                takes an entry out and leaves the reason at its address\n       each also with --content FOLDER',
};
