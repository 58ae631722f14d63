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
	since: {
		none: 'No id has disappeared since {ref}.',
		unknown:
			'Not checked whether ids have disappeared: “{ref}” is not to be had here (no git, or only a part of the history).',
		entry: {
			message:
				'The entry “{id}” was published. Now its file is missing, and nothing says what became of it.',
			fix: 'Put the file back: `git checkout {ref} -- {file}`. If the entry no longer holds, archive it there with “lifecycle” and the reason. If it shall have another id, delete the new file: `npm run ids -- move {id} NEW` makes it from the old one. If it must be taken out altogether: `npm run ids -- withdraw {id} --reason "…"`.',
		},
		line: {
			message: 'The line of the id “{id}” is gone; it is to stay for ever.',
			fix: 'Put the line back as it was. `git diff {ref} -- {file}` shows it.',
		},
	},
	usage:
		'Usage: npm run ids                              adds new ids to content/ids.json\n       npm run ids -- move OLD NEW              gives an entry another id and redirects its old address\n       npm run ids -- readdress ID              records the changed address of a page, to which the former one leads\n       npm run ids -- withdraw ID --reason "…" [--reason-en "…"] [--replaced-by ID]\n                                                takes an entry out and leaves the reason at its address\n       npm run ids -- since REF                 names ids that were there at this commit and have disappeared without a trace\n       each also with --content FOLDER',
};
