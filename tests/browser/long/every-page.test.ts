import { afterAll, beforeAll, describe, it } from 'vitest';
import { fixtureBuild } from '#tests/site/builds.ts';
import { readBuiltSite } from '#tests/site/built-site.ts';
import { colourRules, everyRule, sizeRules, troublesOn } from '../axe.ts';
import { settled, visit, type Visit, type VisitedPage } from '../visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit(fixtureBuild.folder, fixtureBuild.base)));
afterAll(() => visitor.end());

/** Pages of the browser that no test looks at now; a new one for each page of the site would take longer. */
const free: VisitedPage[] = [];

// One page of each kind is held to every rule on every screen in `every-kind-of-page.test.ts`.
const looks = [
	{ width: 1280, colorScheme: 'light', rules: everyRule },
	{ width: 1280, colorScheme: 'dark', rules: colourRules },
	{ width: 320, colorScheme: 'light', rules: sizeRules },
] as const;

describe('every page is accessible and fits, on phone and desktop, in light and dark', () => {
	it.concurrent.for(readBuiltSite(fixtureBuild).pages.map(({ path }) => path))(
		'%s',
		async (path, { expect }) => {
			const visited = free.pop() ?? (await visitor.page());
			const { page } = visited;
			await page.goto(fixtureBuild.base + path);
			await settled(page);
			for (const { rules, ...screen } of looks) {
				const name = `${screen.width} px, ${screen.colorScheme}`;
				expect.soft(await troublesOn(page, screen, rules), name).toEqual([]);
			}
			free.push(visited);
		},
	);
});
