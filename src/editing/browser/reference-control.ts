import { Component, createElement as h, type ChangeEvent, type KeyboardEvent } from 'react';
import { knownEntry, knownNow } from '#src/editing/browser/preview-catalogue.ts';
import { plainValue, type ControlProps } from '#src/editing/browser/react-props.ts';
import { matchingEntries, type KnownEntry } from '#src/editing/known-entry.ts';
import { optionList, titleOf } from '#src/editing/browser/reference-options.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill, plural } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

interface State {
	query: string;
	open: boolean;
	/** Index of the option that the keyboard is at. */
	at: number;
}

const closed: State = { query: '', open: false, at: -1 };

/**
 * The control of references to other entries: searches titles, other names and places, in any number of entries, and
 * shows references that lead nowhere instead of dropping them (TRAPS D6, D22). A combobox after the ARIA pattern.
 */
export const referenceControl = (language: Language) =>
	class ReferenceControl extends Component<ControlProps, State> {
		override state = closed;

		/** Asked by Decap before it saves. */
		isValid = () => {
			const lost = this.chosen().filter((id) => !this.fits(knownEntry(id)));
			const { unknownReference } = words(language).editing;
			const message = lost.map((value) => fill(unknownReference, { value })).join(' · ');
			return { error: message ? { type: 'PRESENCE', message } : false };
		};

		isMultiple = () => this.props.field.get('multiple') === true;
		types = () => plainValue(this.props.field.get('refers_to')) as string[];
		fits = (entry: KnownEntry | undefined) =>
			entry !== undefined && this.types().includes(entry.type);
		chosen = (): string[] => {
			const value = plainValue(this.props.value);
			return (Array.isArray(value) ? value : [value]).filter(Boolean).map(String);
		};
		options = () => {
			const chosen = new Set(this.chosen());
			return matchingEntries(knownNow().entries, this.types(), this.state.query).filter(
				({ id }) => !chosen.has(id),
			);
		};

		change(ids: readonly string[]) {
			this.props.onChange(this.isMultiple() ? [...ids] : (ids.at(-1) ?? ''));
			this.setState(closed);
		}

		onKeyDown = (event: KeyboardEvent) => {
			const options = this.options();
			const { at, open } = this.state;
			const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
			if (step) {
				event.preventDefault();
				const next = open ? (at + step + options.length) % Math.max(1, options.length) : 0;
				this.setState({ open: true, at: next });
			} else if (event.key === 'Enter' && open) {
				event.preventDefault();
				const option = options[Math.max(at, 0)];
				if (option) this.change([...this.chosen(), option.id]);
			} else if (event.key === 'Escape' && open) {
				event.stopPropagation();
				this.setState(closed);
			}
		};

		chosenItem(id: string) {
			const { editing } = words(language);
			const entry = knownEntry(id);
			const isLost = !this.fits(entry);
			const title = isLost
				? fill(editing.unknownReference, { value: id })
				: titleOf(language, entry);
			const remove = () => this.change(this.chosen().filter((other) => other !== id));
			return h(
				'li',
				{ key: id, className: isLost ? 'catalogue-lost' : undefined },
				h('span', null, title),
				h(
					'button',
					{ type: 'button', onClick: remove, 'aria-label': fill(editing.remove, { title }) },
					'×',
				),
			);
		}

		override render() {
			const { forID, classNameWrapper, setActiveStyle, setInactiveStyle } = this.props;
			const { editing } = words(language);
			const { query, open, at } = this.state;
			const options = open ? this.options() : [];
			const list = `${forID}-options`;
			const chosen = this.chosen();
			return h(
				'div',
				{ className: 'catalogue-reference' },
				chosen.length > 0 &&
					h(
						'ul',
						{ className: 'catalogue-chosen' },
						chosen.map((id) => this.chosenItem(id)),
					),
				h('input', {
					id: forID,
					className: classNameWrapper,
					type: 'text',
					role: 'combobox',
					autoComplete: 'off',
					'aria-autocomplete': 'list',
					'aria-expanded': open,
					'aria-controls': list,
					...(at >= 0 && options[at] && { 'aria-activedescendant': `${list}-${at}` }),
					placeholder: editing.searchReference,
					value: query,
					onChange: ({ target }: ChangeEvent<HTMLInputElement>) =>
						this.setState({ query: target.value, open: true, at: 0 }),
					onClick: () => this.setState({ open: true }),
					onFocus: setActiveStyle,
					onBlur: () => {
						setInactiveStyle();
						this.setState({ open: false });
					},
					onKeyDown: this.onKeyDown,
				}),
				optionList({
					...{ language, id: list, label: String(this.props.field.get('label')) },
					...{ options, at, isOpen: open },
					onChoose: (id) => this.change([...chosen, id]),
				}),
				h(
					'p',
					{ className: 'catalogue-count', 'aria-live': 'polite' },
					open &&
						(options.length ? plural(language, editing.matches, options.length) : editing.noMatch),
				),
			);
		}
	};
