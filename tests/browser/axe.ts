import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The screens on which pages are looked at. */
export const screens = [1280, 320].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

type Screen = (typeof screens)[number];

const rules = axe.getRules().filter(({ tags }) => !tags.includes('deprecated'));
const named = (chosen: typeof rules) => chosen.map(({ ruleId }) => ruleId);

/** Every rule: those of level AAA, best practices and experiments too. What is deprecated has a successor. */
export const everyRule = named(rules);

/** The rules on colours, which alone can judge a page otherwise in the dark. */
export const colourRules = named(rules.filter(({ tags }) => tags.includes('cat.color')));

/** The rules on how large things are and what scrolls, which can judge a page otherwise on a narrow screen. */
export const sizeRules = ['target-size', 'scrollable-region-focusable', 'css-orientation-lock'];

/** What is wrong on a page as it shows now, on one screen: what axe finds, and what sticks out to the right. */
export async function troublesOn(
	page: Page,
	{ width, colorScheme }: Screen,
	values = everyRule,
): Promise<string[]> {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ colorScheme });
	// Half a megabyte, which is sent once.
	if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
	return page.evaluate(async (values) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, {
			resultTypes: ['violations'],
			runOnly: { type: 'rule', values },
		});
		const { scrollWidth, clientWidth } = document.documentElement;
		const overhang = scrollWidth - clientWidth;
		return [
			...violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
			),
			...(overhang > 0 ? [`sticks out to the right by ${overhang} px`] : []),
		];
	}, values);
}
