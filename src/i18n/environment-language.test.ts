import { expect, it } from 'vitest';
import { environmentLanguage } from '#src/i18n/environment-language.ts';

it.each([
	[{}, 'de'],
	[{ LANG: 'en_GB.UTF-8' }, 'en'],
	[{ LANG: 'de_DE.UTF-8' }, 'de'],
	[{ LANG: 'C.UTF-8' }, 'de'],
	[{ LANG: 'fr_FR' }, 'de'],
	[{ LANG: 'de_DE', LC_MESSAGES: 'en_US' }, 'en'],
	[{ LC_ALL: 'de_AT', LC_MESSAGES: 'en_US', LANG: 'en_US' }, 'de'],
	[{ LC_ALL: '', LANG: 'en_US' }, 'en'],
])('takes from %j the language %s', (environment, language) => {
	expect(environmentLanguage(environment)).toBe(language);
});
