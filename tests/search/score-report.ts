import {
	isHeldOut,
	queryKinds,
	querySets,
	scoreQuery,
	scoreSet,
	type Figures,
	type QueryResult,
} from './score.ts';

/** The figures of several searches side by side, by kind of query and by set, and what the first of them got wrong; for people. */
export function scoreReport(searches: Readonly<Record<string, readonly QueryResult[]>>): string {
	const scores = Object.entries(searches).map(([name, results]) => ({
		name,
		...scoreSet(results),
	}));
	const [own = []] = Object.values(searches);
	const line = (name: string, queries: number | string, columns: readonly string[]) =>
		[
			name.padEnd(20),
			String(queries).padStart(7),
			...columns.map((column) => column.padStart(24)),
		].join('');
	const figures = (of: Figures | undefined) =>
		of ? [of.success1.toFixed(1), of.success5.toFixed(1), of.ndcg10.toFixed(3)].join('  ') : '–';
	return [
		'success@1, success@5 (per cent), nDCG@10',
		line(
			'kind',
			'queries',
			scores.map(({ name }) => name),
		),
		...queryKinds.map((kind) =>
			line(
				kind,
				scores[0]?.byKind[kind]?.queries ?? 0,
				scores.map(({ byKind }) => figures(byKind[kind])),
			),
		),
		...querySets.map((set) => {
			const ofSet = (results: readonly QueryResult[]) =>
				results.filter(({ query }) => query.set === set);
			const columns = Object.values(searches).map((results) =>
				ofSet(results).length > 0 ? figures(scoreSet(ofSet(results)).total) : '–',
			);
			return line(`${set} set`, ofSet(own).length, columns);
		}),
		line(
			'all',
			own.length,
			scores.map(({ total }) => figures(total)),
		),
		'',
		...own.flatMap((result) =>
			isHeldOut(result.query) || scoreQuery(result.query, result.rankedIds).success5
				? []
				: [failure(result)],
		),
	].join('\n');
}

function failure({ query: { language, kind, query, must }, rankedIds }: QueryResult): string {
	const places = must.map(
		(id) => `${id} ${rankedIds.includes(id) ? `at ${rankedIds.indexOf(id) + 1}` : 'missing'}`,
	);
	return `${kind}, ${language}: ${query}\n  should come: ${places.join(', ')}\n  came: ${rankedIds.slice(0, 5).join(', ') || 'nothing'}`;
}
