import type { InterfaceWords } from '#src/i18n/words.ts';

/** Words of the editors' workplace (the CMS), beside those that the catalogue's descriptions bring along. */
export const editing: InterfaceWords['editing'] = {
	title: 'Editing the catalogue',
	needsScript:
		'Editing here needs JavaScript. You can also edit the files directly in the repository.',
	languages: { de: 'German', en: 'English' },
	inLanguage: '{label} ({language})',
	vocabularies: 'Lists of terms',
	settings: 'Settings',
	site: 'Name, operator, repository',
	search: 'Search',
	synonyms: 'Words that mean the same',
	body: 'Text',
	bodyHint:
		'Markdown: an empty line starts a paragraph, **bold**, - for lists, ## for headings, [text](https://…) for links.',
	idHint:
		'Proposed from the title: lower-case letters without accents, digits, hyphens. It stays for ever once saved.',
	idFixed: 'This id is part of the address and stays for ever.',
	idTaken: '“{value}” is taken: {other}.',
	idLabel: 'Id',
	idMissing: 'The id is missing.',
	translationOf: 'Translation of',
	translationOfHint: 'The German text that you translate.',
	dateHint: 'Year (2024), month (2024-05) or day (2024-05-03).',
	wholeDayHint: 'As a day: YYYY-MM-DD, such as 2024-05-03.',
	datePattern: 'year (2024), month (2024-05) or day (2024-05-03)',
	wholeDayPattern: 'a day, such as 2024-05-03',
	linkPattern: 'a full address with https:// or http://',
	mailPattern: 'a mail address',
	phonePattern: 'a phone number, such as +49 911 943-0',
	idPattern: 'only lower-case letters without accents, digits and hyphens',
	atMost: 'at most {max} characters',
	requiredInGroup: 'Required as soon as anything in this section is filled in.',
	pictureHint:
		'Places and other metadata are removed on upload, and large pictures made smaller; at most 5 MB.',
	fileHint:
		'At most 5 MB. What PDF and SVG files say about themselves, such as their author, stays in them; please remove it first.',
	consent: {
		valid: 'Consent holds until {date}',
		lapsing: 'Consent lapses in {days} days ({date})',
		expired: 'Consent expired ({date})',
		withdrawn: 'Consent withdrawn',
		'not-yet': 'Consent does not hold yet',
	},
	ruleHints: {
		'either-or': 'Either this field or “{other}”.',
		'needs-other-field': 'Required where “{other}” is filled in.',
		'lifecycle-without-reason': 'Required where the entry is archived or withdrawn.',
		'person-without-consent': 'Required for single persons.',
		'not-in-consent': 'For single persons only where the consent opens it.',
		'only-for-persons': 'For single persons only.',
	},
	notDeleted:
		'Files are not deleted here, since entries may need them. Somebody with access to the repository removes those no longer needed.',
	filterState: 'State: {state}',
	filterLapse: 'Check: {state}',
	filterUntranslated: 'without {language}',
	group: 'By {label}',
	unknownReference: '“{value}” does not exist (any more)',
	searchReference: 'Type a title, another name or a place',
	noMatch: 'Nothing found',
	matches: { one: '{count} match', other: '{count} matches' },
	remove: 'Remove {title}',
	cannotRead:
		'The file cannot be read. It has not been changed and cannot be saved here; please correct it in the file itself.',
	cannotReadTitle: '⚠ File cannot be read',
	notSaved: 'Not saved. Please correct: {problems}',
	markedFields:
		'Not saved: please correct the fields marked in red. What is missing is listed below the preview.',
	draftMeanwhile:
		'Not saved: somebody else has begun a draft of this entry in the meantime. Nothing is lost: open the draft in a second window and carry your changes over.',
	draftGone:
		'Not saved: the draft has been published or discarded in the meantime. Nothing is lost: open the entry in a second window and carry your changes over.',
	contradicts:
		'Not saved: the published entry has been changed in the same places as your draft. Please resolve the conflict in the merge request on the git server, then open the entry again.',
	changedMeanwhile:
		'Not saved: the file has been changed elsewhere in the meantime. Nothing is lost: open the entry in a second window and carry your changes over.',
	place: 'line {line}',
	preview: 'Preview of the page',
	previewFailed: 'There is no preview yet; some facts are missing.',
	problems: 'To be corrected',
	noProblems: 'All rules are met.',
	states: 'State of the entry',
	state: 'Lifecycle',
	lastCheck: 'Last check',
	neverChecked: 'not checked yet',
	holdsUntil: 'Check holds until {due}: {state}',
	holds: 'Check: {state}',
	readableIn: 'Can be read in {language}',
	missingIn: 'Not translated yet: {language}',
	word: {
		confirmed: 'The text as it is now was confirmed',
		translated: 'The translation is up to date',
		takeBack: 'Take back',
		isTranslation: 'This is the translation (from: {source})',
		substance: {
			empty: 'Nothing recorded yet. Enter day and role, then press the button.',
			valid: 'Holds: the entry is as it was confirmed.',
			lapsed: 'Lapsed: what was confirmed has been changed since.',
		},
		texts: {
			source: 'Translations are made from this language.',
			current: 'Up to date.',
			outdated: 'Outdated: the texts ({source}) have been changed since the translation.',
			unrecorded: 'Not recorded whether the translation matches the texts ({source}).',
			missing: 'Not translated yet.',
		},
		confirmationLapses:
			'This change makes the confirmation lapse of: {partners}. To show the entry as confirmed afterwards, ask for a new one (`npm run letter`).',
		askLapse: 'This change makes the confirmation lapse of: {partners}.\n\nSave it all the same?',
		keptConfirmation: 'Not saved, so that the confirmation is kept.',
		translationLapses: 'This change makes the translation outdated: {language}.',
		outdatedIn: 'Translation outdated: {language}',
		unrecordedIn: 'Not recorded whether the translation is up to date: {language}',
		listOutdated: 'translation outdated',
		listLapsed: 'confirmation lapsed',
	},
	local: {
		serving: 'The catalogue with its editor: {address}',
		building: 'Preparing the editor …',
		changed: 'Changed (git status):',
		submit:
			'To submit your changes:\n  git switch -c my-change\n  git add content\n  git commit -m "content: …"\n  git push -u origin my-change   (then open a merge request in the browser)',
		stop: 'Stop with Ctrl+C.',
		portTaken: 'Port {port} is taken. Choose another one: PORT={other} npm run cms',
	},
};
