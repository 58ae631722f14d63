import { Component, createElement as h, type ChangeEvent } from 'react';
import { idPattern } from '#src/catalog/patterns.ts';
import { knownEntry, knownNow } from '#src/editing/browser/preview-catalogue.ts';
import { plainValue, type ControlProps } from '#src/editing/browser/react-props.ts';
import { freeEntryId } from '#src/entries/entry-id.ts';
import { languages, textIn, type Language, type Text } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

/**
 * The control of an entry's id: proposed from the title as long as nobody has changed it, free to edit until the entry
 * is saved first, fixed from then on. A translation takes the id of what it translates instead.
 */
export const idControl = (language: Language) =>
	class IdControl extends Component<ControlProps, { own: boolean }> {
		override state = { own: false };

		#following: ReturnType<typeof setInterval> | undefined;

		/** Decap tells a control of its own value only, and this one follows the title. */
		override componentDidMount() {
			if (this.isNew() && !this.translates()) {
				this.#following = setInterval(() => this.propose(), 250);
			}
		}

		override componentWillUnmount() {
			clearInterval(this.#following);
		}

		propose() {
			if (!this.isNew() || this.state.own) return;
			const proposed = this.proposed();
			if (proposed !== (this.props.value ?? '')) this.props.onChange(proposed);
		}

		/** Asked by Decap before it saves. */
		isValid = () => {
			if (!this.isNew()) return { error: false };
			const { editing, findings } = words(language);
			const value = String(this.props.value ?? '');
			const isFree = this.translates() !== undefined;
			const taken = isFree ? undefined : knownEntry(value);
			const isGone = !isFree && knownNow().gone.includes(value);
			const message = !value
				? editing.idMissing
				: !idPattern.test(value) || value.length > 80
					? fill(findings['bad-id'].message, { value })
					: taken
						? fill(editing.idTaken, {
								value,
								other: textIn(language, taken.data.title)?.words ?? '',
							})
						: isGone && fill(findings['id-reused'].message, { value });
			return { error: message ? { type: 'PRESENCE', message } : false };
		};

		entry() {
			return this.props.getEntry?.() ?? this.props.entry;
		}

		isNew() {
			return this.entry().get('newRecord') === true;
		}

		translates(): string | undefined {
			return this.props.field.get('translationOf') as string | undefined;
		}

		proposed(): string {
			const title = plainValue(this.entry().getIn(['data', 'title'])) as Text | string | undefined;
			const said = typeof title === 'string' ? title : textIn(languages[0], title)?.words;
			if (!said?.trim()) return '';
			return freeEntryId(
				said,
				new Set([...knownNow().entries.map(({ id }) => id), ...knownNow().gone]),
			);
		}

		override render() {
			const { value, forID, classNameWrapper, entry, setActiveStyle, setInactiveStyle } =
				this.props;
			const { editing } = words(language);
			const common = {
				id: forID,
				className: classNameWrapper,
				onFocus: setActiveStyle,
				onBlur: setInactiveStyle,
			};
			if (!this.isNew()) {
				const fixed = String(value ?? entry.get('slug') ?? '');
				return h('input', { ...common, value: fixed, readOnly: true, title: editing.idFixed });
			}
			const change = ({ target }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
				// An emptied id is proposed anew.
				this.setState({ own: target.value !== '' });
				this.props.onChange(target.value);
			};
			const current = String(value ?? '');
			const type = this.translates();
			if (!type)
				return h('input', { ...common, value: current, onChange: change, spellCheck: false });
			const originals = knownNow().entries.filter((candidate) => candidate.type === type);
			return h(
				'select',
				{ ...common, value: current, onChange: change },
				h('option', { value: '' }, ''),
				...originals.map(({ id, data }) =>
					h('option', { key: id, value: id }, textIn(languages[0], data.title)?.words ?? id),
				),
			);
		}
	};
