import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { formatContentFile } from '#src/entries/format-content-file.ts';
import { parseYaml } from '#src/entries/yaml/parse-yaml.ts';
import { desk } from './desk.ts';
import { part } from './fill-required.ts';

const { files, user } = await desk();

const id = 'be-yunus-emre-2007';
const file = `content/projects/${id}.yaml`;
const title = () => part(part(user.page, 'title'), 'de');
const state = (control: Locator) => control.getAttribute('data-state');
const button = (control: Locator, name: string) => control.getByRole('button', { name });
/** The file as it was saved, which has to be as `npm run format` would write it. */
const saved = (path = file) => {
	const text = files.read(path);
	expect(formatContentFile(path.replace('content/', ''), text)).toBe(text);
	return text;
};

/** Opens the folded parts of a form down to a partner's confirmation. */
async function confirmation(): Promise<Locator> {
	const partners = part(user.page, 'partners');
	const unfold = (place: Locator) => place.getByTestId('expand-button').first().click();
	await unfold(partners);
	await partners.locator('[class*="ListItem"] [class*="TopBar"] button').first().click();
	const confirmed = part(partners, 'confirmed');
	await unfold(confirmed);
	return confirmed;
}

test('a partner’s confirmation is recorded by a button, lapses with the text, and is given up knowingly', async () => {
	await user.open('project', id);
	const { page, asked, answers } = user;
	const confirmed = await confirmation();
	const digest = part(confirmed, 'digest');
	expect(await state(digest)).toBe('empty');
	await part(confirmed, 'on').fill('2026-11-20');
	await part(confirmed, 'byRole').click();
	await page.keyboard.type('Pressestelle');
	await page.keyboard.press('Enter');
	await confirmed.locator(`label[for^="digest-"]`).click();
	expect(await state(digest)).toBe('empty');
	await button(digest, 'Der jetzige Text wurde bestätigt').click();
	await expect.poll(() => state(digest)).toBe('valid');
	await button(digest, 'Zurücknehmen').click();
	await expect.poll(() => state(digest)).toBe('empty');
	await button(digest, 'Der jetzige Text wurde bestätigt').click();
	await expect.poll(() => state(digest)).toBe('valid');
	await user.save();
	expect(asked).toEqual([]);
	const before = saved();
	const { data } = parseYaml(before) as { data: { partners: { confirmed: object }[] } };
	expect(data.partners[0]?.confirmed).toEqual({
		...{ on: '2026-11-20', byRole: 'press-office' },
		digest: expect.stringMatching(/^[0-9a-f]{16}$/),
	});

	await user.open('project', id);
	await confirmation();
	expect(await state(digest)).toBe('valid');
	await title().fill('Anderer Titel');
	await expect.poll(() => state(digest)).toBe('lapsed');
	await expect
		.poll(() => user.findings())
		.toContain('verfällt die Bestätigung von: Polizei Berlin');
	answers.yes = false;
	expect(await user.refused()).toContain('damit die Bestätigung erhalten bleibt');
	expect(saved()).toBe(before);
	answers.yes = true;
	await user.save();
	expect(asked.length).toBe(2);
	expect(asked[1]).toMatch(/verfällt die Bestätigung von: Polizei Berlin.*Trotzdem speichern\?/s);
	const after = saved();
	expect(after).toBe(before.replace(/^ {2}de: Koop.*$/m, '  de: Anderer Titel'));
});

test('a translation grows old with its source, and is renewed by nobody but the editor', async () => {
	await user.open('project', id);
	const english = part(part(user.page, 'translated'), 'en');
	const recorded = () => (parseYaml(saved()).data as { translated: { en: string } }).translated.en;
	const before = recorded();
	const german = part(part(user.page, 'translated'), 'de');
	expect(await state(german)).toBe('source');
	expect(await german.isVisible()).toBe(true);
	expect(await state(english)).toBe('current');
	await title().fill('Anderer Titel');
	await expect.poll(() => state(english)).toBe('outdated');
	await expect.poll(() => user.findings()).toContain('veraltet die Übersetzung: Englisch');
	await user.save();
	expect(recorded()).toBe(before);

	await user.open('project', id);
	expect(await state(english)).toBe('outdated');
	await button(english, 'Die Übersetzung ist aktuell').click();
	await expect.poll(() => state(english)).toBe('current');
	await user.save();
	expect(recorded()).not.toBe(before);
});

test('the translation of a guide, in a file of its own, is told by both of its forms', async () => {
	const guide = 'getting-to-know';
	await user.open('guide-en', guide);
	const english = part(user.page, 'translated');
	expect(await state(english)).toBe('current');
	await button(english, 'Zurücknehmen').click();
	await expect.poll(() => state(english)).toBe('unrecorded');
	await button(english, 'Die Übersetzung ist aktuell').click();
	await expect.poll(() => state(english)).toBe('current');
	await user.open('guide-de', guide);
	expect(await state(part(user.page, 'translated'))).toBe('source');
	await part(user.page, 'title').fill('Anderer Titel');
	await expect.poll(() => user.findings()).toContain('veraltet die Übersetzung: Englisch');
	const before = files.read(`content/guides/en/${guide}.mdx`);
	await user.save();
	expect(files.status()).toEqual([`M content/guides/de/${guide}.mdx`]);
	await user.goOn('guide-en', guide);
	expect(await state(english)).toBe('outdated');
	expect(files.read(`content/guides/en/${guide}.mdx`)).toBe(before);
});
