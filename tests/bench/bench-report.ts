import { benchSites } from './bench-sites.ts';
import { longest, median, quantile, type Figures } from './measure.ts';

type Row = readonly [name: string, of: (figures: Figures, pause: number) => number, unit: string];

const kB = (bytes: number) => bytes / 1000;
const rows: readonly Row[] = [
	['bytes until first results', ({ bytes }) => kB(bytes), 'kB'],
	['… with page, styles, fonts', ({ bytesInAll }) => kB(bytesInAll), 'kB'],
	['requests until then', ({ requests }) => requests, ''],
	['key to results, median', ({ keys }) => median(keys), 'ms'],
	['key to results, p95', ({ keys }) => quantile(keys, 0.95), 'ms'],
	['… without its pause, median', ({ keys }, pause) => median(keys) - pause, 'ms'],
	['… without its pause, p95', ({ keys }, pause) => quantile(keys, 0.95) - pause, 'ms'],
	['filter to results, median', ({ filters }) => median(filters), 'ms'],
	['memory', ({ memory }) => memory / 1e6, 'MB'],
];

/** The figures of the searches over one catalogue side by side, with the ratio of the first to each other one. */
export function benchReport(size: number, measured: readonly Figures[]): string {
	const names = benchSites.map(({ name }) => name.padStart(20)).join('');
	const lines = rows.map(([name, of, unit]) => {
		const values = measured.map((figures, place) => of(figures, benchSites[place]?.pause ?? 0));
		const [own = 0] = values;
		const cells = values.map((value, place) => {
			return cell(value, unit, place === 0 ? NaN : own / value).padStart(20);
		});
		return name.padEnd(30) + cells.join('');
	});
	const heading = `${size.toLocaleString('en')} entries (in brackets: this search ÷ that one)`;
	return [heading, ' '.repeat(30) + names, ...lines].join('\n');
}

/** A time of Infinity was not waited for to its end. */
function cell(value: number, unit: string, ratio: number): string {
	if (value === Infinity) return `over ${longest} ${unit}`;
	if (Number.isNaN(value)) return 'no answer';
	return `${value.toFixed(0)} ${unit}${Number.isFinite(ratio) ? ` (${ratio.toFixed(2)})` : ''}`;
}
