import type { ApiAnswer, ApiRequest } from './host.ts';

/** One page of a list with the headers that GitLab gives: `X-Page`, `X-Total` … and `Link`. */
export function paged({ query, url }: ApiRequest, items: readonly unknown[]): ApiAnswer {
	const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 20) || 20));
	const page = Math.max(1, Number(query.get('page') ?? 1) || 1);
	const pages = Math.max(1, Math.ceil(items.length / size));
	const link = (number: number, rel: string): string => {
		const to = new URL(url);
		to.searchParams.set('page', String(number));
		to.searchParams.set('per_page', String(size));
		return `<${to.href}>; rel="${rel}"`;
	};
	const links = [
		...(page > 1 ? [link(page - 1, 'prev')] : []),
		...(page < pages ? [link(page + 1, 'next')] : []),
		link(1, 'first'),
		link(pages, 'last'),
	];
	return {
		status: 200,
		body: items.slice((page - 1) * size, page * size),
		headers: {
			Link: links.join(', '),
			'X-Page': String(page),
			'X-Per-Page': String(size),
			'X-Total': String(items.length),
			'X-Total-Pages': String(pages),
			'X-Next-Page': page < pages ? String(page + 1) : '',
			'X-Prev-Page': page > 1 ? String(page - 1) : '',
		},
	};
}
