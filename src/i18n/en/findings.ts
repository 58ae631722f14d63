import { visitorFindings } from '#src/i18n/en/visitor-findings.ts';
import type { InterfaceWords } from '#src/i18n/words.ts';

export const findings: InterfaceWords['findings'] = {
	...visitorFindings,
	// Files
	unreadable: {
		message: 'The file cannot be read ({reason}).',
		fix: 'Check whether the file is damaged or protected from reading, and create it anew.',
	},
	'file-too-large': {
		message: 'The file is too large: {size} kB, {max} kB are allowed.',
		fix: 'Shorten the file or make it smaller.',
	},
	symlink: {
		message: 'This is not a file but a link to another one.',
		fix: 'Replace the link by the file itself.',
	},
	'not-a-file': {
		message: 'A file is expected here, but something else lies in its place, such as a folder.',
		fix: 'Delete it or give it another name.',
	},
	'stray-file': {
		message: 'No part of the catalogue reads this file; nobody would see it.',
		fix: 'Move the file to the folder it belongs in, or delete it.',
	},
	'link-status-form': {
		message: 'The link check keeps this file; as it is, it cannot be read.',
		fix: 'Delete the file and run `npm run check:links`.',
	},
	'wrong-extension': {
		message: 'The file name has the wrong ending; the file would not be read.',
		fix: 'Rename the file so that its name ends in “{expected}”.',
	},
	'bad-file-name': {
		message: 'The file name contains characters that are not allowed, or is too long.',
		fix: 'Use only lower-case letters without accents, digits and single hyphens, such as “be-mosque-and-police”.',
	},
	'not-canonical': {
		message:
			'From here on, the file is not written in the common form (order, indentation, quotation marks, blank lines). What it says is not affected.',
		fix: '“npm run format” rewrites the file; data and comments are kept.',
	},
	'byte-order-mark': {
		message: 'There is an invisible character at the beginning of the file (byte order mark).',
		fix: 'Save the file as “UTF-8” (without BOM).',
	},
	'invalid-utf8': {
		message: 'The file is not saved as UTF-8; letters such as ä would be destroyed.',
		fix: 'Save the file with the encoding “UTF-8” and check letters such as ä.',
	},
	'control-character': {
		message: 'There is an invisible control character here ({value}).',
		fix: 'Delete the character or write the line anew.',
	},
	'merge-conflict': {
		message:
			'Two versions of the file stand one below the other because it was changed twice at the same time.',
		fix: 'Keep the right version and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
	},
	'site-missing': {
		message: 'The file site.yaml with the name and the operator of the catalogue is missing.',
		fix: 'Create the file again; “name” and “tagline” are required.',
	},
	'unknown-interface-language': {
		message: 'There are no words of the interface for the language “{value}”.',
		fix: 'Possible are: {known}. A further language needs a file in src/i18n/further/.',
	},
	'vocabulary-missing': {
		message: 'The file with the terms “{value}” is missing.',
		fix: 'Create the file again; it holds the terms that entries choose from.',
	},
	'unknown-vocabulary': {
		message: 'The catalogue knows no list of terms “{value}”; the file would not be read.',
		fix: 'Rename the file or delete it.',
	},
	'translation-without-original': {
		message: 'There is no German file for this translation.',
		fix: 'Create the file {original}, or correct the name of this file.',
	},

	// The shape of the text
	'yaml-tab': {
		message: 'The line is indented with a tab.',
		fix: 'Indent with spaces, two for each level.',
	},
	'yaml-indent': {
		message: 'The line is not indented like the lines it belongs to.',
		fix: 'Let lines that belong together begin at the same position; each level is indented by two spaces.',
	},
	'yaml-colon': {
		message: 'There is a colon with a space in this text, which leaves open where the text begins.',
		fix: 'Put the whole text in quotation marks: "…: …".',
	},
	'yaml-missing-colon': {
		message: 'The colon with a space is missing here after the name of the field.',
		fix: 'Write “field: value”.',
	},
	'yaml-quote': {
		message: 'A text in quotation marks begins here, but the closing one is missing.',
		fix: 'Add the closing quotation mark. Within the text, write “…” instead of "…".',
	},
	'yaml-bracket': {
		message: 'A closing bracket is missing before this: ] or }.',
		fix: 'Add the bracket, or put the whole text in quotation marks.',
	},
	'yaml-first-character': {
		message: 'A text must not begin with the character {value}.',
		fix: 'Put the whole text in quotation marks.',
	},
	'yaml-syntax': {
		message: 'The file cannot be understood from here on.',
		fix: 'Compare the place with another entry. It often helps to put the text in quotation marks.',
	},
	'several-documents': {
		message: 'There are several entries in this file; only the first would be read.',
		fix: 'Create a file of its own for each entry.',
	},
	'yaml-anchor': {
		message: '“{value}” sets a mark that other places could point to; this is not allowed here.',
		fix: 'Delete the mark. If the character & belongs to the text, put the whole text in quotation marks.',
	},
	'yaml-alias': {
		message: '“{value}” points to another place in the file; this is not allowed here.',
		fix: 'Write the value itself. If the character * belongs to the text, put the whole text in quotation marks.',
	},
	'yaml-tag': {
		message: '“{value}” makes the value one of a special kind; this is not allowed here.',
		fix: 'Delete “{value}”. If the character ! belongs to the text, put the whole text in quotation marks.',
	},
	'yaml-merge-key': {
		message: '“<<” takes over data from another place; this is not allowed here.',
		fix: 'Write the data itself and delete the line.',
	},
	'yaml-key': {
		message: 'A list or a group stands where the name of a field is expected.',
		fix: 'Write “field: value”. If the brackets belong to the text, put the whole text in quotation marks.',
	},
	'yaml-directive': {
		message: '“{value}” changes how the file is read; this is not allowed here.',
		fix: 'Delete the line.',
	},
	'duplicate-key': {
		message: 'The field “{value}” is here a second time.',
		fix: 'Keep only one of the two.',
	},
	'empty-file': {
		message: 'The file holds no data.',
		fix: 'Fill in the file or delete it.',
	},
	'not-fields': {
		message: 'The file holds no fields of the form “field: value”.',
		fix: 'Take another file of the same folder as a model.',
	},
	'front-matter-start': {
		message: 'The file does not begin with a line of exactly three hyphens.',
		fix: 'Write “---” as the first line, without spaces before or after it; the fields follow below.',
	},
	'front-matter-language': {
		message: 'The first line is “{value}”; this could make the file run program code.',
		fix: 'Write exactly “---” as the first line.',
	},
	'front-matter-end': {
		message:
			'The fields at the beginning of the file do not end with a line of exactly three hyphens.',
		fix: 'Write a line “---” between the fields and the text; no other line of the fields may begin with --- or +++.',
	},
	'fact-in-translation': {
		message: 'The field “{value}” belongs in the German file only; here are only texts.',
		fix: 'Delete the field in this file.',
	},

	// Fields
	'unknown-field': {
		message: 'There is no field “{value}” here.',
		fix: 'Correct the name of the field or delete it.',
	},
	'unknown-language': {
		message: '“{value}” is not a language of the catalogue.',
		fix: 'Use “de” for the German text and “en” for the English one.',
	},
	'empty-value': {
		message: 'The field is empty.',
		fix: 'Fill in the field or delete the line.',
	},
	'empty-list': {
		message: 'The list is empty.',
		fix: 'Add an item or delete the field.',
	},
	'needs-quotes': {
		message:
			'A text belongs here; without quotation marks, “{value}” is read as a number or as yes/no.',
		fix: 'Put it in quotation marks: "{value}".',
	},
	'needs-languages': {
		message: 'The German and the English text stand apart from each other here.',
		fix: 'Write “de: …” and “en: …” below the name of the field, indented by two spaces.',
	},
	'not-whole': {
		message: '“{value}” is not a whole number.',
		fix: 'Write a whole number without comma or point.',
	},
	'line-break': {
		message: 'The text runs over several lines; only one is allowed here.',
		fix: 'Write the text on one line.',
	},
	'text-in-no-language': {
		message: 'The text is there in no language.',
		fix: 'Write it in one language at least: “de: …” or “en: …”.',
	},
	'bad-id': {
		message: '“{value}” is not a valid id.',
		fix: 'Use only lower-case letters without accents, digits and single hyphens, such as “be-mosque-and-police”.',
	},
	'bad-path': {
		message: '“{value}” is not a path that lies below an address.',
		fix: 'Write the path without “..”, without “://” and without a slash at its beginning, such as “group/catalogue”.',
	},
	'bad-digest': {
		message: '“{value}” is not the mark of a text.',
		fix: 'Do not enter marks by hand: “npm run confirm” and “npm run translated” write them, as does the button beside them in the editor.',
	},
	'checked-in-future': {
		message: 'This check is in the future ({date}).',
		fix: 'Enter the day on which the entry was checked.',
	},
	'confirmed-in-future': {
		message: 'This confirmation is in the future ({date}).',
		fix: 'Enter the day on which {partner} confirmed the entry.',
	},
	'confirmation-lapsed': {
		message:
			'{partner} has confirmed the entry ({date}); what was confirmed has been changed since. The confirmation no longer holds.',
		fix: 'Ask for a new one: “npm run letter -- {id} {which}” writes the letter, “npm run confirm -- {id} {which}” enters the answer. If the change was a mistake, take it back.',
	},
	'translation-outdated': {
		message:
			'The texts ({source}) have been changed since they were translated ({language}); the translation counts as outdated.',
		fix: 'Bring the translation up to date and run “npm run translated -- {id} {to}”, or press the button in the field “Translation” in the editor.',
	},
	'translation-unrecorded': {
		message:
			'It is not recorded which texts ({source}) the translation ({language}) was made from, so nobody could tell when it is outdated.',
		fix: 'Look through the translation and run “npm run translated -- {id} {to}”, or press the button in the field “Translation” in the editor.',
	},
	'bad-media-name': {
		message: '“{value}” is not a valid name of a file in content/media/.',
		fix: 'Use only lower-case letters without accents, digits, hyphens and the ending, such as “open-mosque-day.jpg”.',
	},
	'archived-without-reason': {
		message: 'The entry is archived, but it does not say why.',
		fix: 'Add the field “why” below “lifecycle”, with a term of vocabularies/archive-reasons.yaml such as “funding-ended”; with “other” also “reason”, with the reason in one sentence.',
	},
	'withdrawn-without-reason': {
		message: 'The entry is withdrawn, but the reason is missing.',
		fix: 'Add the field “reason” below “lifecycle”, with the reason in one sentence.',
	},
	'other-reason-without-words': {
		message: 'The entry is archived for another reason, but it does not say which.',
		fix: 'Add the field “reason” below “lifecycle”, with the reason in one sentence, or choose for “why” a reason that fits.',
	},
	'not-a-whole-day': {
		message: 'A day is expected here.',
		fix: "Write year, month and day in quotation marks, such as '2026-03-01'.",
	},
	'person-without-consent': {
		message:
			'The entry stands for a single person, but their consent is not recorded. Without it they must not appear (Art. 9(2)(a) GDPR).',
		fix: 'Enter the consent, or name the team, pool or office instead of the person. Instructions: docs/people.md.',
	},
	'not-in-consent': {
		message: 'The person’s consent does not open this detail.',
		fix: 'Delete it. If the person agreed to it, add the fitting word below “Details opened” (consent.scope).',
	},
	'only-for-persons': {
		message: 'Only entries about single persons have this; the entry is none.',
		fix: 'Delete it, or mark the entry as a person.',
	},
	'consent-too-long': {
		message: 'A consent holds for two years at most; then the person is asked anew.',
		fix: 'Give a day that is two years after it was given at most.',
	},
	'evidence-is-address': {
		message:
			'This is an address or the name of a file. The signed form does not belong in the catalogue, and nothing may lead to it.',
		fix: 'Say where it lies, such as “File 4711, division 210”.',
	},
	'person-in-public': {
		message:
			'The entry stands for a single person and lies in the public repository, whose history forgets nothing.',
		fix: 'Put the file in the protected folder (CONTENT_OVERLAY). If it has been pushed already, follow docs/people.md. If the repository is not public, set “repositoryIsPrivate: true” in site.yaml.',
	},
	'consent-lapses': {
		message:
			'The consent lapses in {days} days, on {date}. After that the catalogue shows nothing of the person.',
		fix: 'Ask the person anew; enter the new consent, or let the entry lapse.',
	},
	'consent-expired': {
		message: 'The consent expired on {date}. The catalogue shows nothing of the person any more.',
		fix: 'Enter the new consent, or delete the details and withdraw the entry (docs/people.md).',
	},
	'consent-withdrawn': {
		message:
			'The consent was withdrawn on {date}. From that day on the catalogue shows nothing of the person.',
		fix: 'Delete the details and withdraw the entry. The steps stand in docs/people.md.',
	},
	'consent-not-yet': {
		message:
			'The consent holds from {date} only. Until then the catalogue shows nothing of the person.',
		fix: 'Check the date.',
	},
	'leads-into-overlay': {
		message:
			'This leads to something that lies in the protected folder (CONTENT_OVERLAY) only; without it, it leads nowhere.',
		fix: 'Delete it, and set the reference in the person’s entry: it then shows on both sides.',
	},
	'file-in-both': {
		message: 'A file of this name lies in content/media/ as well.',
		fix: 'Give the file in the protected folder another name.',
	},
	'photo-shared': {
		message:
			'The entry of a person shows this picture too. When their consent ends, it would stay here.',
		fix: 'Use another picture here.',
	},
	'name-in-id': {
		message:
			'The id holds the person’s name. It stands in the address of the page and stays for ever.',
		fix: 'Name the file after the role, such as “expert-radicalisation-1”, and change the id as well.',
	},
	'name-elsewhere': {
		message:
			'This is the name of a person whom the catalogue protects. When their consent ends, it would stay here.',
		fix: 'Name the role or function. The name belongs in the field “Name” of the person’s entry only.',
	},
	'name-in-file-name': {
		message: 'The file name holds the name of a person whom the catalogue protects.',
		fix: 'Rename the file, for instance after the id of the entry.',
	},
	'bad-segment': {
		message: 'The last part of the address contains characters that are not allowed.',
		fix: 'Use only lower-case letters without accents, digits and single hyphens, such as “about-us”.',
	},
	'alt-in-one-language': {
		message:
			'The alt text must be there in German and in English, so that everyone understands the picture.',
		fix: 'Add the missing language below “alt”.',
	},

	// Between entries
	'id-differs-from-file': {
		message: 'The id “{value}” does not match the name of the file.',
		fix: 'Write “{expected}”, or rename the file. The id of a published entry must not change.',
	},
	'id-collides': {
		message: 'The id “{value}” is taken: {other}. Upper and lower case count as the same.',
		fix: 'Give the newer of the two entries another id and rename its file.',
	},
	'ids-missing': {
		message:
			'The file ids.json, which keeps every id that was ever published, is missing or empty. Without it an entry could disappear without a trace.',
		fix: 'Take the file back from the main branch. Only in a new catalogue of which nothing is published yet, `npm run ids` makes it.',
	},
	'ids-form': {
		message: 'This file keeps every id that was ever published; as it is, it cannot be read.',
		fix: 'Each id stands on a line of its own, and once only. Take the latest version from the main branch and run `npm run ids`.',
	},
	'id-vanished': {
		message: 'The entry “{value}” is published, but its file is missing.',
		fix: 'Put the file back. If the entry no longer holds, archive it there with “lifecycle” and the reason. If it has another id: `npm run ids -- move OLD NEW`. If it must be taken out altogether: `npm run ids -- withdraw ID --reason "…"`.',
	},
	'id-leads-nowhere': {
		message: 'The id “{value}” is to lead to “{target}”, where there is no entry.',
		fix: 'Name the id of an entry that exists.',
	},
	'id-reused': {
		message:
			'The id “{value}” belonged to another entry, which has moved or was withdrawn. Its address stays its own.',
		fix: 'Give the entry another id and rename its file.',
	},
	'id-other-type': {
		message: 'The id “{value}” has belonged to an entry of another type ({type}).',
		fix: 'Give the entry another id, and leave the former one in place.',
	},
	'address-changed': {
		message:
			'The page is published at “{expected}”; its address must not change without a redirect.',
		fix: 'Write “{expected}” again. If “{value}” shall hold: `npm run ids -- readdress {id}` records it and leads the address so far there (the editor cannot do that; ask somebody with access to the repository).',
	},
	'unknown-term': {
		message: 'There is no term “{value}” in the list “{vocabulary}”.',
		fix: 'Choose a term from the list: {known}.',
	},
	'duplicate-term': {
		message: 'The id “{value}” is already in this list, further up.',
		fix: 'Give one of the two terms another id, or delete it.',
	},
	'reference-to-archived': {
		message: 'The entry “{value}” is archived.',
		fix: 'Check whether the reference still holds or a newer entry fits better.',
	},
	'reference-to-withdrawn': {
		message: 'The entry “{value}” was withdrawn; only a note of it can be seen.',
		fix: 'Delete the reference, or enter another entry.',
	},
	'address-taken': {
		message: 'The address “{value}” already belongs to another page ({other}).',
		fix: 'Choose another address.',
	},
	'similar-entry': {
		message: 'This entry may be there already: {other} has almost the same title.',
		fix: 'Look there. If it is the same, add to the existing entry; otherwise say in the title how the two differ.',
	},
	'same-website': {
		message: 'The same website is named in {other}, too.',
		fix: 'Check whether both entries mean the same. Otherwise name the page that belongs to this entry only.',
	},
	'same-source': {
		message: '{other} has a similar title and names the same source.',
		fix: 'Check whether both entries mean the same; then one is enough.',
	},
	'looks-like-test': {
		message: '“{value}” looks like a try-out.',
		fix: 'Write the real text or delete it.',
	},
	'looks-like-copy': {
		message: 'The id “{value}” looks like that of a copy of {other}.',
		fix: 'Delete the copy, or give the new entry an id that says what it is about.',
	},

	// Pictures and files
	'media-missing': {
		message: 'The file “{value}” is not in content/media/.',
		fix: 'Put the file there, or correct the name.',
	},
	'media-orphaned': {
		message: 'No entry uses this file; nobody would see it.',
		fix: 'Name the file in an entry, or delete it.',
	},
	'media-kind': {
		message: 'The catalogue cannot show files that end in “{value}”.',
		fix: 'Use jpg, png, webp or avif for pictures, svg for graphics and pdf for documents.',
	},
	'media-not-a-picture': {
		message: '“{value}” is not a picture that the site can show.',
		fix: 'Use a file that ends in jpg, png, webp or avif.',
	},
	'media-bytes-differ': {
		message: 'The file is damaged, or what is in it does not fit its ending “{value}”.',
		fix: 'Save the file anew in the right format; renaming it is not enough.',
	},
	'media-unsafe': {
		message:
			'The file contains something that can run programs, call other computers or overload the browser ({value}).',
		fix: 'Save a graphic as “plain SVG” or as png, a document without forms, scripts and attachments.',
	},
	'media-metadata': {
		message:
			'Beside the picture itself, the file holds further data ({value}), such as place, camera or names.',
		fix: 'Upload the picture in the editor, which removes such data, or run `npm run clean:pictures`. Save a graphic as “plain SVG”.',
	},
	'media-too-many-points': {
		message:
			'The picture is too large: {width} × {height} pixels, {max} million in all are allowed.',
		fix: 'Make the picture smaller; no page shows more than 1600 pixels of width.',
	},

	// Prose
	'html-in-text': {
		message: 'The text contains HTML ({value}); visitors would see the angle brackets.',
		fix: 'Delete the angle brackets and what is in them.',
	},
};
