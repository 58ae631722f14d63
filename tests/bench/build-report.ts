import type { Row } from './bench-build.ts';

const cell = (value: string) => value.padStart(12);
const optional = (value: number | undefined, write: (value: number) => string) =>
	cell(value === undefined ? '' : write(value));

const heading = ['seconds', 'CPU s', 'pages/s', 'peak MB', 'MB out', 'files', 'growth']
	.map(cell)
	.join('');

/**
 * The rows of one size as a table. The growth says how much longer a row took than at the size before, for each entry:
 * 1 is linear, more is worse.
 */
export function buildReport(
	size: number,
	rows: readonly Row[],
	before?: { readonly size: number; readonly rows: readonly Row[] },
): string {
	const lines = rows.map((row) => {
		const earlier = before?.rows.find(({ name }) => name === row.name);
		const time = ({ cpu, seconds }: Row) => cpu ?? seconds;
		const growth =
			earlier && before && time(earlier) > 0
				? time(row) / time(earlier) / (size / before.size)
				: undefined;
		return (
			row.name.padEnd(22) +
			cell(row.seconds.toFixed(1)) +
			optional(row.cpu, (cpu) => cpu.toFixed(1)) +
			optional(row.pages, (pages) => (pages / row.seconds).toFixed(0)) +
			optional(row.memory, (memory) => (memory / 1e6).toFixed(0)) +
			optional(row.bytes, (bytes) => (bytes / 1e6).toFixed(1)) +
			optional(row.files, String) +
			optional(growth, (value) => value.toFixed(2)) +
			(row.note ? `  ${row.note}` : '')
		);
	});
	const own = rows.find(({ name }) => name === 'whole build');
	const ratios = rows
		.filter(({ name }) => name.includes(' + ') || name.startsWith('Astro'))
		.map(({ name, seconds, cpu }) =>
			own
				? `whole build ÷ ${name}: ${(own.seconds / seconds).toFixed(2)} by the clock, ${((own.cpu ?? 0) / (cpu ?? 1)).toFixed(2)} of the processor`
				: '',
		);
	return [
		`${size.toLocaleString('en')} entries in two languages, or all that there are today where these are more`,
		' '.repeat(22) + heading,
		...lines,
		...ratios,
	].join('\n');
}
