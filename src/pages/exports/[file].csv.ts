import type { APIRoute } from 'astro';
import { siteLanguages } from '#src/site/site-languages.ts';
import { catalogue } from '#src/entries/astro-collections.ts';
import { figureCsv, figureFilePath } from '#src/exports/figure-csv.ts';
import { figures, type Figure } from '#src/exports/figures.ts';
import type { InterfaceLanguage } from '#src/i18n/languages.ts';
import { words } from '#src/i18n/words.ts';
import { buildDate } from '#src/site/build-date.ts';

interface Props {
	figure: Figure;
	language: InterfaceLanguage;
}

/** One file per table and language. */
export async function getStaticPaths() {
	const all = await catalogue();
	return siteLanguages(all.site).flatMap((language) =>
		figures(all, language, buildDate()).map((figure) => ({
			params: { file: figureFilePath(figure.name, language).split('/').at(-1)?.slice(0, -4) },
			props: { figure, language } satisfies Props,
		})),
	);
}

/** A table of figures to take away. */
export const GET: APIRoute = ({ props }) => {
	const { figure, language } = props as Props;
	const { figures: said, total } = words(language).browse;
	const csv = figureCsv(figure, language, said[figure.name].corner, total);
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
