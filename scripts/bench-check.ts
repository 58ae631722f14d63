// Measures the content check: npm run bench:check. It fails where the check takes longer than promised.
import { checks } from '#src/checks/check-content.ts';
import { manyEntries } from '#src/checks/cases/many-entries.ts';
import { contentFiles } from '#src/entries/content-files.ts';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { contentFolderOf } from '#src/entries/content-folder.ts';

// As in scripts/check-content.ts: the YAML parser asks for a variable at every token.
process.env = { ...process.env };

const real = contentFiles(contentFolderPath());
const { components } = await readContentFolder(contentFolderPath());
const measure = (name: string, limit: number, files: typeof real) => {
	const parts: [string, number][] = [];
	const timed = <T>(part: string, work: () => T): T => {
		// Of this program alone: what else the machine does is not the check's fault.
		const begin = process.cpuUsage();
		const result = work();
		const { user, system } = process.cpuUsage(begin);
		parts.push([part, (user + system) / 1e6]);
		return result;
	};
	const content = timed('reading', () => contentFolderOf(files, components));
	let findings = content.findings.length;
	for (const check of checks) {
		findings += timed(check.name, () => [...check(content)]).length;
	}
	const total = parts.reduce((sum, [, seconds]) => sum + seconds, 0);
	const slowest = parts
		.toSorted(([, one], [, other]) => other - one)
		.slice(0, 4)
		.map(([part, seconds]) => `${part} ${seconds.toFixed(2)} s`);
	const said = `${total.toFixed(2)} s of ${limit} s`;
	console.log(
		`${name}: ${content.entries.length} entries, ${findings} findings, ${said} (${slowest.join(', ')})`,
	);
	if (total > limit) process.exitCode = 1;
};

measure('today', 2, real);
measure('many', 15, manyEntries(real, 10_000));
