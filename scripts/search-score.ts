import { writeFileSync } from 'node:fs';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';
import { readContentFolder } from '#src/entries/read-content-folder.ts';
import { contentRecords } from '#src/search/search-files.ts';
import { visit } from '#tests/browser/visitor.ts';
import { peerResults } from '#tests/search/peer-results.ts';
import { recordedScoreFile, toRecord } from '#tests/search/recorded-score.ts';
import { scoreReport } from '#tests/search/score-report.ts';
import { memoryResults, searchInMemory } from '#tests/search/search-in-memory.ts';
import { goldenQueries, searchPages, siteResults } from '#tests/search/site-search.ts';

// `npm run search:score [folder of the built site] [--record]`; with `--quick` without build, browser and peers
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const queries = goldenQueries();
if (process.argv.includes('--quick')) {
	const finders = await searchInMemory(contentFolderPath());
	console.log(scoreReport({ 'in memory': await memoryResults(finders, queries) }));
} else {
	const visitor = await visit(folder);
	const own = await siteResults(await searchPages(visitor), queries).finally(visitor.end);
	const { records } = contentRecords(
		await readContentFolder(contentFolderPath()),
		contentFolderPath(),
	);
	console.log(scoreReport({ 'this search': own, ...(await peerResults(records, queries)) }));
	if (process.argv.includes('--record')) {
		writeFileSync(recordedScoreFile, `${JSON.stringify(toRecord(own), null, '\t')}\n`);
	}
}
