interface Memory<Asked, Answer> {
	readonly get: (asked: Asked) => { readonly answer: Answer } | undefined;
	readonly set: (asked: Asked, known: { readonly answer: Answer }) => unknown;
}

const reading =
	<Asked, Answer>(memory: Memory<Asked, Answer>, read: (asked: Asked) => Answer) =>
	(asked: Asked): Answer => {
		const known = memory.get(asked) ?? { answer: read(asked) };
		memory.set(asked, known);
		return known.answer;
	};

/** A reading that answers from memory what it was asked before: for what is asked again and again and slow to answer. */
export const remembered = <Asked extends string | number, Answer>(read: (asked: Asked) => Answer) =>
	reading<Asked, Answer>(new Map(), read);

/** The same of something that never changes, such as an entry, as long as that is there. */
export const rememberedOf = <Asked extends object, Answer>(read: (asked: Asked) => Answer) =>
	reading<Asked, Answer>(new WeakMap(), read);
