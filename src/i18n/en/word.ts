import type { word as german } from '#src/i18n/de/word.ts';

export const word: typeof german = {
	confirmation: 'Confirmation by the partners',
	labels: {
		jointly: 'jointly confirmed',
		'one-side': 'confirmed by one side',
		none: 'not confirmed',
	},
	labelTexts: {
		jointly: 'Both sides have confirmed that this entry is right.',
		'one-side': 'So far only one side has confirmed that this entry is right.',
		none: 'None of the bodies that take part has confirmed that this entry is right as it now stands.',
	},
	explained: 'What this means',
	confirmedBy: 'confirmed on {date} ({role})',
	lapsed: 'confirmed on {date} ({role}), changed since',
	confirmedIn: 'What was confirmed is the text in {language}; the translation is by the editors.',
	statements: 'The partners in their own words',
	ownWords: 'The statement gives this body’s own view.',
	translations: 'Language versions',
	states: {
		all: 'in German and English',
		outdated: 'translation outdated',
		de: 'in German only',
		en: 'in English only',
	},
	outdatedTitle: 'Translation not up to date',
	outdatedText:
		'This version is older than the one in {source} that it was translated from. In case of doubt, that one holds.',
	outdatedBadge: 'translation outdated',
	readSource: 'To the version in {source}',
	command: {
		didYouMean: 'Did you mean “{value}”?',
		noEntry: 'There is no entry “{id}”.',
		brokenEntry:
			'The entry “{id}” has mistakes. “npm run check:content” names them; correct them first.',
		notTranslated: 'The entry “{id}” has no version in {language} that could be a translation.',
		noPartners: 'The entry “{id}” names no partners.',
		noPartner: 'There is nobody called “{name}” among the partners.',
		severalPartners: 'Several partners are called “{name}”; give the number.',
		partners: 'The partners of this entry:',
		noRole: '“{role}” is no role. Possible are: {known}.',
		noDay: '“{on}” is no date such as 2024, 2024-05 or 2024-05-03.',
		inFuture: 'The day {on} is in the future.',
		changedSinceLetter:
			'The entry has been changed since the letter with the mark {mark} was written. What was confirmed is no longer there: write a new letter (`npm run letter`).',
		written: 'Written: {file}',
		recorded: '{partner}: confirmed on {date} ({role}). Covers: {fields}.',
		translatedRecorded: '{id}: the version in {language} is up to date with the one in {source}.',
		nothingToRecord: 'There is no translation of unknown age.',
		confirmUsage:
			'Call: npm run confirm -- ID PARTNER --role ROLE [--on DAY] [--mark MARK] [--lang de|en] [--content DIR]\nPARTNER: the organisation’s id, a name or a number. DAY: when it was confirmed, today if left out. MARK: stands at the end of the letter; with it, a change of the entry since then is noticed.',
		translatedUsage:
			'Call: npm run translated -- ID LANGUAGE [--content DIR], such as npm run translated -- be-example en\n      npm run translated -- --unrecorded   for all of which nothing is recorded yet',
		letterUsage:
			'Call: npm run letter -- ID [PARTNER] [--lang de|en] [--out FILE] [--content DIR]; without --lang German first, then English',
		queue: {
			usage: 'Call: npm run translations -- [--json FILE] [--lang de|en] [--content DIR]',
			none: 'All entries are translated in full, and up to date.',
			type: '{type}: {entries}, {words}',
			line: '{state} ({language}): {title} – {words}  [{file}]',
			words: { one: '{count} word', other: '{count} words' },
			sum: 'Together: {entries}, {words}',
			entries: { one: '{count} entry', other: '{count} entries' },
			states: {
				missing: 'missing',
				outdated: 'outdated',
				incomplete: 'incomplete',
				unrecorded: 'age not recorded',
			},
		},
		letter: {
			date: '{date}',
			to: 'To: {partner}',
			subject: 'Request for confirmation of the entry “{title}”',
			salutation: 'Dear Sir or Madam,',
			occasion:
				'Our public directory ({tagline}) contains the entry “{title}”, which names your body among the partners. You find the wording at the end of this letter.',
			page: 'The page on the web: {url}',
			request:
				'We ask you to read the text and to tell us whether it is right. If something is wrong or missing, please send us the correction; you will then receive the changed text for confirmation.',
			meaningTitle: 'What a confirmation means',
			meaning: [
				'You declare that the text below is right, as far as it concerns your part and you can judge it. It involves no further obligation.',
				'The entry then says that your body has confirmed it, with the day and a role, such as “head of the body” or “board”. No names of persons appear. Once both sides have confirmed it, the entry is marked “jointly confirmed”.',
				'The confirmation is for exactly this text. When the text is changed, it lapses by itself, and we ask you again. Sources, pictures and what is said about checking are not part of it.',
				'You can withdraw your confirmation at any time. Confirming is voluntary; without it the entry stays, marked “not confirmed”.',
				'If you like, add a few sentences in your own words. They appear as a quotation of your body (1500 characters at most).',
			],
			answerTitle: 'How to answer',
			answerMail:
				'An informal e-mail to {mail} is enough. Please give your role ({roles}) and the mark {mark}.',
			answerNoMail:
				'Please answer in the way in which you received this letter; the catalogue has no mailbox of its own yet. Give your role ({roles}) and the mark {mark}.',
			closing: 'Yours faithfully',
			text: 'Wording of the entry (as of {date})',
			mark: 'Mark of this text: {mark}',
		},
	},
};
