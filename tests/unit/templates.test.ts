import { matchesGlob } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Ajv } from 'ajv';

const read = (path: string) => readFileSync(path, 'utf8');
const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

// What GitHub documents of the form, since no package carries its schema.
const element = (type: string, attributes: object, required: readonly string[]) => ({
	type: 'object',
	additionalProperties: false,
	required: ['type', 'attributes'],
	properties: {
		type: { const: type },
		id: { type: 'string', pattern: '^[a-zA-Z0-9_-]+$' },
		attributes: { type: 'object', additionalProperties: false, required, properties: attributes },
		validations: {
			type: 'object',
			additionalProperties: false,
			properties: { required: { type: 'boolean' } },
		},
	},
});
const words = { type: 'string', minLength: 1 };
const asked = { label: words, description: words, placeholder: words };
const option = {
	type: 'object',
	required: ['label'],
	properties: { label: words, required: { type: 'boolean' } },
};
const form = new Ajv().compile({
	type: 'object',
	additionalProperties: false,
	required: ['name', 'description', 'body'],
	properties: {
		name: words,
		description: words,
		title: words,
		labels: { type: 'array', items: words },
		body: {
			type: 'array',
			minItems: 2,
			items: {
				anyOf: [
					element('markdown', { value: words }, ['value']),
					element('input', asked, ['label']),
					element('textarea', asked, ['label']),
					element('dropdown', { ...asked, options: { type: 'array', items: words } }, [
						'label',
						'options',
					]),
					element('checkboxes', { label: words, options: { type: 'array', items: option } }, [
						'label',
						'options',
					]),
				],
			},
		},
	},
});

describe('the templates for issues', () => {
	it.each(forms)('have the form that GitHub documents: %s', (name) => {
		const data = parse(read(`.github/ISSUE_TEMPLATE/${name}`));
		form(data);
		expect(form.errors).toBeNull();
		const ids = data.body.flatMap(({ id }: { id?: string }) => id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('are there in both languages, on both hosts', () => {
		expect(forms).toHaveLength(6);
		expect(readdirSync('.gitlab/issue_templates')).toHaveLength(6);
		expect(readdirSync('.gitlab/merge_request_templates').sort()).toEqual([
			'Content.md',
			'Default.md',
			'Inhalte.md',
		]);
		expect(read('.gitlab/merge_request_templates/Default.md')).toBe(
			read('.github/PULL_REQUEST_TEMPLATE.md'),
		);
	});

	it('name only commands that exist', () => {
		const { scripts } = JSON.parse(read('package.json'));
		const named = [...read('.github/PULL_REQUEST_TEMPLATE.md').matchAll(/npm run ([a-z:-]+)/g)];
		expect(named.filter(([, name]) => !(String(name) in scripts))).toEqual([]);
	});
});

describe('CODEOWNERS', () => {
	const rules = read('CODEOWNERS')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => line.split(/\s+/) as [string, ...string[]]);
	/** The last pattern that fits counts; a folder stands for all that is in it. */
	const owners = (path: string) =>
		rules
			.findLast(([pattern]) => {
				if (pattern === '*') return true;
				return matchesGlob(path, pattern.slice(1).replace(/\/$/, '/**'));
			})
			?.slice(1);

	it('keeps everything outside content/ with the maintainers', () => {
		for (const path of [
			'package.json',
			'src/catalog/fields.ts',
			'.gitlab-ci.yml',
			'.github/workflows/check.yml',
			'CODEOWNERS',
			'docs/content/x.md',
		])
			expect([path, owners(path)]).toEqual([path, ['@OWNER/maintainers']]);
	});

	it('keeps the mailbox and the legal pages with the maintainers, too', () => {
		for (const path of [
			'content/site.yaml',
			'content/pages/de/legal-notice.mdx',
			'content/pages/en/privacy.mdx',
		])
			expect([path, owners(path)]).toEqual([path, ['@OWNER/maintainers']]);
	});

	it('leaves the entries to the editors', () => {
		for (const path of [
			'content/projects/x.yaml',
			'content/vocabularies/topics.yaml',
			'content/media/x.jpg',
		])
			expect([path, owners(path)]).toEqual([path, ['@OWNER/editors']]);
	});
});
