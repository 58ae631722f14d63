import { entriesById, valuesOf, type Check } from '#src/checks/check.ts';
import { findingAt } from '#src/entries/read-record.ts';
import { shown } from '#src/entries/shown.ts';

// What people type to see what happens, as the whole of a text.
const trial =
	/^(?:test\d*|tests?text|testeintrag|asdf\w*|sdfg\w*|qwert[zy]\w*|foo|bar|foobar|dummy|todo|tbd|n\/?a|platzhalter|beispieltext|bla(?:[ -]?bla)*|x{3,}|[-.?!_]+|(.)\1{3,})[.!?]*$|lorem ipsum/i;

// The hand on the keyboard: five consonants or more and no vowel. In capitals it is an abbreviation.
const noVowels = /^[bcdfghjklmnpqrstvwxzß]{5,}$/;

const copied = /^(?:copy-of-|kopie-von-)?(.+?)(?:-(?:1|copy|kopie|duplikat))?$/;

/** Warns of what looks like a try-out or a copy that was not meant to stay. */
export const likelyJunk: Check = function* (content) {
	const byId = entriesById(content);
	for (const entry of content.entries) {
		for (const { rule, value, path } of valuesOf(entry)) {
			if (rule.kind !== 'text' && rule.kind !== 'prose' && rule.kind !== 'line') continue;
			const texts: [string, unknown][] =
				typeof value === 'object' && value !== null ? Object.entries(value) : [['', value]];
			for (const [language, text] of texts) {
				if (typeof text !== 'string' || !isTrial(text)) continue;
				const values = { value: shown(text) };
				const at = language ? [...path, language] : path;
				yield findingAt(entry, at, 'looks-like-test', { severity: 'warning', values });
			}
		}
		const [, original = ''] = copied.exec(entry.id) ?? [];
		if (original === entry.id || !byId.has(original)) continue;
		const values = { value: shown(entry.id), other: byId.get(original)?.files[0] ?? '' };
		yield findingAt(entry, ['id'], 'looks-like-copy', { severity: 'warning', values });
	}
};

function isTrial(text: string): boolean {
	const trimmed = text.trim();
	return trial.test(trimmed) || noVowels.test(trimmed);
}
