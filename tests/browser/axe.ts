import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The screens on which pages are looked at. */
export const screens = [1280, 320].flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

type Screen = (typeof screens)[number];

/** What is wrong on a page as it shows now, on one screen: what axe finds, and what sticks out to the right. */
export async function troublesOn(page: Page, { width, colorScheme }: Screen): Promise<string[]> {
	await page.setViewportSize({ width, height: 800 });
	await page.emulateMedia({ colorScheme });
	const overhang = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	const found = await violations(page, colorScheme);
	return overhang > 0 ? [...found, `sticks out to the right by ${overhang} px`] : found;
}

/** In the dark, only colours can have become worse. */
async function violations(page: Page, colorScheme: Screen['colorScheme']): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(
		async (rules) => {
			const { axe } = window as unknown as { axe: typeof import('axe-core') };
			const results = await axe.run(document, {
				resultTypes: ['violations'],
				...(rules ? { runOnly: rules } : {}),
			});
			return results.violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
			);
		},
		colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block'] : undefined,
	);
}
