import CMS from 'decap-cms-app';
import { textOrigins } from '#src/editing/browser/guard-backends.ts';
import { consentLapse } from '#src/editing/form-consent.ts';
import { lapseKey, sourceKey, type Data } from '#src/editing/form-data.ts';
import { lapseWords } from '#src/editing/form-freshness.ts';
import { wordLapses } from '#src/editing/form-word.ts';
import type { Form } from '#src/editing/form.ts';
import { formData } from '#src/editing/read-file.ts';
import { fileText } from '#src/editing/write-file.ts';
import type { Language } from '#src/i18n/languages.ts';
import { buildDate } from '#src/site/build-date.ts';

/**
 * Has Decap read and write files by the catalogue's own strict parser and canonical formatter: its own ones execute
 * code that stands in a file, and rewrite what nobody changed (TRAPS D1, D4, D17).
 */
export function registerFormats(forms: readonly Form[], language: Language): void {
	for (const form of forms) {
		CMS.registerCustomFormat(form.format, form.extension, {
			fromFile: (text: string) => {
				const data = formData(form, text, language);
				const lapses = [
					lapseWords(form, data, buildDate(), language),
					consentLapse(form, data, buildDate(), language),
					...wordLapses(form, data, language),
				];
				return { ...data, [lapseKey]: lapses.map((lapse) => lapse && ` · ${lapse}`).join('') };
			},
			toFile: (data: Data) => {
				const text = fileText(form, data);
				textOrigins.note(String(data[sourceKey] ?? ''), text);
				return text;
			},
		} as never);
	}
}
