import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#src/checks/check-content.ts';
import { hasErrors, summary, textReport } from '#src/checks/report.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { environmentLanguage } from '#src/i18n/environment-language.ts';

/**
 * Keeps a site from being built of content that has errors: an entry that cannot be read would vanish from it without
 * a word (TRAPS A1–A3). In development, pages show what can be read, for those who are just writing the rest.
 */
export const contentGate = (): AstroIntegration => ({
	name: 'content-gate',
	hooks: {
		'astro:config:setup': async ({ command }) => {
			if (command !== 'build') return;
			const folder = contentFolderPath();
			const content = await readContentFolder(folder);
			const findings = checkContent(content).filter(({ severity }) => severity === 'error');
			if (!hasErrors(findings)) return;
			const language = environmentLanguage(process.env);
			console.error(textReport(findings, { language, folder: relative('', folder) || '.' }));
			throw new Error(summary(findings, content.entries.length, language));
		},
	},
});
