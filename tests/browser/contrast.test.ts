import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homePaths } from '#src/site/paths.ts';
import { visit, type Visit } from './visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit()));
afterAll(() => visitor.end());

const kern = (name: string) => `--kern-color-${name}`;
const grounds = [kern('layout-background-default'), '--surface'];
const feedback = ['info', 'warning'].map((name) => kern(`feedback-${name}-background`));

/** What is read: at least 4.5 to 1 (WCAG 1.4.3). */
const texts = [
	...[kern('layout-text-default'), '--muted', '--action', kern('action-visited')].flatMap((text) =>
		[...grounds, ...feedback].map((ground) => [text, ground] as const),
	),
	...grounds.map((ground) => ['--problem', ground] as const),
	[kern('action-on-default'), '--action'] as const,
	['--on-bar', '--bar'] as const,
	[kern('layout-text-default'), kern('form-input-background')] as const,
];

/** What must be seen to use a page: at least 3 to 1 (WCAG 1.4.11). */
const shapes = [
	...['--action', kern('action-focus-default'), kern('form-input-border')].flatMap((shape) =>
		grounds.map((ground) => [shape, ground] as const),
	),
	...grounds.map((ground) => [kern('feedback-danger'), ground] as const),
	...['info', 'warning'].map(
		(name) => [kern(`feedback-${name}`), kern('layout-background-default')] as const,
	),
];

/** Lines that only part what is parted by space already; `--tone` is a mixture that the map test looks at. */
const ornaments = ['--line', kern('decorative-border-default'), '--tone'];

const contrasts = async (colorScheme: 'light' | 'dark') => {
	const { page, close } = await visitor.page({ colorScheme });
	await page.goto(homePaths.de);
	const found = await page.evaluate(
		(pairs) => {
			const context = document.createElement('canvas').getContext('2d', {
				willReadFrequently: true,
			}) as CanvasRenderingContext2D;
			const probe = document.body.appendChild(document.createElement('i'));
			const luminance = (token: string) => {
				probe.style.color = `var(${token})`;
				if (!getComputedStyle(document.documentElement).getPropertyValue(token)) return Number.NaN;
				context.fillStyle = getComputedStyle(probe).color;
				context.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
					(byte) =>
						byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
				);
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			};
			return pairs.map(([front, back]) => {
				const [darker = 0, lighter = 0] = [luminance(front), luminance(back)].toSorted(
					(a, b) => a - b,
				);
				return [`${front} on ${back}`, (lighter + 0.05) / (darker + 0.05)] as const;
			});
		},
		[...texts, ...shapes],
	);
	await close();
	return Object.fromEntries(found);
};

describe('the colours', () => {
	it.each(['light', 'dark'] as const)('differ enough in every pair (%s)', async (colorScheme) => {
		const ratios = await contrasts(colorScheme);
		const tooLow = (pairs: readonly (readonly [string, string])[], least: number) =>
			pairs
				.map(([front, back]) => `${front} on ${back}`)
				.filter((pair) => !((ratios[pair] ?? 0) >= least))
				.map((pair) => `${pair}: ${ratios[pair]?.toFixed(2)}`);
		expect(tooLow(texts, 4.5)).toEqual([]);
		expect(tooLow(shapes, 3)).toEqual([]);
	});

	it('are all looked at: every one that a style sheet names', () => {
		const known = new Set([...texts.flat(), ...shapes.flat(), ...ornaments]);
		const named = readdirSync('src/styles')
			.filter((file) => file.endsWith('.scss'))
			.flatMap((file) => {
				const styles = readFileSync(join('src/styles', file), 'utf8');
				return [...styles.matchAll(/(?:color|background|border|fill|stroke|outline)[\w-]*:[^;]*/g)]
					.filter(([declaration]) => !declaration.startsWith('--'))
					.flatMap(([declaration]) => declaration.match(/--[\w-]+(?=\))/g) ?? [])
					.map((token) => `${file}: ${token}`);
			});
		expect(named.length).toBeGreaterThan(30);
		expect(named.filter((one) => !known.has(one.replace(/^.*: /, '')))).toEqual([]);
	});
});
