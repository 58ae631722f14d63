import {
	grouped,
	type Control,
	type ControlParts,
} from '#src/editing/suggestion/browser/control.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/** Any number of items of one rule, which are added and removed one by one. */
export function listControl(
	parts: ControlParts,
	controlFor: (parts: ControlParts) => Control,
): Control {
	const { rule, path, value, context, words: said } = parts;
	const { suggest } = words(context.language);
	const { label } = said;
	const items = make('div', { class: 'field__items' });
	const add = make('button', { type: 'button', class: 'field__add' });
	let controls: Control[] = [];
	const read = () => controls.map((control) => control.read());
	const draw = (values: readonly unknown[]) => {
		controls = values.map((item, index) =>
			controlFor({
				rule: rule.item ?? rule,
				words: { label: fill(suggest.item, { label, number: index + 1 }) },
				path: `${path}.${index}`,
				value: item,
				context,
			}),
		);
		items.replaceChildren(
			...controls.map(({ element }, index) =>
				make('div', { class: 'field__item' }, element, removal(index)),
			),
		);
		add.textContent = fill(controls.length ? suggest.add : suggest.addFirst, { label });
	};
	const removal = (index: number) => {
		const number = index + 1;
		const remove = make(
			'button',
			{ type: 'button', class: 'link-button' },
			fill(suggest.remove, { label, number }),
		);
		remove.addEventListener('click', () => {
			draw(read().toSpliced(index, 1));
			context.announce(fill(suggest.removed, { label, number }));
			add.focus();
			context.changed();
		});
		return remove;
	};
	add.addEventListener('click', () => {
		draw([...read(), undefined]);
		const fresh = items.lastElementChild?.querySelector<HTMLElement>('input, select, textarea');
		fresh?.focus();
		context.changed();
	});
	draw(Array.isArray(value) ? (value as unknown[]) : []);
	return { element: grouped(parts, items, add), read };
}
