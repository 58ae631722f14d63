import { createElement as h } from 'react';
import { contentTypeNamed } from '#src/catalog/catalog.ts';
import type { KnownEntry } from '#src/editing/known-entry.ts';
import { textIn, type Language } from '#src/i18n/languages.ts';

interface OptionList {
	readonly language: Language;
	/** The options bear it too, each with its number: `<id>-0`. */
	readonly id: string;
	readonly label: string;
	readonly options: readonly KnownEntry[];
	/** Index of the option that the keyboard is at. */
	readonly at: number;
	readonly isOpen: boolean;
	readonly onChoose: (id: string) => void;
}

/** The entries that may be referred to, as the list of a combobox. */
export const optionList = ({ language, id, label, options, at, isOpen, onChoose }: OptionList) =>
	h(
		'ul',
		{ id, role: 'listbox', hidden: !isOpen, 'aria-label': label },
		options.map((entry, index) =>
			h(
				'li',
				{
					key: entry.id,
					id: `${id}-${index}`,
					role: 'option',
					'aria-selected': index === at,
					// Before the field loses the focus, which closes the list.
					onMouseDown: (event: { preventDefault: () => void }) => {
						event.preventDefault();
						onChoose(entry.id);
					},
				},
				titleOf(language, entry),
				h('small', null, detail(language, entry)),
			),
		),
	);

/** The title of an entry, in the editor's language where there is one. */
export const titleOf = (language: Language, entry: KnownEntry | undefined) =>
	textIn(language, entry?.data.title)?.words ?? entry?.id ?? '';

/** What tells entries of the same name apart: type, Land and place. */
function detail(language: Language, { type, id, data }: KnownEntry): string {
	const { laender = [], place } = data as { laender?: readonly string[]; place?: string };
	const parts = [contentTypeNamed(type).label.one[language], ...laender, place, id];
	return ` ${parts.filter(Boolean).join(' · ')}`;
}
