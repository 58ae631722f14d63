// Prints the bill of materials of what the site is made from (CycloneDX, by npm): npm run sbom
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const npm = process.env['npm_execpath'];
const args = 'sbom --sbom-format cyclonedx --sbom-type application --package-lock-only --omit dev';
const text = execFileSync(
	npm ? process.execPath : 'npm',
	[...(npm ? [npm] : []), ...args.split(' ')],
	{ encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'inherit'] },
);
const bill = JSON.parse(text) as { components: { name: string; purl: string }[] };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
// npm 11 leaves out what a tool for development could use as well (sass and yaml, through Vite).
for (const name of Object.keys(packages[''].dependencies)) {
	if (bill.components.some((one) => one.name === name)) continue;
	const { version, license } = packages[`node_modules/${name}`];
	const added = {
		'bom-ref': `${name}@${version}`,
		type: 'library',
		name,
		version,
		scope: 'required',
		purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
		licenses: [{ license: { id: license } }],
	};
	bill.components.push(added);
}
console.log(JSON.stringify(bill, null, 2));
