const longest = 80;

/** A value from a file as a finding may quote it: on one line, short, and with nothing a terminal would obey. */
export function shown(value: string): string {
	const line = value.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
	return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
