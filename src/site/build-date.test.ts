import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDate } from '#src/site/build-date.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.useRealTimers();
});

describe('buildDate', () => {
	it('is the day that the environment gives', () => {
		vi.stubEnv('BUILD_DATE', '2026-02-28');
		expect(buildDate()).toBe('2026-02-28');
	});

	it('is the current day in Germany where the environment gives none', () => {
		vi.stubEnv('BUILD_DATE', '');
		vi.useFakeTimers({ now: new Date('2026-02-28T23:30:00Z') });
		expect(buildDate()).toBe('2026-03-01');
	});

	it.each(['2026-02-30', '28.02.2026', '2026', 'today'])('refuses %s', (value) => {
		vi.stubEnv('BUILD_DATE', value);
		expect(buildDate).toThrow(RangeError);
	});
});
