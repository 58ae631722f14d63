import type { Data } from '#src/editing/form-data.ts';
import { faultKey, sourceKey, withAllLanguages } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import { frontMatter } from '#src/entries/front-matter.ts';
import { parseYaml } from '#src/entries/yaml/parse-yaml.ts';
import type { Fault } from '#src/entries/finding.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/**
 * The data of a form from the text of a file. A file that the strict parser does not understand gives a form that says
 * so and that cannot be saved; nothing in a file is ever executed.
 */
export function formData(form: Form, text: string, language: Language): Data {
	const isProse = form.extension === 'mdx';
	const split = isProse ? frontMatter(text) : undefined;
	const yaml = isProse ? split?.yaml : { text, line: 1 };
	const parsed = yaml && parseYaml(yaml.text, yaml.line);
	const faults = [...(split?.faults ?? []), ...(parsed?.faults ?? [])];
	const data = parsed?.data;
	if (faults.length || typeof data !== 'object' || data === null || Array.isArray(data)) {
		return unreadable(form, text, faults, language);
	}
	return {
		...withAllLanguages(form, data as Data),
		...(split?.body && { body: shownBody(split.body.text) }),
		[sourceKey]: text,
	};
}

function unreadable(form: Form, text: string, faults: readonly Fault[], language: Language): Data {
	const { editing, findings } = words(language);
	const places = faults.map(({ code, line, values }) => {
		const message = fill(findings[code].message, (values ?? {}) as Record<string, string>);
		return `${fill(editing.place, { line })}: ${message}`;
	});
	const title = editing.cannotReadTitle;
	return {
		title: form.only ? title : { de: title, en: title },
		[faultKey]: [editing.cannotRead, ...places].join(' '),
		[sourceKey]: text,
	};
}

/** A text as the form shows it: without the blank lines at its two ends. */
const shownBody = (text: string) =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd();
