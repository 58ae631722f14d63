// Makes the map of the Länder of @svg-maps/germany (CC BY 4.0), drawn on whole units: npm run make:map
import { readFile, writeFile } from 'node:fs/promises';
import { optimize } from 'svgo';

/** Where a Land's number stands: well inside its borders, and clear of the numbers around it. */
const labels: Readonly<Record<string, readonly [number, number]>> = {
	bw: [200, 674],
	by: [377, 652],
	be: [479, 274],
	bb: [510, 336],
	hb: [180, 210],
	hh: [264, 164],
	he: [208, 461],
	ni: [255, 238],
	mv: [436, 139],
	nw: [103, 375],
	rp: [81, 527],
	sl: [70, 587],
	sn: [469, 426],
	st: [367, 344],
	sh: [241, 102],
	th: [318, 443],
};

const enclosed = new Set(['BE', 'HB', 'HH']);

const whole = await readFile('node_modules/@svg-maps/germany/germany.svg', 'utf8');
const { data } = optimize(whole, {
	floatPrecision: 0,
	multipass: true,
	plugins: [{ name: 'preset-default', params: { overrides: { cleanupIds: false } } }],
});
const viewBox = /viewBox="([^"]+)"/.exec(data)?.[1];
const shapes = [...data.matchAll(/<path\b[^>]*>/g)].map(([element]) => {
	const id = /\bid="(\w+)"/.exec(element)?.[1] ?? '';
	const outline = /\bd="([^"]+)"/.exec(element)?.[1];
	const label = labels[id];
	if (!outline || !label)
		throw new Error(`The map holds a shape "${id}" without outline or label.`);
	return { land: id.toUpperCase(), outline, label };
});
if (!viewBox || shapes.length !== Object.keys(labels).length)
	throw new Error(`The map holds ${shapes.length} Länder.`);
// What lies within another Land must be drawn after it.
shapes.sort((a, b) => Number(enclosed.has(a.land)) - Number(enclosed.has(b.land)));
const target = 'src/site/laender-map.json';
await writeFile(target, `${JSON.stringify({ viewBox, shapes }, undefined, '\t')}\n`);
console.log(`${target}: ${shapes.length} Länder`);
