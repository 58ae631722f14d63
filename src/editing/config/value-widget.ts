import type { FieldRule } from '#src/catalog/content-type.ts';
import { idPattern } from '#src/catalog/patterns.ts';
import type { FormContext, Widget } from '#src/editing/config/cms-field.ts';
import { uploadLimit } from '#src/editing/upload.ts';
import { languages, textIn, type Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** What a single value is filled in with; undefined for a group or list, which have fields of their own. */
export function valueWidget(rule: FieldRule, context: FormContext): Widget | undefined {
	const { editing } = words(context.language);
	const atMost = (max: number) => fill(editing.atMost, { max });
	const { max = rule.kind === 'prose' ? 4000 : 200 } = rule;
	switch (rule.kind) {
		case 'text':
			return perLanguage(
				context,
				max > mostInLine ? lines(max, atMost(max)) : line(`^.{0,${max}}$`, atMost(max)),
			);
		case 'prose':
			return perLanguage(context, lines(max, atMost(max)));
		case 'line':
			return line(`^.{0,${max}}$`, atMost(max));
		case 'id':
			return line(idPattern.source, editing.idPattern);
		case 'term':
			return { widget: 'select', options: termOptions(rule, context) };
		case 'ref':
			return { widget: 'catalogue-reference', refers_to: [...(rule.refersTo ?? [])] };
		case 'day':
			return rule.whole
				? line('^\\d{4}-\\d{2}-\\d{2}$', editing.wholeDayPattern)
				: line('^\\d{4}(-\\d{2}(-\\d{2})?)?$', editing.datePattern);
		case 'link':
			return line('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\.[^\\s]+$', editing.linkPattern);
		case 'mail':
			return line('^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$', editing.mailPattern);
		case 'phone':
			return line('^\\+?[0-9][0-9 ()/-]{3,}$', editing.phonePattern);
		case 'number':
			return { widget: 'number', value_type: 'int' };
		case 'flag':
			return { widget: 'boolean', required: false };
		case 'media':
			return {
				widget: rule.picture ? 'image' : 'file',
				choose_url: false,
				media_library: { config: { max_file_size: uploadLimit } },
			};
		case 'digest':
			return { widget: 'catalogue-digest' };
		case 'digests':
			return perLanguage(context, (language) => ({ widget: 'catalogue-digest', language }));
		case 'group':
		case 'list':
			return undefined;
	}
}

/** Longer ones, in characters, do not fit into a field of one line; that they may not be broken is the gate's to say. */
const mostInLine = 200;

const lines = (max: number, message: string): Widget => ({
	widget: 'text',
	pattern: [`^[\\s\\S]{0,${max}}$`, message],
});

const line = (pattern: string, message: string): Widget => ({
	widget: 'string',
	pattern: [pattern, message],
});

/** One value for the file's only language, or one per language, side by side. */
function perLanguage(
	context: FormContext,
	each: Widget | ((language: Language) => Widget),
): Widget {
	const one = (language: Language) => (typeof each === 'function' ? each(language) : each);
	if (context.only) return one(context.only);
	const { editing } = words(context.language);
	return {
		widget: 'object',
		collapsed: false,
		fields: languages.map((language) => ({
			name: language,
			label: editing.languages[language],
			required: false,
			...one(language),
		})),
	};
}

function termOptions({ vocabulary }: FieldRule, { language, vocabularies }: FormContext) {
	if (!vocabulary) throw new Error('A term field names no vocabulary.');
	return vocabularies[vocabulary].terms.map(({ id, label }) => ({
		value: id,
		label: textIn(language, label)?.words ?? id,
	}));
}
