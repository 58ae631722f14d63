import { describe, expect, it } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { valuesOf } from '#src/checks/check.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { faultsIn, type Fault } from '#src/checks/cases/faults.ts';
import type { ContentFile } from '#src/entries/content-files.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { readText } from '#src/entries/read-text.ts';

const real = await readContentFolder('content');
const texts = new Map(real.files.map((file) => [file.path, readText(file).text ?? '']));

/** The entry of a type that says most. */
const richest = (name: string) =>
	real.entries
		.filter(({ type }) => type.name === name)
		.reduce((one, other) => (valuesOf(other).length > valuesOf(one).length ? other : one));

/** What the gate says of a file when its text is another. What it refers to is there, the other entries are left out. */
function findingsAbout(path: string, text: string, neighbours: ReadonlySet<string>) {
	const bytes = new TextEncoder().encode(text);
	const changed: ContentFile = { path, kind: 'file', size: bytes.length, bytes: () => bytes };
	const files = real.files
		.filter(({ path: other }) => neighbours.has(other))
		.map((file) => (file.path === path ? changed : file));
	return checkContent(contentFolderOf(files, real.components)).filter(({ file }) => file === path);
}

const types = catalog.map(({ name }) => {
	const entry = richest(name);
	const written = entry.files.map((file) => texts.get(file)).join(' ');
	const words = new Set(written.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
	const near = real.entries.filter((one) => one === entry || words.has(one.id));
	const vocabularies = valuesOf(entry).map(({ rule }) => `vocabularies/${rule.vocabulary}.yaml`);
	const neighbours = new Set([...near.flatMap(({ files }) => files), ...vocabularies]);
	return { name, entry, neighbours, faults: faultsIn(entry, texts) };
});

/** Each way to break an entry once, spread over the types: the one with the fewest faults so far gets the next. */
const shared = new Map(types.map(({ name }) => [name, [] as Fault[]]));
for (const way of new Set(types.flatMap(({ faults }) => faults.map((fault) => fault.way)))) {
	const able = types.filter(({ faults }) => faults.some((fault) => fault.way === way));
	const least = able.reduce((one, other) =>
		(shared.get(other.name)?.length ?? 0) < (shared.get(one.name)?.length ?? 0) ? other : one,
	);
	const fault = least.faults.find((one) => one.way === way);
	if (fault) shared.get(least.name)?.push(fault);
}

describe('the gate', { timeout: 120_000 }, () => {
	it.each(types)(
		'has nothing to say about the real entry that faults are put into: $name',
		({ entry, neighbours }) => {
			for (const file of entry.files)
				expect(findingsAbout(file, texts.get(file) ?? '', neighbours)).toEqual([]);
		},
	);

	it('is given at least eighty faults, some in every type, of thirty codes and more', () => {
		const all = [...shared.values()];
		expect(all.flat().length).toBeGreaterThan(80);
		for (const [name, faults] of shared) expect([name, faults.length > 4]).toEqual([name, true]);
		expect(new Set(all.flat().map(({ code }) => code)).size).toBeGreaterThan(30);
	});

	it.each(types)('finds every fault at its line: $name', ({ name, neighbours }) => {
		const missed = (shared.get(name) ?? []).flatMap(({ way, code, file, line, text }) => {
			const found = findingsAbout(file, text, neighbours);
			if (found.some((one) => one.code === code && one.line === line)) return [];
			return [`${way} at ${line}: ${found.map((one) => `${one.code}:${one.line}`).join(', ')}`];
		});
		expect(missed).toEqual([]);
	});

	// Should one of the guesses be right one day, the content is what has to be mended.
	it('gives no false alarm on the whole real content', () => {
		const guesses = [
			'similar-entry',
			'same-website',
			'same-source',
			'looks-like-test',
			'looks-like-copy',
		];
		const alarms = checkContent(real).filter(
			({ severity, code }) => severity === 'error' || guesses.includes(code),
		);
		expect(alarms.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
	});
});
