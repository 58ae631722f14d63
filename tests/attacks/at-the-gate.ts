import { parse, stringify } from 'yaml';
import {
	append,
	entryText,
	replace,
	sampleComponents,
	sampleContent,
	sampleDay,
	sampleText,
	type Changes,
} from '#src/checks/cases/sample-content.ts';
import { checkFolder } from '#src/checks/check-folder.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { Attack, Place } from './attacks.ts';

const project = 'projects/sample-project.yaml';
const guide = 'guides/de/sample-guide.mdx';

/** A record with a text put into one of its fields, as a file. Characters that cannot be seen stand in it as they are, or escaped. */
export function withField(record: object, at: string, text: string, escaped = false): string {
	const data = structuredClone(record) as Record<string, unknown>;
	const names = at.split('.');
	const last = names.pop() ?? '';
	let group = data;
	for (const name of names) group = group[name] as Record<string, unknown>;
	group[last] = text;
	const written = stringify(data, { lineWidth: 0, defaultStringType: 'PLAIN' });
	if (escaped) return written;
	return written.replace(
		/\\(?:u([0-9a-fA-F]{4})|x([0-9a-f]{2})|([0abefv_NLP]))/g,
		(_, u, x, name) =>
			name ? (named[name] ?? '') : String.fromCharCode(Number.parseInt(u ?? x, 16)),
	);
}

const named: Readonly<Record<string, string>> = {
	...{ 0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', v: '\v', _: '\u00a0' },
	...{ N: '\x85', L: '\u2028', P: '\u2029' },
};

const sampleProject = parse(sampleText(project, {})) as object;
const intoField = ({ text, at = '', escaped }: Attack): Changes => ({
	[project]: withField(sampleProject, at, text, escaped),
});
const intoFile = (path: string, content: string | Uint8Array): Changes => ({
	[`media/${path}`]: content,
	'materials/x.yaml': `id: x\ntitle: { de: Titel }\nsummary: { de: Text }\nlaender: [BE]\nkind: sample\nfile: ${path}\nverified: { on: 2026-11-22, by: sample, method: sample }\n`,
});

const changes: Readonly<Record<Place, (attack: Attack) => Changes>> = {
	prose: intoField,
	title: intoField,
	links: intoField,
	mdx: ({ text }) => ({ [guide]: append(`\n${text}`) }),
	// The place makes room for one that an attack brings.
	yaml: ({ text }) => ({
		[project]: (entry) => append(text)(replace('place: Berlin\n', '')(entry)),
	}),
	'front-matter': ({ text }) => ({ [guide]: text }),
	names: ({ path = '' }) => ({ [path]: entryText(path.replace(/^.*\/|\.[^.]*$/g, '')) }),
	svg: ({ text }) => intoFile('x.svg', text),
	media: ({ path = '', bytes = new Uint8Array() }) => intoFile(path, bytes),
	site: ({ text }) => ({ 'site.yaml': append(text) }),
};

/** What the gate says of a content folder that an attack was put into. */
export async function findingsAgainst(attack: Attack): Promise<Finding[]> {
	const files = sampleContent(changes[attack.place](attack));
	const findings = await checkFolder(contentFolderOf(files, sampleComponents, sampleDay));
	return findings.filter(({ severity }) => severity === 'error');
}
