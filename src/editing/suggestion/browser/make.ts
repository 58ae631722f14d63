type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element of a page. Words are put in as text, never as markup; an attribute that is false is left out. */
export function make<N extends keyof HTMLElementTagNameMap>(
	name: N,
	attributes: Attributes = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[N] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) {
		if (value !== undefined && value !== false) {
			element.setAttribute(key, value === true ? '' : String(value));
		}
	}
	element.append(...children);
	return element;
}
