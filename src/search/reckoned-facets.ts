import type { Catalogue } from '#src/entries/catalogue.ts';
import { confirmation, confirmationLabels } from '#src/entries/confirmation.ts';
import { translationState, translationStates } from '#src/entries/translation.ts';
import { isListed, lifecycleState, type Entry } from '#src/entries/entry.ts';
import { freshness, freshnessStates } from '#src/entries/freshness.ts';
import { isFresh } from '#src/entries/last-check.ts';
import { partnerTerms } from '#src/entries/partner-terms.ts';
import { yearSpan } from '#src/entries/years.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import type { Facet } from '#src/search/facet.ts';

/** The facets that no field holds by itself: what follows from partners, dates, checks and the state of an entry. */
export function reckonedFacets(
	language: InterfaceLanguage,
	catalogue: Catalogue,
	today: string,
): Facet[] {
	const said = words(language).browse.facets;
	const { review, word } = words(language);
	const { states } = review;
	const badges: Partial<Record<(typeof freshnessStates)[number], string>> = review.badges;
	return [
		yearsFacet(said.years, catalogue, Number(today.slice(0, 4))),
		{
			name: 'wanted',
			label: said.wanted,
			terms: [{ id: 'yes', label: said.wantedYes }],
			termsOf: ({ data }) => ('partnerWanted' in data && data.partnerWanted ? ['yes'] : []),
		},
		{
			name: 'checked',
			label: said.checked,
			terms: [{ id: 'year', label: said.checkedYear }],
			termsOf: (entry) => (isFresh(entry, today) ? ['year'] : []),
		},
		{
			name: 'confirmation',
			label: word.confirmation,
			terms: confirmationLabels.map((id) => ({
				id,
				label: word.labels[id],
				...(id === 'none' ? {} : { isMark: true as const }),
			})),
			termsOf: (entry) => {
				const found = confirmation(catalogue, entry);
				return found ? [found.label] : [];
			},
		},
		{
			name: 'translation',
			label: word.translations,
			terms: translationStates.map((id) => ({ id, label: word.states[id] })),
			termsOf: (entry) => [translationState(entry)],
		},
		{
			name: 'freshness',
			label: said.freshness,
			terms: freshnessStates.map((id) => ({
				id,
				label: id === 'dormant' ? said.dormant : states[id],
				...(badges[id] ? { one: badges[id], isMark: true as const } : {}),
			})),
			termsOf: (entry) => [freshness(entry, today).state],
			unchosen: freshnessStates.filter((id) => id !== 'dormant'),
		},
		{
			name: 'lifecycle-states',
			label: said.lifecycle,
			terms: [
				{ id: 'published', label: said.published },
				{ id: 'archived', label: said.archived, one: words(language).site.archived },
			],
			termsOf: (entry) => [lifecycleState(entry) === 'archived' ? 'archived' : 'published'],
			unchosen: ['published'],
		},
	];
}

/**
 * The sides and kinds of an organisation, of the facet that asks for its own, and of those who take part in an entry:
 * who looks for a mosque finds the mosque and what it does.
 */
export function partnerFacets(
	language: InterfaceLanguage,
	catalogue: Catalogue,
	own: Facet[],
): Facet[] {
	const said = words(language).browse.facets;
	const withPartners = (name: string, label: string, vocabulary: 'sides' | 'organisation-kinds') =>
		own
			.filter((facet) => facet.name === vocabulary)
			.map((facet) => ({
				...facet,
				name,
				label,
				termsOf: (entry: Entry) => [
					...new Set([...facet.termsOf(entry), ...partnerTerms(catalogue, entry)[vocabulary]]),
				],
			}));
	return [
		...withPartners('partner-sides', said.partnerSides, 'sides'),
		...withPartners('partner-kinds', said.partnerKinds, 'organisation-kinds'),
	];
}

/** Every year from the first in which there was something to the last. */
function yearsFacet(label: string, catalogue: Catalogue, thisYear: number): Facet {
	const spans = catalogue.entries
		.filter(isListed)
		.flatMap((entry) => [...(yearSpan(entry, thisYear) ?? [])]);
	const first = Math.min(...spans);
	const years = spans.length > 0 ? Math.max(...spans) - first + 1 : 0;
	return {
		name: 'years',
		label,
		terms: Array.from({ length: years }, (_, index) => String(first + index)).map((year) => ({
			id: year,
			label: year,
		})),
		termsOf: (entry) => {
			const [from, until] = yearSpan(entry, thisYear) ?? [1, 0];
			return Array.from({ length: until - from + 1 }, (_, index) => String(from + index));
		},
		isRange: true,
	};
}
