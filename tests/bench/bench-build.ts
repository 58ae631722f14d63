import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rm } from 'node:fs/promises';
import {
	differentPages,
	pageModels,
	writeEleventy,
	writeEmptyAstro,
	writeHugo,
} from './peer-sites.ts';
import { runMeasured, type Taken } from './run-measured.ts';
import { writeSyntheticContent } from './write-synthetic-content.ts';

/** A stage or a whole build. Times are in seconds, `cpu` only where a program of its own did it; sizes in bytes. */
export interface Row {
	readonly name: string;
	readonly seconds: number;
	readonly cpu?: number;
	readonly memory?: number;
	readonly pages?: number;
	readonly files?: number;
	readonly bytes?: number;
	/** What there is to say of it. */
	readonly note?: string;
}

const folder = resolve('.cache/bench');
const packages = resolve('node_modules');
const node = process.execPath;
const day = { BUILD_DATE: '2026-12-31', ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

/** What a build says when a stage begins or ends. */
const said = {
	read: 'the content is read',
	checked: 'the content is checked',
	indexed: 'the content is indexed',
	bundle: 'Synced content',
	render: 'generating static routes',
	page: '├─ ',
};

/** Builds a catalogue of so many entries in both languages, and the same pages with others; the rows of all of them. */
export async function benchBuild(size: number, hugo: string | undefined): Promise<Row[]> {
	const content = join(folder, 'content');
	const site = join(folder, 'site');
	await writeSyntheticContent(content, size);
	await rm(site, { recursive: true, force: true });
	const env = { ...day, CONTENT_DIR: content, ADMIN: 'off' };
	const check = await runMeasured(node, ['scripts/check-content.ts'], { env });
	const build = await runMeasured(
		node,
		['scripts/astro.mjs', 'build', '--force', '--outDir', site],
		{ env, marks: Object.values(said) },
	);
	const models = await pageModels(site);
	const pages = models.length;
	const rows: Row[] = [
		{ name: 'check', ...sum([check]), note: 'alone, as `npm run check:content`' },
		...stages(build),
		{
			name: 'whole build',
			...sum([build]),
			pages,
			...sizeOf(site),
		},
	];
	await writeEmptyAstro(join(folder, 'empty'), pages);
	const empty = await runMeasured(node, [join(packages, 'astro/bin/astro.mjs'), 'build'], {
		cwd: join(folder, 'empty'),
		env: day,
	});
	rows.push({ name: 'Astro, empty pages', ...sum([empty]), pages });
	const peers = [
		{
			name: 'Eleventy',
			write: writeEleventy,
			program: node,
			args: [join(packages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
		},
		...(hugo ? [{ name: 'Hugo', write: writeHugo, program: hugo, args: ['--quiet'] }] : []),
	];
	for (const { name, write, program, args } of peers) {
		const cwd = join(folder, name.toLowerCase());
		await write(cwd, models);
		const took = await runMeasured(program, args, { cwd, env: day });
		const out = join(cwd, 'out');
		const different = await differentPages(models, out);
		const note = different.length
			? `${different.length} pages say something else: ${different.slice(0, 3).join(' ')}`
			: 'every page says the same';
		rows.push({ name, ...sum([took]), pages, ...sizeOf(out), note });
		const index = await runMeasured(join(packages, '.bin/pagefind'), ['--site', out, '--silent']);
		rows.push({ name: 'Pagefind', ...sum([index]) });
		rows.push({ name: `${name} + Pagefind`, ...sum([took, index]), pages, ...sizeOf(out) });
	}
	return rows;
}

/** The stages of a build, from what was printed when. */
function stages({ marks, seconds }: Taken): Row[] {
	const at = (mark: string, which: 'first' | 'last' = 'first') => marks.get(mark)?.[which] ?? 0;
	const rendered = at(said.page, 'last');
	const beside = 'beside, in the content thread';
	return [
		{ name: 'read', seconds: at(said.bundle), note: 'from the start' },
		{ name: 'bundle', seconds: at(said.render) - at(said.bundle) },
		{ name: 'render', seconds: rendered - at(said.render) },
		{ name: 'end', seconds: seconds - rendered, note: 'what is left of the index to wait for' },
		{ name: 'check beside', seconds: at(said.checked) - at(said.read), note: beside },
		{ name: 'index beside', seconds: at(said.indexed) - at(said.checked), note: beside },
	];
}

/** Programs that run one after the other: times add up, the hungriest says how much memory is needed. */
const sum = (all: readonly Taken[]) => ({
	seconds: all.reduce((total, { seconds }) => total + seconds, 0),
	cpu: all.reduce((total, { cpu }) => total + cpu, 0),
	memory: Math.max(...all.map(({ memory }) => memory)),
});

function sizeOf(site: string): { files: number; bytes: number } {
	const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const bytes = files.reduce(
		(total, { parentPath, name }) => total + statSync(join(parentPath, name)).size,
		0,
	);
	return { files: files.length, bytes };
}
