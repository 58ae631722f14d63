import type { InterfaceWords } from '#src/i18n/words.ts';
import type { VisitorFinding } from '#src/i18n/visitor-words.ts';

export const visitorFindings: Pick<InterfaceWords['findings'], VisitorFinding> = {
	// The shape of the text
	'too-deep': {
		message: 'Too many levels are nested here.',
		fix: 'Make it simpler; no entry needs that many levels.',
	},
	'empty-body': {
		message: 'There is no text below the fields.',
		fix: 'Write the text or delete the file.',
	},

	// Fields
	'missing-field': {
		message: 'This is missing.',
		fix: 'Add the field “{value}”.',
	},
	'empty-text': {
		message: 'The text is empty or consists of spaces only.',
		fix: 'Write the text, or delete the field in this language.',
	},
	'wrong-type': {
		message: 'Something else belongs here: {expected}.',
		fix: 'Look at another entry to see how the field is filled in there.',
	},
	'number-too-small': {
		message: 'The number is too small; it must be at least {limit}.',
		fix: 'Correct the number.',
	},
	'number-too-big': {
		message: 'The number is too big; it may be {limit} at most.',
		fix: 'Correct the number.',
	},
	'too-long': {
		message: 'The text is too long: {length} characters, {max} are allowed.',
		fix: 'Shorten the text by {over} characters.',
	},
	'listed-twice': {
		message: '“{value}” is in this list twice.',
		fix: 'Delete one of the two.',
	},
	'bad-date': {
		message: '“{value}” is not a date, or not one in the calendar.',
		fix: 'Write a year (2024), a year and month (2024-05) or a day (2024-05-03).',
	},
	'bad-url': {
		message: '“{value}” is not a complete web address.',
		fix: 'Write the address with https:// or http:// before it and without spaces.',
	},
	'misleading-url': {
		message: '“{value}” leads elsewhere than it seems to, or to a computer without a name.',
		fix: 'Write the address without “@” before the name of the server, and the name in Latin letters, as the website itself writes it.',
	},
	'bad-mail': {
		message: '“{value}” is not an e-mail address.',
		fix: 'Write the address only, such as "contact@example.org".',
	},
	'bad-phone': {
		message: '“{value}” is not a phone number.',
		fix: 'Use only digits, spaces, hyphen, slash, brackets and a + at the beginning, such as "+49 911 943-0".',
	},
	iban: {
		message: 'This is an account number (IBAN). The catalogue is public.',
		fix: 'Delete the account number.',
	},
	'birth-date': {
		message: 'This is a date of birth. The catalogue holds no private details.',
		fix: 'Delete the date of birth.',
	},
	'home-address': {
		message: 'This seems to say where somebody lives. The catalogue holds no home addresses.',
		fix: 'Delete the address, or give the address of the body instead.',
	},
	'private-mail': {
		message:
			'The text has an address at a provider where anybody can have a mailbox; it may be a person’s own.',
		fix: 'Delete the address from the text. If it belongs to the function, put it in the field “E-mail” and mark it there.',
	},
	'mobile-number': {
		message: 'The text has a mobile phone number; it may be a person’s own.',
		fix: 'Delete the number from the text. If it belongs to the function, put it in the field “Phone” and mark it there.',
	},
	'unmarked-mail': {
		message: 'Anybody can have a mailbox at this provider; the address may be a person’s own.',
		fix: 'Give the mailbox of the body. If it has no other, set “Belongs to the function” (belongsToFunction: true).',
	},
	'unmarked-mobile-number': {
		message: 'This is a mobile phone number; it may be a person’s own.',
		fix: 'Give the number of the body. If it has no other, set “Belongs to the function” (belongsToFunction: true).',
	},
	'confirmed-before-joining': {
		message: 'This confirmation ({value}) is older than the participation.',
		fix: 'Correct the day of the confirmation, or the beginning of the participation.',
	},
	'dates-backwards': {
		message: 'This date ({value}) is before the date in the field “{other}” ({otherValue}).',
		fix: 'Correct one of the two dates.',
	},
	'either-or': {
		message: 'Exactly one of the two must be filled in: this field or “{other}”.',
		fix: 'Fill in the one that fits and, where needed, delete the other.',
	},
	'needs-other-field': {
		message: 'This is missing; it is needed because the field “{other}” is filled in.',
		fix: 'Add the field.',
	},
	'name-before-phone': {
		message: 'There seems to be a person’s name before a phone number.',
		fix: 'Name the office or function instead of the person.',
	},

	// Between entries
	'unknown-reference': {
		message: 'There is no entry with the id “{value}”.',
		fix: 'Correct the id, or create the entry.',
	},
	'reference-to-wrong-type': {
		message: '“{value}” is an entry of another kind ({found}); what belongs here: {expected}.',
		fix: 'Enter an entry that fits, or delete the reference.',
	},
	'reference-to-itself': {
		message: 'The entry points to itself.',
		fix: 'Enter another entry, or delete the reference.',
	},
	'side-differs': {
		message: 'It says “{value}” here, but “{otherValue}” in the entry “{other}” itself.',
		fix: 'Delete it here, then the entry’s own statement counts; or correct one of the two.',
	},

	// Prose
	'html-in-prose': {
		message: 'The text contains HTML ({value}), which is not allowed.',
		fix: 'Delete the angle brackets and what is in them. For a single < write &lt;.',
	},
	'markdown-not-allowed': {
		message: 'This is not provided for in this text: {value}.',
		fix: 'Use only paragraphs, emphasis, lists and links. If the character is read like this by accident, put \\ before it.',
	},
	'image-not-media': {
		message: 'The picture “{value}” is not in content/media/.',
		fix: 'Put the picture in content/media/ and write ![description](../../media/name.jpg).',
	},
	'image-without-alt': {
		message: 'The picture has no description.',
		fix: 'Write between the square brackets what can be seen: ![description](…).',
	},
	'link-scheme': {
		message: 'The link “{value}” is not allowed like this.',
		fix: 'Allowed are https://…, http://…, mailto:…, tel:… and, within the catalogue, entry:id, section:type, term:list/term, search: and suggest:.',
	},
	'link-broken': {
		message: 'The link “{value}” is incomplete or misspelt.',
		fix: 'Check the address letter by letter.',
	},
	'link-to-nothing': {
		message: 'The link “{value}” leads nowhere.',
		fix: 'Correct its target, or delete the link.',
	},
	'mdx-syntax': {
		message: 'The text cannot be understood from here on.',
		fix: 'Check the angle brackets: for a single < write &lt;, and write links as [text](https://…).',
	},
	'mdx-unclosed': {
		message: 'The building block {value} is not closed, or in the wrong place.',
		fix: 'End it with {closing}, on a line of its own after an empty line.',
	},
	'mdx-import': {
		message: 'The line would load or hand on program code (import, export), which is not allowed.',
		fix: 'Delete the line; building blocks such as <Note> are there without it. If the word belongs to the text, do not put it at the beginning of a line.',
	},
	'mdx-expression': {
		message: 'Curly brackets would run program code; they are not allowed, not even in examples.',
		fix: 'Delete the brackets and what is in them. If they belong to the text, write &#123; and &#125;.',
	},
	'mdx-component': {
		message: 'There is no building block “{value}”.',
		fix: 'Use only these: {expected}.',
	},
	'mdx-attribute': {
		message: '“{value}” is not allowed on a building block.',
		fix: 'Delete it.',
	},
	'heading-level-one': {
		message: 'Headings in the text begin with ##; the topmost one is the title.',
		fix: 'Write ## instead of #.',
	},
	'heading-jump': {
		message: 'The heading skips a level: {value} follows {other}.',
		fix: 'Use one level less.',
	},
};
