import type { InterfaceWords } from '#src/i18n/words.ts';

export const search: InterfaceWords['search'] = {
	title: 'Search',
	description:
		'Find projects, contact points, experts, trainings, events, materials and organisations: by keyword, Land, topic and audience.',
	label: 'What are you looking for?',
	hint: 'A keyword, place or organisation, for example: mosque security, Duisburg, guide',
	button: 'Search',
	type: 'Type of entry',
	chosen: 'Chosen filters',
	dropAll: 'Remove all filters',
	results: 'Results',
	loading: 'Loading the search …',
	nextSteps: 'Where to go from here',
	suggest: 'Suggest an entry',
	contact: 'Ask the Clearing Point',
	withoutScript:
		'The search needs JavaScript. Without it, you can reach every entry through the lists:',
	sort: 'Sort by',
	sorts: { checked: 'Last check', title: 'Title', start: 'Start' },
	otherLanguages: {
		de: 'Search for the same in German',
		en: 'Search for the same in English',
	},
	ask: 'Whom you can ask',
	since: 'since {year}',
	from: 'from {year}',
	until: 'until {year}',
	/** What the browser needs, on the search page only. */
	inBrowser: {
		filters: 'Filters',
		filtersChosen: 'Filters ({count} chosen)',
		chosenInFacet: '{count} chosen',
		drop: 'Remove {label}',
		count: { one: '{count} entry found', other: '{count} entries found' },
		countAll: { one: '{count} entry in the catalogue', other: '{count} entries in the catalogue' },
		shown: 'The first {shown} are shown.',
		more: { one: 'Show one more entry', other: 'Show {count} more entries' },
		/** The first choice of the order: with words, and without. */
		unsorted: { ranked: 'Relevance', listed: 'Type and title' },
		/** Announced with the number of results. */
		sorted: {
			checked: 'Last checked first.',
			title: 'Sorted by title.',
			start: 'Latest start first.',
		},
		checked: 'last checked: {date}',
		ask: 'Contact points: {term} ({count})',
		failed:
			'The search could not be loaded. Please reload the page; every entry can also be reached through the lists.',
		none: 'Nothing found',
		unknown: '“{word}” does not occur in the catalogue.',
		partial: 'No entry contains all of the words. These come closest to your search.',
		leftOut: {
			one: '{label}: {count} more result – include',
			other: '{label}: {count} more results – include',
		},
		meant: 'Did you mean “{query}”?',
		notTogether: 'Each word occurs, but no entry holds all of them.',
		notTogetherFiltered: 'No entry fits these filters.',
		without: {
			filter: {
				one: 'Without the filter “{label}”: {count} entry',
				other: 'Without the filter “{label}”: {count} entries',
			},
			words: {
				one: 'Without “{label}”: {count} entry',
				other: 'Without “{label}”: {count} entries',
			},
			unchosen: {
				one: '{label} included: {count} entry',
				other: '{label} included: {count} entries',
			},
			filters: {
				one: 'Without any filter: {count} entry',
				other: 'Without any filter: {count} entries',
			},
			everything: {
				one: 'Show everything: {count} entry',
				other: 'Show everything: {count} entries',
			},
		},
	},
};
