import type { Language } from '#src/i18n/languages.ts';
import { remembered } from '#src/i18n/remembered.ts';

/** Fills places in words: `fill('{count} Treffer', { count: 3 })` → `3 Treffer`. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
	template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Words that differ by number, and the form that a number asks for. */
export interface Plural {
	readonly one: string;
	readonly other: string;
}

const rules = remembered((language: Language) => new Intl.PluralRules(language));
const numbers = remembered((language: Language) => new Intl.NumberFormat(language));

/** The form for a number, with the number filled in as `{count}`. */
export const plural = (language: Language, forms: Plural, count: number): string =>
	fill(rules(language).select(count) === 'one' ? forms.one : forms.other, {
		count: numbers(language).format(count),
	});
