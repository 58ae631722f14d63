/** The states of a check that no longer holds, in the order in which such entries stand behind all others. */
export const lateStates = ['overdue', 'dormant'] as const;

/** How far behind the others an entry stands: 0 where its check holds or it needs none. */
export const lateness = (state: string): number =>
	(lateStates as readonly string[]).indexOf(state) + 1;
