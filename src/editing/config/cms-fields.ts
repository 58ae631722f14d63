import type { Field, FieldRule, Fields } from '#src/catalog/content-type.ts';
import { idPattern } from '#src/catalog/fields.ts';
import type { Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import { languages, textIn, type Language } from '#src/i18n/languages.ts';
import { fill, words } from '#src/i18n/words.ts';

/** The largest file that may be uploaded, in bytes. */
const mediaLimit = 5_000_000;

/** A field of a form as Decap CMS (and Sveltia CMS) reads it. */
export interface CmsField extends Settings {
	name: string;
	label: string;
}

interface Settings {
	widget: string;
	required?: boolean;
	hint?: string;
	pattern?: [string, string];
	fields?: CmsField[];
	field?: CmsField;
	[setting: string]: unknown;
}

/** What the fields of a form are made for. */
export interface FormContext {
	/** The language of the forms. */
	readonly language: Language;
	readonly vocabularies: Readonly<Record<VocabularyName, Vocabulary>>;
	/** Set where a file holds one language only: texts are then single values. */
	readonly only?: Language;
}

/** The fields of a form, from the fields of a description. */
export const cmsFields = (fields: Fields, context: FormContext): CmsField[] =>
	Object.entries(fields).map(([name, field]) => ({
		...named(name, field, context),
		...widget(field, context),
	}));

function named(name: string, field: Field, context: FormContext) {
	const { language } = context;
	const { editing } = words(language);
	const own = field.hint?.[language];
	const hint = [
		own,
		field.kind === 'day' && editing.dateHint,
		field.kind === 'media' && editing.mediaHint,
	]
		.filter(Boolean)
		.join(' ');
	return {
		name,
		label: field.label[language],
		required: field.required === true,
		...(hint && { hint }),
	};
}

function widget(rule: FieldRule, context: FormContext): Settings {
	const { editing } = words(context.language);
	const pattern = (source: RegExp | string, message: string) => ({
		widget: 'string',
		pattern: [String(source instanceof RegExp ? source.source : source), message] as [
			string,
			string,
		],
	});
	const atMost = (max = 4000) => fill(editing.atMost, { max });
	switch (rule.kind) {
		case 'text':
			return perLanguage(context, { ...pattern(`^.{0,${rule.max ?? 200}}$`, atMost(rule.max)) });
		case 'prose':
			return perLanguage(context, {
				widget: 'text',
				pattern: [`^[\\s\\S]{0,${rule.max ?? 4000}}$`, atMost(rule.max)],
			});
		case 'line':
			return pattern(`^.{0,${rule.max ?? 200}}$`, atMost(rule.max));
		case 'id':
			return pattern(idPattern, editing.idPattern);
		case 'term':
			return { widget: 'select', options: termOptions(rule, context) };
		case 'ref':
			return { widget: 'catalogue-reference', refers_to: [...(rule.refersTo ?? [])] };
		case 'day':
			return pattern('^\\d{4}(-\\d{2}(-\\d{2})?)?$', editing.datePattern);
		case 'link':
			return pattern('^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\.[^\\s]+$', editing.linkPattern);
		case 'mail':
			return pattern('^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$', editing.mailPattern);
		case 'phone':
			return pattern('^\\+?[0-9][0-9 ()/-]{3,}$', editing.phonePattern);
		case 'number':
			return { widget: 'number', value_type: 'int' };
		case 'flag':
			return { widget: 'boolean', required: false };
		case 'media':
			return {
				widget: 'image',
				choose_url: false,
				media_library: { config: { max_file_size: mediaLimit } },
			};
		case 'group':
			return {
				widget: 'object',
				collapsed: !isRequired(rule),
				fields: groupFields(rule, context),
			};
		case 'list':
			return list(rule, context);
	}
}

const isRequired = (rule: FieldRule) => (rule as Partial<Field>).required === true;

/** One value for the file's only language, or one per language, side by side. */
function perLanguage(context: FormContext, one: Settings): Settings {
	if (context.only) return one;
	const { editing } = words(context.language);
	return {
		widget: 'object',
		collapsed: false,
		fields: languages.map((language) => ({
			name: language,
			label: editing.languages[language],
			required: false,
			...one,
		})),
	};
}

/**
 * Decap asks for the required parts even of a group that is left out. So they are marked by their hint there, and the
 * catalogue's own rules refuse the entry.
 */
function groupFields(rule: FieldRule, context: FormContext): CmsField[] {
	const fields = cmsFields(rule.fields ?? {}, context);
	if (isRequired(rule)) return fields;
	const { requiredInGroup } = words(context.language).editing;
	return fields.map((field) =>
		field.required
			? {
					...field,
					required: false,
					hint: field.hint ? `${field.hint} ${requiredInGroup}` : requiredInGroup,
				}
			: field,
	);
}

function list(rule: FieldRule, context: FormContext): Settings {
	const { item } = rule;
	if (!item) throw new Error('The rule of a list names no rule for its items.');
	const one = widget(item, context);
	if (item.kind === 'term' || item.kind === 'ref') return { ...one, multiple: true };
	if (item.kind === 'group') {
		// An item of a list is there, so what it requires is required.
		const fields = cmsFields(item.fields ?? {}, context);
		return {
			widget: 'list',
			fields,
			collapsed: true,
			minimize_collapsed: true,
			...summaryOf(fields),
		};
	}
	const { language } = context;
	const label = (rule as Partial<Field>).label?.[language] ?? '';
	return { widget: 'list', field: { name: 'item', label, ...one } };
}

/** The line by which a folded item of a list is known: its first field. */
function summaryOf([first]: readonly CmsField[]): { summary?: string } {
	if (!first || first.fields?.some(({ name }) => !languages.includes(name as Language))) return {};
	return { summary: first.fields ? `{{fields.${first.name}.de}}` : `{{fields.${first.name}}}` };
}

function termOptions({ vocabulary }: FieldRule, { language, vocabularies }: FormContext) {
	if (!vocabulary) throw new Error('A term field names no vocabulary.');
	return vocabularies[vocabulary].terms.map(({ id, label }) => ({
		value: id,
		label: textIn(language, label)?.words ?? id,
	}));
}
