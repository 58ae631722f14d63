import type { FieldRule } from '#src/catalog/content-type.ts';
import {
	labelled,
	type Control,
	type ControlParts,
} from '#src/editing/suggestion/browser/control.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

const inputModes: Readonly<Partial<Record<string, string>>> = {
	link: 'url',
	mail: 'email',
	phone: 'tel',
	number: 'numeric',
};

/** One input for words or a number; a larger one for paragraphs. */
export function lineControl(parts: ControlParts, lang?: string): Control {
	const { rule, value, context } = parts;
	const isLong = isLongLine(rule);
	const attributes = { autocomplete: 'off', lang, inputmode: inputModes[rule.kind] };
	const input = isLong
		? make('textarea', { ...attributes, rows: rule.kind === 'prose' ? 5 : 3 })
		: make('input', { ...attributes, type: 'text' });
	input.value = value === undefined || value === null ? '' : String(value);
	const counter = rule.max && rule.max > 200 ? counterFor(input, rule.max, parts) : [];
	const pattern = rule.kind === 'day' ? words(context.language).suggest.datePattern : undefined;
	const said = pattern ? { ...parts.words, pattern } : parts.words;
	return {
		element: labelled(input, { ...parts, words: said }, ...counter),
		read: () => lineValue(rule, input.value),
	};
}

const isLongLine = ({ kind, max = 0 }: FieldRule) => kind === 'prose' || max > 200;

/** What an entry holds of what is typed into a line. */
export function lineValue(rule: FieldRule, typed: string): string | number {
	// What a keyboard cannot write, the catalogue does not hold.
	const text = typed.replace(/(?![\t\n])\p{Cc}/gu, '').trim();
	// A larger field for one line wraps it; it must not break it.
	if (isLongLine(rule) && rule.kind !== 'prose') return text.replace(/\s*\n\s*/g, ' ');
	if (rule.kind !== 'number') return text;
	return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

/** How many characters are left. It is read out with the field, not at every key. */
function counterFor(
	input: HTMLInputElement | HTMLTextAreaElement,
	max: number,
	{ path, context }: ControlParts,
) {
	const { suggest } = words(context.language);
	const counter = make('p', {
		class: 'field__count',
		id: `count-${path.replaceAll('.', '-')}`,
	});
	const count = () => {
		const left = max - input.value.length;
		counter.textContent =
			left < 0 ? fill(suggest.over, { count: -left }) : fill(suggest.left, { count: left, max });
		counter.toggleAttribute('data-over', left < 0);
	};
	input.addEventListener('input', count);
	count();
	return [counter];
}
