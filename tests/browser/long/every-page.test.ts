import { afterAll, beforeAll, describe, it } from 'vitest';
import { fixtureBuild } from '#tests/site/builds.ts';
import { readBuiltSite } from '#tests/site/built-site.ts';
import { screens, troublesOn } from '../axe.ts';
import { settled, visit, type Visit } from '../visitor.ts';

let visitor: Visit;
beforeAll(async () => (visitor = await visit(fixtureBuild.folder, fixtureBuild.base)));
afterAll(() => visitor.end());

describe('every page is accessible and fits, on phone and desktop, in light and dark', () => {
	it.concurrent.for(readBuiltSite(fixtureBuild).pages.map(({ path }) => path))(
		'%s',
		async (path, { expect }) => {
			const { page, close } = await visitor.page();
			await page.goto(fixtureBuild.base + path);
			await settled(page);
			for (const screen of screens) {
				const name = `${screen.width} px, ${screen.colorScheme}`;
				expect.soft(await troublesOn(page, screen), name).toEqual([]);
			}
			await close();
		},
	);
});
