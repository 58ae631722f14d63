import type { Locator } from 'playwright-core';
import type { Field, FieldRule, Fields } from '#src/catalog/content-type.ts';
import type { Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import type { Form } from '#src/editing/form.ts';
import type { Editor } from './editor.ts';

type Vocabularies = Readonly<Record<VocabularyName, Vocabulary>>;

/** Terms that the rules of a type refuse. */
const refused = ['person'];

/** The part of a form that holds a field. */
export const part = (scope: Pick<Locator, 'locator'>, name: string): Locator =>
	scope.locator(`[id^="${name}-field-"]`).first();

/**
 * Fills in what a form requires, as its description says: a field that becomes required is filled in by itself. Texts
 * are given in German only.
 *
 * @returns the data that the file should hold then
 */
export async function fillRequired(
	{ page }: Editor,
	form: Form,
	title: string,
	vocabularies: Vocabularies,
): Promise<Record<string, unknown>> {
	const fill = async (scope: Pick<Locator, 'locator'>, fields: Fields) => {
		const data: Record<string, unknown> = {};
		for (const [name, field] of Object.entries(fields)) {
			if (!field.required || field.kind === 'id') continue;
			data[name] = await value(part(scope, name), field, name);
		}
		return data;
	};
	const value = async (place: Locator, rule: FieldRule, name: string): Promise<unknown> => {
		switch (rule.kind) {
			case 'text':
			case 'prose': {
				const said = name === 'title' ? title : name === 'segment' ? 'probe' : `Zu ${name}: „so“.`;
				await (form.only ? place : part(place, 'de')).fill(said);
				return form.only ? said : { de: said };
			}
			case 'number':
				await place.fill('900');
				return 900;
			case 'day':
				await place.fill('2026-11');
				return '2026-11';
			case 'term':
				return chosen(place, rule);
			case 'list':
				return [await chosen(place, rule.item as Field)];
			case 'group':
				return fill(place, rule.fields ?? {});
			default:
				throw new Error(`${name}: nobody has said how to fill in a ${rule.kind}.`);
		}
	};
	const chosen = async (place: Locator, { vocabulary }: FieldRule) => {
		const { terms } = vocabularies[vocabulary as VocabularyName];
		const term = terms.find(({ id }) => !refused.includes(id));
		await place.click();
		await page.keyboard.type(term?.label.de ?? '');
		await page.keyboard.press('Enter');
		return term?.id;
	};
	return fill(page, form.fields);
}
