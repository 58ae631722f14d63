import { describe, expect, it } from 'vitest';
import { attacks, type Place } from './attacks.ts';
import { findingsAgainst } from './at-the-gate.ts';

const byPlace = [...Map.groupBy(attacks, ({ place }) => place)];
// The texts are not in the canonical form, which is no fault of theirs.
const codes = async (attack: (typeof attacks)[number]) => {
	const found = (await findingsAgainst(attack)).map(({ code }) => code);
	return [...new Set(found)].filter((code) => code !== 'not-canonical');
};

it('there are at least 150 attacks, some in every part of the content', () => {
	expect(attacks.length).toBeGreaterThan(300);
	for (const [place, some] of byPlace) expect([place, some.length > 5]).toEqual([place, true]);
});

describe.each(byPlace)('in %s, the gate', (_: Place, some) => {
	const refused = some.filter((attack) => attack.refused);
	const passing = some.filter((attack) => !attack.refused);

	it.each(refused)('refuses $what', { timeout: 20_000 }, async (attack) => {
		expect(await codes(attack)).toContain(attack.refused);
	});

	// Each of them is opened in a browser: tests/browser/long/attacks.test.ts.
	it.runIf(passing.length).each(passing)('lets pass $what, which is harmless', async (attack) => {
		expect(await codes(attack)).toEqual([]);
	});
});
