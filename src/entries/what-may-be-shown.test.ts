import { describe, expect, test } from 'vitest';
import type { Entry } from '#src/entries/entry.ts';
import { overlayPath } from '#src/entries/overlay.ts';
import { isOutdated } from '#src/entries/translation.ts';
import { whatMayBeShown } from '#src/entries/what-may-be-shown.ts';
import { languages } from '#src/i18n/languages.ts';
import { words, type InterfaceWords } from '#src/i18n/words.ts';
import { makeEntry } from '#tests/builders/make-catalogue.ts';
import { personEntries, personsDay } from '#tests/fixture/persons.ts';

type Told = Readonly<Record<string, unknown>>;
const person = (data: Told): Entry =>
	({
		type: 'expert',
		id: String(data['id']),
		data,
		files: [overlayPath('experts/x.yaml')],
	}) as never;
const shown = (data: Told, today = personsDay) => whatMayBeShown(person(data), today);

const everything = personEntries.everything as unknown as Told & { consent: Told };
const withConsent = (change: Told) => ({
	...everything,
	consent: { ...everything.consent, ...change },
});
const said = (choose: (people: InterfaceWords['people']) => string) =>
	Object.fromEntries(languages.map((language) => [language, choose(words(language).people)]));
/** What the details leave behind once they may not be shown: the same for everyone, but for the id. */
const nothing = {
	type: 'expert',
	id: everything['id'],
	files: [],
	data: {
		id: everything['id'],
		title: said(({ withoutDetails }) => withoutDetails),
		summary: said(({ withoutDetailsText }) => withoutDetailsText),
		lifecycle: {
			state: 'withdrawn',
			reason: said(({ withoutDetailsReason }) => withoutDetailsReason),
		},
	},
	person: { inSearch: false },
};

describe('of a person', () => {
	test('everything that the consent opens is shown, and neither the consent nor the file', () => {
		const { consent: _, ...open } = everything;
		expect(shown(everything)).toMatchObject({ files: [], data: open, person: { inSearch: true } });
		expect(shown(everything).data).not.toHaveProperty('consent');
	});

	test.each([
		['name', 'name'],
		['photo', 'image'],
		['mail', 'directMail'],
		['phone', 'directPhone'],
		['town', 'place'],
		['website', 'website'],
	])('nothing is shown that the word “%s” does not open: %s', (word, field) => {
		const scope = (everything.consent['scope'] as string[]).filter((one) => one !== word);
		expect(everything).toHaveProperty(field);
		expect(shown(withConsent({ scope })).data).not.toHaveProperty(field);
		expect(Object.keys(shown(withConsent({ scope })).data).length).toBe(
			Object.keys(shown(everything).data).length - 1,
		);
	});

	test.each<[string, Told, string?]>([
		['was never given', { ...everything, consent: undefined }],
		['lacks its days', withConsent({ givenOn: undefined, expiresOn: undefined })],
		['has expired', everything, '2028-01-16'],
		['is not given yet', everything, '2026-01-14'],
		['was withdrawn that day', withConsent({ withdrawnOn: personsDay })],
		['opens no page', withConsent({ channels: ['search'] })],
		[
			'was followed by a withdrawal of the entry',
			{ ...everything, lifecycle: { state: 'withdrawn' } },
		],
	])('nothing remains of it but the address where the consent %s', (_, data, today) => {
		expect(shown(data, today)).toEqual(nothing);
	});

	test('that a translation is outdated is still known, though the digest is not handed on', () => {
		const outdated = shown({ ...everything, translated: { en: '0123456789abcdef' } });
		expect(outdated.data).not.toHaveProperty('translated');
		expect([isOutdated(outdated, 'en'), isOutdated(outdated, 'de')]).toEqual([true, false]);
		expect(isOutdated(shown(everything), 'en')).toBe(false);
	});

	test('the first and the last day count', () => {
		for (const day of ['2026-01-15', '2028-01-15'])
			expect(shown(everything, day).data).toHaveProperty('name');
	});
});

test('of what is about no person everything is shown, but no path into the protected folder', () => {
	const team = makeEntry('expert', 'team');
	expect(whatMayBeShown(team, personsDay)).toEqual(team);
	const hidden = { ...team, files: [overlayPath('experts/team.yaml')] };
	expect(whatMayBeShown(hidden, personsDay)).toEqual({ ...team, files: [] });
});
