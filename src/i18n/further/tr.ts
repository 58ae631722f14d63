import type { FurtherLanguage } from '#src/i18n/further-languages.ts';

/** Turkish. */
const turkish: FurtherLanguage = {
	name: 'Türkçe',
	direction: 'ltr',
	isReviewed: false,
	notices: {
		unreviewed: '',
		incomplete: '',
	},
	reads: ['de', 'en'],
	words: {},
	labels: {},
};

export default turkish;
