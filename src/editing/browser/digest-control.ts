import { Component, createElement as h } from 'react';
import { knownEntry } from '#src/editing/browser/preview-catalogue.ts';
import { plainValue, type ControlProps } from '#src/editing/browser/react-props.ts';
import type { Data } from '#src/editing/form-data.ts';
import type { Form } from '#src/editing/form.ts';
import { formEntry, substanceNow } from '#src/editing/form-word.ts';
import { confirmedLanguage } from '#src/entries/confirmation.ts';
import { languageState, sourceNow } from '#src/entries/translation.ts';
import { fill } from '#src/i18n/fill.ts';
import type { Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** What a digest control says, and what its button enters; no button where there is nothing to enter. */
interface Said {
	readonly state: string;
	readonly said: string;
	readonly button?: string;
	readonly digest?: string | undefined;
}

/**
 * The control of a digest, which nobody types: it says whether the entry still is as it was confirmed or translated, and
 * its button takes the entry as it is now. It renews nothing by itself.
 */
export const digestControl = (forms: readonly Form[], language: Language) =>
	class DigestControl extends Component<ControlProps> {
		#following: ReturnType<typeof setInterval> | undefined;

		/** Decap tells a control of its own value only, and this one is about all others. */
		override componentDidMount() {
			this.#following = setInterval(() => this.forceUpdate(), 500);
		}

		override componentWillUnmount() {
			clearInterval(this.#following);
		}

		/** Asked by Decap before it saves. */
		isValid = () => ({ error: false });

		entry() {
			const form = forms.find(({ name }) => name === this.props.collection.get('name'));
			const entry = this.props.getEntry?.() ?? this.props.entry;
			const data = plainValue(entry.get('data')) as Data;
			const id = String(data['id'] ?? entry.get('slug') ?? '');
			return form && formEntry(form, data, knownEntry(id));
		}

		said(): Said {
			const { word, languages: names } = words(language).editing;
			const entry = this.entry();
			const value = String(this.props.value ?? '');
			const to = this.props.field.get('language') as Language | undefined;
			if (!entry) return { state: '', said: '' };
			if (!to) {
				const holds = value && confirmedLanguage(entry.fields, entry.data, value);
				const state = value ? (holds ? 'valid' : 'lapsed') : 'empty';
				const digest = substanceNow(entry);
				return { state, said: word.substance[state], button: word.confirmed, digest };
			}
			const state = languageState(entry, to);
			const from = sourceNow(entry, to);
			const source = from ? names[from.source] : '';
			const said = fill(word.texts[state], { source });
			if (state === 'missing' || state === 'current' || !from) return { state, said };
			const isTurned = state === 'source';
			if (isTurned && languageState(entry, from.source) !== 'unrecorded') return { state, said };
			const button = isTurned ? word.isTranslation : word.translated;
			return { state, said, button: fill(button, { source }), digest: from.digest };
		}

		/** The frame has the field's id, not a button: a click on the label is then no press, and each button keeps its own name. */
		override render() {
			const { forID, field, value, onChange, setActiveStyle, setInactiveStyle } = this.props;
			const { state, said, button, digest } = this.said();
			const press = (label: string, entered: string | undefined) =>
				h(
					'button',
					{
						type: 'button',
						'aria-describedby': `state-of-${forID}`,
						onClick: () => onChange(entered),
						onFocus: setActiveStyle,
						onBlur: setInactiveStyle,
					},
					label,
				);
			return h(
				'div',
				{
					id: forID,
					className: `catalogue-digest catalogue-digest--${state}`,
					role: 'group',
					'aria-label': String(field.get('label')),
					'data-state': state,
				},
				h('p', { id: `state-of-${forID}`, role: 'status' }, said),
				button && press(button, digest),
				value ? press(words(language).editing.word.takeBack, '') : null,
			);
		}
	};
