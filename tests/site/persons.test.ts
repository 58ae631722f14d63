import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { transliterated } from '#src/entries/transliteration.ts';
import {
	canary,
	clearingPointMail,
	namesWithoutConsent,
	pausedWays,
	personEntries,
} from '#tests/fixture/persons.ts';
import { readBuiltSite } from './built-site.ts';
import { personsBuild, withdrawnBuild } from './builds.ts';
import { having } from './html.ts';

const site = readBuiltSite(personsBuild);
const after = readBuiltSite(withdrawnBuild);

const path = (id: string) => `/de/fachleute/${id}/`;
const html = (built: typeof site, id: string) => built.page(path(id))?.html ?? '';

/** Every file below a folder, by its path; what is packed, unpacked. */
function* everyFile(folder: string): Generator<readonly [string, Buffer]> {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const bytes = readFileSync(file);
		yield [file, bytes];
		if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield [`${file} (unpacked)`, gunzipSync(bytes)];
	}
}

/** The ways in which a word may hide: as it is, in addresses and JSON, backwards, in Base64 at each offset, a number by its digits. */
function disguises(word: string): string[] {
	const encoded = [0, 1, 2].map((offset) =>
		Buffer.from('\0'.repeat(offset) + word)
			.toString('base64')
			.slice(offset + 2, -4),
	);
	const digits = /^\+[\d ()/-]+$/.test(word) ? [word.replace(/\D/g, '')] : [];
	const plain = [word, transliterated(word), encodeURIComponent(word), ...digits];
	const utf16 = Buffer.from(word, 'utf16le').toString('latin1');
	return [...plain, ...plain.map((one) => [...one].reverse().join('')), ...encoded, utf16];
}

/** Where one of some words stands in the files of a folder, or in their names, in capitals or not. */
function traces(folder: string, words: readonly string[]): string[] {
	const wanted = words.flatMap((word) => disguises(word));
	return [...everyFile(folder)].flatMap(([file, bytes]) => {
		const texts = [bytes.toString('utf8'), bytes.toString('latin1'), file].map((text) =>
			text.toLowerCase(),
		);
		const found = wanted.filter((word) => texts.some((text) => text.includes(word.toLowerCase())));
		return found.map((word) => `${file}: ${word}`);
	});
}

/** The single words of a name betray it too. */
const details = [
	...Object.entries(canary).flatMap(([name, value]) => (name === 'id' ? [] : [value])),
	'Xanthippe',
	'Kanarienvogel',
	'kanarien',
	'canary-mail',
	'canary-site',
	'canary-picture',
	'withdrawn-canary-folder',
];

describe('a person who consented', () => {
	it('is on their page with what the consent opens', () => {
		const page = html(site, canary.id);
		for (const shown of [canary.name, canary.place, canary.title, canary.alt, canary.credit]) {
			expect(page).toContain(shown);
		}
		expect(page).not.toContain(canary.evidence);
		// It is put together by a script once somebody asks for it.
		expect(page).not.toContain(canary.directMail);
		expect(page).toContain('data-mailbox');
		expect(page).toMatch(new RegExp(`<noscript>\\s*<a href="mailto:${clearingPointMail}">`));
	});

	it('can be asked for through the Clearing Point, but not while they are paused', () => {
		expect(html(site, canary.id)).toContain(`/de/anfragen/?for=${canary.id}`);
		expect(html(site, 'expert-paused')).toContain('keine Anfragen möglich');
		expect(html(site, 'expert-paused')).not.toContain('?for=');
		const form = site.page('/de/anfragen/')?.html ?? '';
		expect(form).toContain(`data-mailbox="${clearingPointMail}"`);
		// With no script, the template opens as a mail.
		expect(form).toMatch(new RegExp(`<noscript>[^]*href="mailto:${clearingPointMail}\\?subject=`));
		expect(form).toContain(canary.title);
		expect(form).not.toContain('expert-paused');
		expect(form).not.toContain('expert-withdrawn');
	});

	it('is no dead end where they cannot be asked: others can', () => {
		for (const id of ['expert-paused', 'expert-withdrawn'])
			expect(html(site, id)).toMatch(/href="\/de\/anfragen\/"[^>]*>\s*Andere Fachleute anfragen/);
		expect(html(site, canary.id)).not.toContain('Andere Fachleute anfragen');
	});

	it('is led to by nothing while they are paused: no link, no address, no number', () => {
		expect(html(site, 'expert-paused')).toContain('Paula Pausiert');
		const ways = [
			...Object.values(pausedWays),
			'p.pausiert',
			'pausiert.stelle',
			'for-expert-paused',
		];
		expect(traces(site.folder, ways)).toEqual([]);
		const offers = [...everyFile(site.folder)].flatMap(([file, bytes]) =>
			/[?&]for=[^"'&]*expert-paused/.test(bytes.toString('latin1')) ? [file] : [],
		);
		expect(offers).toEqual([]);
	});

	it('is found by the search only where the consent opens it', () => {
		expect(traces(join(site.folder, 'search'), [canary.title])).not.toEqual([]);
		const { title, name } = personEntries.unsearched;
		const words = [title.de, title.en, String(name), 'Suchlos'];
		expect(traces(join(site.folder, 'search'), words)).toEqual([]);
		expect(traces(join(site.folder, 'pagefind'), words)).toEqual([]);
		expect(html(site, 'expert-not-in-search')).toContain('Ulla Suchlos');
	});

	it('is kept from search engines, from what is taken away in bulk, and from the raw files', () => {
		for (const { id } of Object.values(personEntries)) {
			const [robots] = having(site.page(path(id))?.elements ?? [], 'meta', { name: 'robots' });
			expect([id, robots?.attributes['content']]).toEqual([id, 'noindex']);
			expect(html(site, id)).not.toContain('application/ld+json');
		}
		const bulk = [...site.files].filter((file) =>
			/^(?:sitemap|exports\/|feeds?\/|content\/|suggest\/|calendar)/.test(file),
		);
		expect(bulk).not.toEqual([]);
		const all = Object.values(personEntries).flatMap(({ id, title }) => [id, title.de, title.en]);
		for (const file of bulk) {
			const text = readFileSync(join(site.folder, file), 'utf8');
			expect([file, all.filter((word) => text.includes(word))]).toEqual([file, []]);
		}
	});

	it('leaves no trace of the folder that the entry lies in, nor of the consent', () => {
		const words = [
			'protected-canary-folder',
			'CONTENT_OVERLAY/experts',
			canary.evidence,
			'Akte 1, Referat',
		];
		expect(traces(site.folder, words)).toEqual([]);
	});
});

describe('a person without consent that holds', () => {
	it.each(['expert-expired', 'expert-withdrawn', 'expert-not-yet'])(
		'keeps an address and nothing else: %s',
		(id) => {
			expect(html(site, id)).toContain('Angaben nicht mehr öffentlich');
			expect(html(site, id)).toContain('noindex');
		},
	);

	it('is in no byte of the site', () => {
		const words = namesWithoutConsent.flatMap((name) => [name, ...name.split(' ').slice(1)]);
		expect(
			traces(site.folder, [
				...words,
				'Fachkraft von früher',
				'im Ruhestand',
				'Fachkraft von morgen',
			]),
		).toEqual([]);
	});
});

describe('a person who withdraws', () => {
	it('was in the files before, so that the search for traces can find something', () => {
		const seen = traces(site.folder, details).join('\n');
		for (const word of ['Kanarienvogel', canary.title, canary.photo.slice(0, -4), canary.place]) {
			expect(seen).toContain(word);
		}
	});

	it('is in no byte of the site, packed or not, nor of the editor', () => {
		expect(traces(after.folder, details)).toEqual([]);
		expect(traces(withdrawnBuild.adminOut, details)).toEqual([]);
	});

	it('is not known to the editor of the public entries, as no other person of the protected folder is', () => {
		const persons = Object.values(personEntries).flatMap(({ id, title }) => [id, title.de]);
		expect(persons.length).toBeGreaterThan(5);
		expect(traces(withdrawnBuild.adminOut, persons)).toEqual([]);
	});

	it('leaves the address with a note, so that no link breaks', () => {
		expect(html(after, canary.id)).toContain('Angaben nicht mehr öffentlich');
	});
});
