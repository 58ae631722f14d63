import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { allRecords, valuesOf, type Check } from '#src/checks/check.ts';
import { linkTargets } from '#src/checks/link-targets.ts';
import { linkFault, type LinkTargets } from '#src/checks/links.ts';
import { entanglement } from '#src/checks/markdown-nesting.ts';
import type { Finding } from '#src/entries/finding.ts';
import type { ReadEntry } from '#src/entries/read-entry.ts';
import { findingAt, type ReadRecord } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';
import type { Path } from '#src/entries/yaml/yaml-places.ts';
import { languages, type Words } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** Names what the texts of fields may not hold: HTML, what is beyond the small Markdown subset, unsafe and dead links. */
export const markdown: Check = function* (content) {
	const targets = linkTargets(content);
	for (const record of allRecords(content)) {
		for (const { rule, value, path } of valuesOf(record)) {
			if (rule.kind === 'prose' && typeof value === 'object' && value !== null) {
				for (const [language, text] of Object.entries(value)) {
					if (typeof text !== 'string') continue;
					yield* proseFindings(record, [...path, language], text, rule.max, targets);
				}
			} else if (rule.kind === 'line' && typeof value === 'string') {
				yield* plainFindings(record, path, value);
			} else if (rule.kind === 'text' && typeof value === 'object' && value !== null) {
				for (const [language, text] of Object.entries(value)) {
					if (typeof text === 'string') yield* plainFindings(record, [...path, language], text);
				}
			}
		}
	}
};

const tag = /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|!--)/i;

function* plainFindings(record: ReadRecord, path: Path, text: string): Generator<Finding> {
	const found = tag.exec(text);
	if (!found) return;
	yield findingAt(record, path, 'html-in-text', {
		severity: 'warning',
		within: { line: 1, column: found.index + 1 },
		values: { value: shown(found[0]) },
	});
}

const subset = new Set<Nodes['type']>([
	'root',
	'paragraph',
	'text',
	'emphasis',
	'strong',
	'list',
	'listItem',
	'link',
	'break',
]);

function* proseFindings(
	record: ReadRecord,
	path: Path,
	text: string,
	max = text.length,
	targets: LinkTargets,
): Generator<Finding> {
	// Of a text that is too long anyway, the part that may stay is enough to look at.
	const part = text.slice(0, 2 * max);
	const entangled = entanglement(part);
	if (entangled) return yield findingAt(record, path, 'too-deep', { within: entangled });
	const findings: Finding[] = [];
	visit(fromMarkdown(part), (node) => {
		const within = node.position?.start;
		if (node.type === 'html') {
			const values = { value: shown(node.value) };
			findings.push(findingAt(record, path, 'html-in-prose', { within, values }));
		} else if (!subset.has(node.type)) {
			const values = { value: construct(node.type) };
			findings.push(findingAt(record, path, 'markdown-not-allowed', { within, values }));
		} else if (node.type === 'link') {
			const from = 'type' in record ? (record as ReadEntry) : undefined;
			const fault = linkFault(node.url, from, targets);
			if (fault) findings.push(findingAt(record, path, fault.code, { within, ...fault }));
		}
	});
	yield* findings;
}

function construct(type: string): Words {
	return Object.fromEntries(
		languages.map((language) => {
			const { markdown: known } = words(language).gate;
			return [language, known[Object.hasOwn(known, type) ? (type as keyof typeof known) : 'other']];
		}),
	) as Words;
}
