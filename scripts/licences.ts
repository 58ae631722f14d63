// Says under which licences the packages stand: npm run licences (as a table of Markdown; exit code 1 where one is not allowed)
import { readFileSync } from 'node:fs';
import { isAllowed, packageLicences } from '#src/supply/licences.ts';

const packages = packageLicences(JSON.parse(readFileSync('package-lock.json', 'utf8')));
console.log('| package | version | licence | used for |\n| --- | --- | --- | --- |');
for (const { name, version, licence, isTool } of packages)
	console.log(
		`| ${name} | ${version} | ${licence ?? '?'} | ${isTool ? 'making and testing' : 'the site'} |`,
	);
const refused = packages.filter(({ licence }) => !licence || !isAllowed(licence));
for (const { name, licence } of refused) console.error(`${name}: ${licence ?? '?'}`);
if (refused.length) process.exitCode = 1;
