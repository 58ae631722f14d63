import { rulesInSchemas } from '#src/editing/json-schema/rules-in-schemas.ts';
import type { Language } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';

/** A table of all rules of the gate in Markdown: code, what it says, and whether an editor with the JSON Schemas sees it. */
export function ruleTable(language: Language): string {
	const { authors, findings } = words(language);
	const { columns, inEditor } = authors.ruleTable;
	const seen = rulesInSchemas();
	const rows = Object.entries(findings).map(([code, { message }]) => [
		`\`${code}\``,
		message.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*'),
		inEditor[seen.get(code as keyof typeof findings) ?? 'never'],
	]);
	return [columns, columns.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.join(' | ')} |`)
		.join('\n');
}
