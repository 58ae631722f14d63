import { describe, expect, it } from 'vitest';
import { catalog, contentTypeNamed } from '#src/catalog/catalog.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { sampleComponents, sampleContent } from '#src/checks/cases/sample-content.ts';
import type { NewFile } from '#src/editing/new-entry/entry-skeleton.ts';
import { newEntry } from '#src/editing/new-entry/new-entry.ts';
import type { Asker } from '#src/editing/new-entry/questions.ts';
import { typeNamed } from '#src/editing/new-entry/type-named.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import { fieldsOfFile } from '#src/entries/format-content-file.ts';
import { overlayPath } from '#src/entries/overlay.ts';
import { formatEntry } from '#src/entries/format-entry.ts';

const content = contentFolderOf(sampleContent(), sampleComponents);
const call = { language: 'de', asker: undefined } as const;

const findingsWith = ({ path, text }: NewFile) =>
	checkContent(contentFolderOf(sampleContent({ [path]: text }), sampleComponents)).filter(
		({ file, code }) => file === path && code !== 'not-canonical',
	);

describe('the file of a new entry', { timeout: 30_000 }, () => {
	it.each(catalog.map((type) => [type.name, type] as const))(
		'leaves nothing for the gate to name but what is still missing: %s',
		async (name, type) => {
			const { file, missing } = await newEntry(content, {
				...call,
				word: name,
				title: 'Neu: „Tor“ & Tür',
			});
			const found = findingsWith(file);
			const lines = file.text.split('\n');
			for (const { code, line, field } of found) {
				if (code === 'empty-body') continue;
				expect(code).toBe('empty-value');
				expect(lines[line - 1]).toMatch(/^ *\w+: null$/);
				expect(missing).toContain(field?.de.split(/ [›(]/)[0]);
			}
			const required = Object.values(type.fields).filter((field) => field.required);
			expect(missing).toHaveLength(required.length - (type.format === 'yaml' ? 2 : 1));
			for (const label of missing) {
				expect(found.some(({ field }) => field?.de.startsWith(label))).toBe(true);
			}
		},
	);

	it.each(catalog.filter(({ format }) => format === 'yaml').map(({ name }) => name))(
		'is in the canonical form, hints included: %s',
		async (name) => {
			const { file } = await newEntry(content, { ...call, word: name, title: 'Neu' });
			const formatted = formatEntry(file.text, fieldsOfFile(file.path) ?? {});
			expect(formatted).toBe(file.text);
		},
	);

	it('lacks nothing but values once its comments are fields: the names in them are those that the gate knows', async () => {
		for (const { name, format } of catalog) {
			const { file } = await newEntry(content, { ...call, word: name, title: 'Neu' });
			// A hint has one space after its sign.
			const text = file.text.replace(/^#(?=\w| {2})/gm, '');
			expect(text.match(/^\w+:/gm)?.length).toBeGreaterThan(
				file.text.match(/^\w+:/gm)?.length ?? 0,
			);
			if (format === 'yaml') expect(text).toMatch(/^sources:$/m);
			const codes = findingsWith({ ...file, text }).map(({ code }) => code);
			// Of fields that exclude each other, the comments offer both.
			const expected = ['empty-value', 'empty-body', 'either-or'];
			expect([name, codes.filter((code) => !expected.includes(code))]).toEqual([name, []]);
		}
	});

	it('gets an id that no entry has', async () => {
		const title = 'Sample Project';
		const { file } = await newEntry(content, { ...call, word: 'contact', title });
		expect(file.path).toBe('contacts/sample-project-2.yaml');
		expect(file.text).toContain('\nid: sample-project-2\n');
	});

	it.each(catalog.flatMap(({ name, person }) => (person ? [name] : [])))(
		'about a person asks for the consent and nothing more, and names no schema: %s',
		async (word) => {
			const asked = { ...call, word, title: 'Fachperson Radikalisierung', person: true };
			const { file, missing, isPerson } = await newEntry(content, asked);
			expect(isPerson).toBe(true);
			expect(missing).toContain('Einwilligung');
			expect(file.text).toMatch(/^consent:\n {2}channels: null\n/m);
			expect(file.text).not.toContain('yaml-language-server');
			const protectedFile = { ...file, path: overlayPath(file.path) };
			const codes = findingsWith(protectedFile).map(({ code }) => code);
			expect(new Set(codes)).toEqual(new Set(['empty-value']));
			expect(findingsWith(file).map(({ code }) => code)).toContain('person-in-public');
		},
	);

	it('is about no person where the type has none', async () => {
		const asked = { ...call, word: 'project', title: 'Runder Tisch', person: true };
		await expect(newEntry(content, asked)).rejects.toThrow('nur: contact, expert');
	});

	it('says in which language its title is', async () => {
		const { file } = await newEntry(content, {
			...call,
			language: 'en',
			word: 'event',
			title: 'Open day',
		});
		expect(file.text).toContain('title:\n  en: Open day\n');
		expect(file.text).toContain('# Summary (required): One to three sentences');
	});
});

describe('the questions', { timeout: 30_000 }, () => {
	const asked: string[] = [];
	const confirmed = new Set<string>();
	const answers = [
		'Ein Titel',
		'Eine Kurzbeschreibung.',
		'2024-05',
		'https://beispiel.de',
		'Berlin',
		'12',
		'amt@beispiel.de',
		'+49 30 1234-0',
		'ja',
	];
	const person: Asker = {
		write: async (question, validate) => {
			asked.push(question);
			return (
				answers.find(
					(answer) =>
						validate(answer) === true && !/Kurz/.test(question) === (answer !== answers[1]),
				) ?? ''
			);
		},
		choose: async (question, choices) => {
			asked.push(question);
			return choices.find(({ value }) => value !== 'person')?.value ?? '';
		},
		chooseMany: async (question, choices) => {
			asked.push(question);
			return choices.slice(0, 1).map(({ value }) => value);
		},
		confirm: async (question) =>
			!confirmed.has(question) && !/Beteiligte/.test(question) && !!confirmed.add(question),
	};

	it.each(catalog.filter(({ format }) => format === 'yaml').map(({ name }) => name))(
		'make an entry that the gate accepts: %s',
		async (word) => {
			confirmed.clear();
			const { file, missing } = await newEntry(content, {
				...call,
				asker: person,
				word,
				title: undefined,
			});
			expect(missing).toEqual([]);
			expect(findingsWith(file).filter(({ severity }) => severity === 'error')).toEqual([]);
		},
	);

	it('refuse an answer that the gate would refuse, in its words', async () => {
		const said: (string | true)[] = [];
		const write: Asker['write'] = async (question, validate) => {
			if (question.startsWith('Beginn')) said.push(validate('Mai 2024'), validate(''));
			return question.startsWith('Titel') ? 'Neu' : '';
		};
		await newEntry(content, {
			...call,
			asker: { ...person, write, confirm: async () => false },
			word: 'project',
			title: undefined,
		});
		expect(said[0]).toContain('„Mai 2024“ ist kein Datum');
		expect(said[1]).toBe(true);
	});
});

describe('the type', () => {
	it('is understood in both languages, in the singular and the plural', () => {
		for (const word of ['project', 'projects', 'Projekt', 'projekte', 'PROJECTS'])
			expect(typeNamed(word).type).toBe(contentTypeNamed('project'));
	});

	it('is guessed where it is mistyped', async () => {
		expect(typeNamed('projct')).toEqual({ guess: 'project' });
		await expect(newEntry(content, { ...call, word: 'projct', title: 'x' })).rejects.toThrow(
			'Meinten Sie „project“?',
		);
	});
});
