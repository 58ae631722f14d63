import { isLanguage, languages, type Language } from '#src/i18n/languages.ts';

/**
 * The language that an environment asks for: `{ LANG: 'en_GB.UTF-8' }` → `en`. Of `LC_ALL`, `LC_MESSAGES` and `LANG`
 * the first one that is set counts; the first language of the catalogue where it is none of ours.
 */
export function environmentLanguage(
	environment: Readonly<Record<string, string | undefined>>,
): Language {
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
	return isLanguage(language) ? language : languages[0];
}
