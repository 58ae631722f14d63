import { remembered } from '#src/i18n/remembered.ts';
import { localeOf, type InterfaceLanguage } from '#src/i18n/languages.ts';

/** Fills places in words: `fill('{count} Treffer', { count: 3 })` → `3 Treffer`. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
	template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Words that differ by number, and the form that a number asks for. German and English know two, Arabic six. */
export interface Plural {
	readonly zero?: string;
	readonly one: string;
	readonly two?: string;
	readonly few?: string;
	readonly many?: string;
	readonly other: string;
}

const rules = remembered((language: InterfaceLanguage) => new Intl.PluralRules(language));
const numbers = remembered(
	(language: InterfaceLanguage) => new Intl.NumberFormat(localeOf(language)),
);

/** The form for a number, with the number filled in as `{count}`. */
export const plural = (language: InterfaceLanguage, forms: Plural, count: number): string =>
	fill(forms[rules(language).select(count)] ?? forms.other, {
		count: numbers(language).format(count),
	});
