import { summary } from '#src/checks/report.ts';
import { reported, type Report, type ReportedFinding } from '#src/checks/reports/report-options.ts';
import type { Language } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';

// Hosts refuse comments that are much longer, and nobody reads them.
const most = 50;

/** A comment for a merge request, in Markdown, for those who wrote the content. */
export const markdownReport: Report = (findings, options) => {
	const { language, content } = options;
	const { comment } = words(language).gate;
	const hasErrors = findings.some(({ severity }) => severity === 'error');
	const [title, intro] = hasErrors
		? [comment.titleFound, comment.introFound]
		: [comment.titleNotes, comment.introNotes];
	const all = reported(findings, options);
	const byFile = Map.groupBy(
		[...all].sort((one, other) => rank(one) - rank(other)).slice(0, most),
		({ path }) => path,
	);
	const parts = [
		`## ${findings.length ? title : comment.titleNothing}`,
		findings.length ? intro : comment.introNothing,
		...[...byFile].flatMap(([path, own]) => [
			`### \`${path.replace(/[`\p{Cc}\p{Bidi_Control}]/gu, '?')}\``,
			own.map((finding) => item(finding, language)).join('\n'),
		]),
		...(all.length > most ? [fill(comment.more, { count: all.length - most })] : []),
		`<sub>${escaped(summary(findings, content.entries.length, language))}</sub>`,
	];
	return `${parts.join('\n\n')}\n`;
};

const rank = ({ severity }: ReportedFinding) => (severity === 'error' ? 0 : 1);

function item(finding: ReportedFinding, language: Language): string {
	const { severity, line, field, message, fix, mended } = finding;
	const { comment } = words(language).gate;
	const where = [fill(comment.line, { line }), field].filter(Boolean).join(', ');
	const sign = severity === 'error' ? '❌' : 'ℹ️';
	const text = `- ${sign} **${escaped(where)}:** ${escaped(message)} ${escaped(fix)}`;
	if (mended === undefined) return text;
	const fence = '`'.repeat(
		Math.max(3, ...(mended.match(/`+/g) ?? []).map(({ length }) => length + 1)),
	);
	return `${text}\n\n  ${comment.paste}\n\n  ${fence}yaml\n  ${mended}\n  ${fence}\n`;
}

/** Text as it is: what a file says must not become a link, a picture, a mention of someone or a command. */
const escaped = (text: string) =>
	text
		.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '?')
		.replace(/[\\`*_{}[\]<>#|~$!&]/g, '\\$&')
		.replace(/(?<=@|www|:(?=\/))(?=[\w./])/g, '\u2060');
