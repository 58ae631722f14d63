// Cuts the design system's Fira Sans (OFL-1.1) down to what the catalogue's languages need: npm run make:fonts
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

// Latin with the letters of Turkish, Bosnian, Albanian, Kurdish and romanised Arabic, and the signs in our texts.
const characters =
	range(0x20, 0x7e) +
	range(0xa0, 0xff) +
	'ıİşŞğĞčČćĆžŽšŠđĐāĀīĪūŪōŌēĒłŁńśźżęąőű' +
	'–—‘’‚“”„†•…‹›€→←↑↓↗✓−×≥≤';

await mkdir('src/styles/fonts', { recursive: true });
for (const [name, weight] of [
	['Regular', 400],
	['SemiBold', 600],
] as const) {
	const whole = await readFile(
		`node_modules/@kern-ux/native/dist/fonts/fira-sans/FiraSans-${name}.woff2`,
	);
	const subset = await subsetFont(whole, characters, { targetFormat: 'woff2' });
	await writeFile(`src/styles/fonts/fira-sans-${weight}.woff2`, subset);
	console.log(`fira-sans-${weight}.woff2: ${subset.length} bytes`);
}
