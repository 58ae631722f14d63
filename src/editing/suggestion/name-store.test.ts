import { describe, expect, it } from 'vitest';
import type { KnownName } from '#src/editing/suggestion/known-names.ts';
import { keysPerFile, nameFiles } from '#src/editing/suggestion/name-files.ts';
import { nameStore } from '#src/editing/suggestion/name-store.ts';

const places = ['Köln', 'Bonn', 'Ulm', 'Kiel', 'Jena', 'Gera', 'Trier', 'Fulda', 'Celle', 'Emden'];
const kinds = ['Moschee', 'Polizei', 'Runder Tisch', 'Dialog', 'Beratung', 'Begegnung', 'Netzwerk'];

/** As many entries, all of which have a common word in their names and share most of the others. */
const catalogue = (size: number): KnownName[] =>
	Array.from({ length: size }, (_, number) => {
		const place = places[number % places.length];
		const kind = kinds[number % kinds.length];
		const title = { de: `Sicherheit ${kind} ${place} Viertel${number}`, en: `Safety ${number}` };
		return { type: 'project', id: `eintrag-${number}`, data: { title } } as unknown as KnownName;
	});

/** The names of a catalogue, and which of their files have been read. */
function opened({ top, files }: ReturnType<typeof nameFiles>) {
	const read: string[] = [];
	const store = nameStore(top, (file) => {
		read.push(file);
		// As they come out of a file.
		return Promise.resolve(JSON.parse(JSON.stringify(files.get(file))));
	});
	return { store, read };
}

const ids = (entries: readonly KnownName[]) => entries.map(({ id }) => id);

describe.each([40, 300, 301, 4000, 12_000])('the names of %s entries', (size) => {
	const entries = catalogue(size);
	const made = nameFiles(entries);
	const middle = entries[Math.floor(size / 2)] as KnownName;
	const last = entries.at(-1) as KnownName;

	it('stand in files of bounded size', () => {
		const { top, files } = made;
		const most = Math.max(...[...files.values()].map(({ length }) => length));
		expect(most).toBeLessThanOrEqual(size <= 300 ? 300 : keysPerFile);
		expect(top.starts.length).toBeLessThanOrEqual(keysPerFile);
	});

	it('are found by id', async () => {
		for (const { id } of [entries[0] as KnownName, middle, last]) {
			const { store } = opened(made);
			await store.seekIds([id]);
			expect(ids(store.entries)).toContain(id);
		}
	});

	it('are found by the beginning of a telling word, wherever it stands', async () => {
		const { store } = opened(made);
		await store.seekWords(`sicher viertel${size - 1}`);
		expect(ids(store.entries)).toContain(last.id);
	});

	it('are found by a title that is alike, with words in another order', async () => {
		const { store } = opened(made);
		const title = `${middle.data.title.de?.split(' ').at(-1)} Sicherheit Moschee`;
		await store.seekTitle(title);
		expect(ids(store.entries)).toContain(middle.id);
	});

	it('are loaded as far as somebody asked, and each file once', async () => {
		const { store, read } = opened(made);
		await store.seekTitle(last.data.title.de ?? '');
		await store.seekTitle(last.data.title.de ?? '');
		await store.seekIds([last.id]);
		expect(new Set(read).size).toBe(read.length);
		expect(read.length).toBeLessThan(25);
		expect(ids(store.entries)).toContain(last.id);
	});
});

it('asks again for what could not be loaded', async () => {
	const { top, files } = nameFiles(catalogue(3));
	let isOnline = false;
	const store = nameStore(top, (file) =>
		isOnline ? Promise.resolve(files.get(file)) : Promise.reject(new Error('offline')),
	);
	await expect(store.seekIds(['eintrag-1'])).rejects.toThrow('offline');
	isOnline = true;
	await store.seekIds(['eintrag-1']);
	expect(store.entries.length).toBe(3);
});
