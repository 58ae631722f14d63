import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { isLanguage } from '#src/i18n/languages.ts';
import { pageModel, said, type Block, type PageModel } from './page-model.ts';

/** Stands in shared headers for the address of the page in the other language. */
const otherMark = '%other%';

/** What the pages of a built site say. */
export async function pageModels(site: string): Promise<PageModel[]> {
	const pages: PageModel[] = [];
	for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' }).toSorted()) {
		const path = `/${file.split('\\').join('/')}`.replace(/index\.html$/, '');
		if (!file.endsWith('index.html') || !isLanguage(path.split('/')[1])) continue;
		pages.push(pageModel(path, await readFile(join(site, file), 'utf8')));
	}
	return pages;
}

/** Says of a peer's site which pages do not say the same as they were given: all, where the list is long. */
export async function differentPages(
	pages: readonly PageModel[],
	folder: string,
): Promise<string[]> {
	const different: string[] = [];
	for (const page of pages) {
		const html = await readFile(join(folder, page.path, 'index.html'), 'utf8').catch(() => '');
		if (said(pageModel(page.path, html)) !== said(page)) different.push(page.path);
	}
	return different;
}

/** The parts of a page that its own file holds; the frame is the same on nearly all pages, and stands once. */
function shared(pages: readonly PageModel[]) {
	const frames = new Map<string, number>();
	const frameOf = (blocks: readonly Block[], other: string) => {
		const text = JSON.stringify(blocks).replaceAll(`"href":"${other}"`, `"href":"${otherMark}"`);
		const place = frames.get(text) ?? frames.size;
		frames.set(text, place);
		return place;
	};
	const own = pages.map((page) => {
		const other = otherAddress(page);
		const { path, language, title, description, main } = page;
		const header = frameOf(page.header, other);
		return {
			path,
			language,
			title,
			description,
			main,
			other,
			header,
			footer: frameOf(page.footer, ''),
		};
	});
	return { own, frames: [...frames.keys()].map((text) => JSON.parse(text) as Block[]) };
}

/** The first link in the header that leads to another language. */
const otherAddress = ({ header, path }: PageModel): string =>
	header
		.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))
		.find(
			({ href }) =>
				href && isLanguage(href.split('/')[1]) && href.split('/')[1] !== path.split('/')[1],
		)?.href ?? '';

const write = async (path: string, text: string) => {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
};

const nunjucks = `<!doctype html>
<html lang="{{ language }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ title }}</title><meta name="description" content="{{ description }}"><link rel="stylesheet" href="/site.css"></head>
<body>
{% macro line(runs) %}{% for run in runs %}{% if run.href %}<a href="{{ run.href | replace('${otherMark}', other) }}">{{ run.text }}</a>{% else %} {{ run.text }} {% endif %}{% endfor %}{% endmacro %}
{% macro blocks(all) %}{% for block in all %}{% if block.list %}<{{ block.list }}>{% for one in block.lines %}{% if block.list == 'dl' %}{% set tag = 'dt' if one.tag == 'dt' else 'dd' %}{% else %}{% set tag = 'li' %}{% endif %}<{{ tag }}>{{ line(one.runs) }}</{{ tag }}>{% endfor %}</{{ block.list }}>
{% else %}{% for one in block.lines %}<{{ one.tag }}{% if one.id %} id="{{ one.id }}"{% endif %}>{{ line(one.runs) }}</{{ one.tag }}>
{% endfor %}{% endif %}{% endfor %}{% endmacro %}
<header>{{ blocks(frames[header]) }}</header>
<main>{{ blocks(main) }}</main>
<footer>{{ blocks(frames[footer]) }}</footer>
</body>
</html>
`;

/** Writes an Eleventy project of these pages: one file with front matter per page, one Nunjucks layout for all. */
export async function writeEleventy(folder: string, pages: readonly PageModel[]): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	const { own, frames } = shared(pages);
	await write(
		join(folder, 'eleventy.config.mjs'),
		`export default () => ({ dir: { input: 'pages', includes: '../layouts', data: '../data', output: 'out' }, markdownTemplateEngine: false, htmlTemplateEngine: false });\n`,
	);
	await write(join(folder, 'layouts/page.njk'), nunjucks);
	await write(join(folder, 'data/frames.json'), JSON.stringify(frames));
	for (const [place, { path, ...data }] of own.entries()) {
		const front = JSON.stringify({ ...data, permalink: `${path}index.html`, layout: 'page.njk' });
		await write(join(folder, `pages/${place}.html`), `---json\n${front}\n---\n`);
	}
}

const hugoTemplate = `<!doctype html>
<html lang="{{ .Params.language }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="stylesheet" href="/site.css"></head>
<body>
<header>{{ partial "blocks.html" (dict "blocks" (index site.Data.frames (int .Params.header)) "other" .Params.other) }}</header>
<main>{{ partial "blocks.html" (dict "blocks" .Params.main "other" .Params.other) }}</main>
<footer>{{ partial "blocks.html" (dict "blocks" (index site.Data.frames (int .Params.footer)) "other" .Params.other) }}</footer>
</body>
</html>
`;

const hugoBlocks = `{{ $other := .other }}{{ range .blocks }}{{ if .list }}{{ $list := .list }}{{ printf "<%s>" .list | safeHTML }}{{ range .lines }}{{ $tag := "li" }}{{ if eq $list "dl" }}{{ $tag = cond (eq .tag "dt") "dt" "dd" }}{{ end }}{{ printf "<%s>" $tag | safeHTML }}{{ range .runs }}{{ with .href }}<a href="{{ replace . "${otherMark}" $other | safeURL }}">{{ else }} {{ end }}{{ .text }}{{ with .href }}</a>{{ else }} {{ end }}{{ end }}{{ printf "</%s>" $tag | safeHTML }}{{ end }}{{ printf "</%s>" .list | safeHTML }}
{{ else }}{{ range .lines }}{{ if .id }}{{ printf "<%s id=%q>" .tag .id | safeHTML }}{{ else }}{{ printf "<%s>" .tag | safeHTML }}{{ end }}{{ range .runs }}{{ with .href }}<a href="{{ replace . "${otherMark}" $other | safeURL }}">{{ else }} {{ end }}{{ .text }}{{ with .href }}</a>{{ else }} {{ end }}{{ end }}{{ printf "</%s>" .tag | safeHTML }}
{{ end }}{{ end }}{{ end }}`;

/** Writes a Hugo project of the same pages. */
export async function writeHugo(folder: string, pages: readonly PageModel[]): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	const { own, frames } = shared(pages);
	await write(
		join(folder, 'config.toml'),
		`baseURL = "/"\ntitle = "-"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]\npublishDir = "out"\ntimeout = "600s"\n`,
	);
	await write(join(folder, 'layouts/_default/single.html'), hugoTemplate);
	await write(join(folder, 'layouts/partials/blocks.html'), hugoBlocks);
	await write(join(folder, 'data/frames.json'), JSON.stringify(frames));
	for (const [place, { path, description, ...data }] of own.entries()) {
		const front = JSON.stringify({ ...data, summary: description, url: path });
		await write(join(folder, `content/p${place}.md`), `${front}\n`);
	}
}

/** Writes an Astro project of so many pages that say nothing: what the framework itself takes. */
export async function writeEmptyAstro(folder: string, count: number): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await write(join(folder, 'package.json'), '{ "type": "module" }\n');
	await write(
		join(folder, 'astro.config.mjs'),
		`export default { output: 'static', trailingSlash: 'always', outDir: 'out', devToolbar: { enabled: false } };\n`,
	);
	await write(
		join(folder, 'src/pages/[page].astro'),
		`---\nexport const getStaticPaths = () => Array.from({ length: ${count} }, (_, page) => ({ params: { page: String(page) } }));\n---\n<!doctype html><html lang="de"><head><title>{Astro.params.page}</title></head><body><p>{Astro.params.page}</p></body></html>\n`,
	);
}
