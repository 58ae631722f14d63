import { expect, it } from 'vitest';
import { isToAsk, nextState } from '#src/checks/link-status/next-state.ts';
import type { LinkState } from '#src/entries/link-status.ts';

const failed = { kind: 'failed', why: '404' } as const;
const after = (...days: string[]) =>
	days.reduce<LinkState | undefined>((before, day) => nextState(before, failed, day), undefined);

it('calls an address gone when it failed on three days within two weeks or more, and keeps the first', () => {
	expect(after('2026-03-01')?.state).toBe('failing');
	expect(after('2026-03-01', '2026-03-15')?.state).toBe('failing');
	expect(after('2026-03-01', '2026-03-02', '2026-03-14')?.state).toBe('failing');
	expect(after('2026-03-01', '2026-03-15', '2026-03-15')?.state).toBe('failing');
	expect(after('2026-03-01', '2026-03-08', '2026-03-15')).toEqual({
		state: 'gone',
		since: '2026-03-01',
		runs: 3,
		why: '404',
		checked: '2026-03-15',
	});
});

it('forgets the failures when the address answers, but not when it does not tell', () => {
	const gone = after('2026-03-01', '2026-03-08', '2026-03-15');
	const unclear = nextState(gone, { kind: 'unclear', why: '403' }, '2026-03-22');
	expect(unclear).toEqual({ ...gone, checked: '2026-03-22' });
	const there = nextState(unclear, { kind: 'there' }, '2026-03-29');
	expect(there).toEqual({ state: 'ok', checked: '2026-03-29' });
	expect(nextState(there, failed, '2026-04-05')).toMatchObject({ since: '2026-04-05', runs: 1 });
});

it('keeps where an address moved to', () => {
	const moved = nextState(
		undefined,
		{ kind: 'there', movedTo: 'https://b.example/' },
		'2026-03-01',
	);
	expect(moved).toEqual({ state: 'moved', to: 'https://b.example/', checked: '2026-03-01' });
});

it('asks again after some days where all was well, the next day where not', () => {
	const ok = { state: 'ok', checked: '2026-03-01' } as const;
	expect(isToAsk(undefined, '2026-03-01', 6)).toBe(true);
	expect(isToAsk(ok, '2026-03-06', 6)).toBe(false);
	expect(isToAsk(ok, '2026-03-07', 6)).toBe(true);
	expect(isToAsk(after('2026-03-01'), '2026-03-01', 6)).toBe(false);
	expect(isToAsk(after('2026-03-01'), '2026-03-02', 6)).toBe(true);
});
