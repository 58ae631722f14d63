import { beforeAll, expect, test } from 'vitest';
import { catalog } from '#src/catalog/catalog.ts';
import { contentType, type ContentType } from '#src/catalog/content-type.ts';
import {
	day,
	group,
	line,
	listOf,
	media,
	picture,
	prose,
	refTo,
	term,
	text,
} from '#src/catalog/fields.ts';
import { eitherOr, needs } from '#src/catalog/rules.ts';
import { backendOrigins, localBackend, remoteBackend } from '#src/editing/config/cms-backend.ts';
import { cmsConfig, type CmsConfig } from '#src/editing/config/cms-config.ts';
import type { Vocabulary, VocabularyName } from '#src/catalog/vocabulary.ts';
import type { CmsField } from '#src/editing/config/cms-field.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { languages, type Language } from '#src/i18n/languages.ts';
import { decapCheck, type DecapCheck } from './decap-check.ts';

let check: DecapCheck;
let vocabularies: Readonly<Record<VocabularyName, Vocabulary>>;
beforeAll(async () => {
	check = await decapCheck();
	vocabularies = (await readContentFolder(contentFolderPath())).catalogue.vocabularies;
}, 60_000);

const configOf = (types: readonly ContentType[], language: Language = 'de'): CmsConfig =>
	cmsConfig({
		types,
		vocabularies,
		language,
		folder: 'content',
		backend: localBackend('http://127.0.0.1/api/v1'),
	});

const words = (de: string) => ({ de, en: `${de} (en)` });
const sample = (more: Record<string, unknown> = {}) =>
	contentType({
		name: 'project',
		folder: 'samples',
		format: 'yaml',
		section: words('proben'),
		label: { one: words('Probe'), many: words('Proben') },
		description: words('Proben.'),
		schemaOrg: 'Thing',
		listOrder: 'title',
		fields: {
			title: { ...text({ max: 20 }), label: words('Titel'), required: true },
			...more,
		},
	}) as unknown as ContentType;

const fieldsOf = (config: CmsConfig, name: string) =>
	config.collections.find((collection) => collection.name === name)?.fields ?? [];
const fieldOf = (more: Record<string, unknown>, language: Language = 'de') =>
	fieldsOf(configOf([sample(more)], language), 'project').at(-1) as CmsField;

test.each(languages)('makes settings that Decap itself finds right (%s)', (language) => {
	expect(() => check(configOf(catalog, language))).not.toThrow();
});

test('is told by Decap what is wrong', () => {
	const config = configOf(catalog);
	config.collections[0]?.fields?.push({ name: 'x', label: 'x', widget: 'list', i18n: 'duplicate' });
	expect(() => check(config)).toThrow();
});

test('has a form for every type, each language of guides and pages, the lists of terms and the settings', () => {
	expect(configOf(catalog).collections.map(({ name }) => name)).toEqual([
		...['project', 'contact', 'expert', 'training', 'event', 'material', 'organisation'],
		...['guide-de', 'guide-en', 'page-de', 'page-en', 'vocabularies', 'settings', 'search'],
	]);
});

test('lets nobody delete an entry', () => {
	const folders = configOf(catalog).collections.filter(({ fields }) => fields);
	expect(folders.every((collection) => collection['delete'] === false)).toBe(true);
});

test('shows a field as soon as a type describes it, with its label and hint in either language', () => {
	const added = { newField: { ...prose(), label: words('Neu'), hint: words('Was ist neu?') } };
	expect(fieldOf(added)).toMatchObject({ name: 'newField', label: 'Neu', hint: 'Was ist neu?' });
	expect(fieldOf(added, 'en')).toMatchObject({ label: 'Neu (en)', hint: 'Was ist neu? (en)' });
});

test('has the languages of a text as fields of their own, neither of which is required alone', () => {
	const [title] = fieldsOf(configOf([sample()]), 'project');
	expect(title).toMatchObject({ widget: 'object', required: true });
	expect(title?.fields).toMatchObject(
		languages.map((name) => ({ name, widget: 'string', required: false })),
	);
});

test('offers terms by their labels, any number where there may be several', () => {
	const field = fieldOf({ laender: { ...listOf(term('laender')), label: words('Länder') } });
	expect(field).toMatchObject({ widget: 'select', multiple: true });
	expect(field['options']).toContainEqual({ value: 'BE', label: 'Berlin' });
});

test('has references found by our own control', () => {
	const field = fieldOf({ lead: { ...refTo('organisation'), label: words('Träger') } });
	expect(field).toMatchObject({ widget: 'catalogue-reference', refers_to: ['organisation'] });
});

test('asks for the parts of a group only where the group itself is required', () => {
	const parts = { on: { ...day(), label: words('Am'), required: true } } as const;
	const optional = fieldOf({ check: { ...group(parts), label: words('Prüfung') } });
	expect(optional.fields?.[0]).toMatchObject({ required: false });
	expect(optional.fields?.[0]?.hint).toContain('Pflicht, sobald');
	const required = fieldOf({ check: { ...group(parts), label: words('Prüfung'), required: true } });
	expect(required.fields?.[0]).toMatchObject({ required: true });
});

test('puts the rules between fields into words beside the fields that they are about', () => {
	const name = { ...line(), label: words('Name') } as const;
	const side = { ...term('sides'), label: words('Seite') } as const;
	const known = { ...refTo('organisation'), label: words('Organisation') } as const;
	const rules = [eitherOr('known', 'name'), needs('name', 'side')];
	const parts = group({ known, name, side }, rules);
	const hints = (language: Language) =>
		fieldOf({ partners: { ...listOf(parts), label: words('Beteiligte') } }, language).fields?.map(
			({ hint }) => hint,
		);
	expect(hints('de')).toEqual([
		'Entweder dieses Feld oder „Name“.',
		'Entweder dieses Feld oder „Organisation“.',
		'Pflicht, wenn „Name“ ausgefüllt ist.',
	]);
	expect(hints('en')?.at(-1)).toBe('Required where “Name (en)” is filled in.');
});

test('lets documents be chosen where not only pictures may stand', () => {
	expect(fieldOf({ file: { ...media(), label: words('Datei') } })).toMatchObject({
		widget: 'file',
	});
	expect(fieldOf({ file: { ...picture(), label: words('Bild') } })).toMatchObject({
		widget: 'image',
	});
});

test('has only texts in the form of a translation, and what they were translated from', () => {
	const names = fieldsOf(configOf(catalog), 'guide-en').map(({ name }) => name);
	expect(names).toEqual(['id', 'title', 'summary', 'translated', 'body']);
});

test.each([
	[
		{ host: 'gitlab', repo: 'g/k', server: 'https://gitlab.opencode.de', appId: 'a' },
		['https://gitlab.opencode.de'],
	],
	[
		{ host: 'github', repo: 'g/k', oauthHelper: 'https://login.example.org' },
		['https://login.example.org', 'https://api.github.com'],
	],
	[
		{ host: 'forgejo', repo: 'g/k', server: 'https://git.example.org', appId: 'a' },
		['https://git.example.org'],
	],
] as const)('works with %j and lets the browser reach nothing else', (cms, origins) => {
	const backend = remoteBackend(cms);
	expect(() =>
		check(cmsConfig({ types: catalog, vocabularies, language: 'de', folder: 'content', backend })),
	).not.toThrow();
	expect(backendOrigins(backend)).toEqual(origins);
});
