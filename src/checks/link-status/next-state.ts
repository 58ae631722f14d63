import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Answer } from '#src/checks/link-status/ask.ts';
import type { LinkState } from '#src/entries/link-status.ts';

/** From when on an address that fails is called gone: so many days after the first failure … */
export const daysUntilGone = 14;
/** … and on so many days on which it was asked. */
export const runsUntilGone = 3;

const daysFrom = (earlier: string, later: string) =>
	differenceInCalendarDays(parseISO(later), parseISO(earlier));

/** What is known of an address after an answer, on a day (`YYYY-MM-DD`); one failure alone says little. */
export function nextState(before: LinkState | undefined, answer: Answer, today: string): LinkState {
	const failed = before && 'since' in before ? before : undefined;
	if (answer.kind === 'there') {
		return answer.movedTo === undefined
			? { state: 'ok', checked: today }
			: { state: 'moved', to: answer.movedTo, checked: today };
	}
	const { why } = answer;
	// A server that doesn't tell takes nothing back.
	if (answer.kind === 'unclear') {
		return failed ? { ...failed, checked: today } : { state: 'unclear', why, checked: today };
	}
	const since = failed?.since ?? today;
	const runs = failed ? failed.runs + (failed.checked < today ? 1 : 0) : 1;
	const isGone = runs >= runsUntilGone && daysFrom(since, today) >= daysUntilGone;
	return { state: isGone ? 'gone' : 'failing', since, runs, why, checked: today };
}

/** Says whether to ask an address again: not twice a day, and where all was well not within so many days. */
export function isToAsk(before: LinkState | undefined, today: string, days: number): boolean {
	if (!before) return true;
	return daysFrom(before.checked, today) >= ('since' in before ? 1 : days);
}
