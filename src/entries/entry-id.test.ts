import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idPattern } from '#src/catalog/patterns.ts';
import { entryId, freeEntryId } from '#src/entries/entry-id.ts';

describe('the id proposed from a title', () => {
	test.each([
		['Tag der offenen Moschee', 'tag-der-offenen-moschee'],
		['Größe, Übergang & Straße', 'groesse-uebergang-und-strasse'],
		['STRAẞE', 'strasse'],
		['Ärzte ohne „Grenzen“ – ‚heute‘', 'aerzte-ohne-grenzen-heute'],
		['a\u0308 zerlegt: U\u0308bung', 'ae-zerlegt-uebung'],
		['İzmir, Iğdır, Şükrü, Çay, ISPARTA', 'izmir-igdir-suekrue-cay-isparta'],
		['Đurđevac, Čačak, Žepče, Šabac', 'djurdjevac-cacak-zepce-sabac'],
		['Bashkësia Islame Shqiptare – Çlirim', 'bashkesia-islame-shqiptare-clirim'],
		['Komeleya Kurdî: êvar û şev', 'komeleya-kurdi-evar-u-sev'],
		['Qurʾān, Qur’an und ʿĪd', 'quran-quran-und-id'],
		['مسجد السلام', 'msgd-alslam'],
		['الإسلام', 'alislam'],
		['ﻻ', 'la'],
		['كُتُب ٢٠٢٤', 'kutub-2024'],
		['Центральная мечеть', 'zentralnaja-metschet'],
		['Медресе Đul: Ћуприја', 'medrese-djul-cuprija'],
		['FAIR’e Chancen', 'faire-chancen'],
		['Schu\u00adle  --  und__Moschee!', 'schule-und-moschee'],
		['Ｆｕｌｌ ＆ ﬁn', 'full-und-fin'],
		['Café Crème №1', 'cafe-creme-no1'],
		['😀', 'eintrag'],
		['???', 'eintrag'],
		['', 'eintrag'],
		['漢字', 'eintrag'],
	])('%s → %s', (title, id) => {
		expect(entryId(title)).toBe(id);
	});

	test('ends before the word that goes beyond 60 characters', () => {
		expect(entryId('Kooperationsvereinbarung der Polizeidirektion mit dem Verein Moschee')).toBe(
			'kooperationsvereinbarung-der-polizeidirektion-mit-dem-verein',
		);
		expect(entryId('x'.repeat(70))).toBe('x'.repeat(60));
		expect(entryId(`${'x'.repeat(60)} und`)).toBe('x'.repeat(60));
	});

	test('has the shape of an id, whatever the title', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
				const id = entryId(title);
				expect(id).toMatch(idPattern);
				expect(id.length).toBeLessThanOrEqual(60);
				expect(entryId(id)).toBe(id);
			}),
			{ seed: 20261122 },
		);
	});

	test('does not depend on how the title is composed', () => {
		for (const title of ['Übergang', 'الإسلام', 'Şükrü', 'Čačak', 'Ёлка']) {
			expect(entryId(title.normalize('NFD'))).toBe(entryId(title.normalize('NFC')));
		}
	});
});

test('an id that is taken gets the next free number', () => {
	expect(freeEntryId('Runder Tisch', new Set())).toBe('runder-tisch');
	expect(freeEntryId('Runder Tisch', new Set(['runder-tisch']))).toBe('runder-tisch-2');
	expect(freeEntryId('Runder Tisch', new Set(['runder-tisch', 'runder-tisch-2']))).toBe(
		'runder-tisch-3',
	);
});
