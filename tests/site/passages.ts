import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Words of a page that follow one another in one language. */
export interface Passage {
	readonly words: string;
	/** The language in which a screen reader reads them: that of the nearest `lang`. */
	readonly language: string;
}

/** Elements that a sentence goes through. */
const inline = new Set(
	'a abbr b bdi br cite code del dfn em i ins kbd mark q s small span strong sub sup time u wbr'.split(
		' ',
	),
);

/** What is read out and is no text: names and descriptions of what a page shows. */
const spoken = ['alt', 'aria-description', 'aria-label', 'placeholder', 'title'];

const silent = new Set(['script', 'style', 'template']);

type Node = DefaultTreeAdapterTypes.ChildNode;

/** All passages of a page: its title, what stands in it, and what is read out besides. */
export function passagesOf(html: string): Passage[] {
	const passages: Passage[] = [];
	let words = '';
	let language = '';
	const end = () => {
		const passage = words.replace(/\s+/g, ' ').trim();
		if (passage) passages.push({ words: passage, language });
		words = '';
	};
	const say = (text: string, inLanguage: string) => {
		if (inLanguage !== language) end();
		language = inLanguage;
		words += text;
	};
	const walk = (nodes: readonly Node[], around: string) => {
		for (const node of nodes) {
			if ('value' in node) say(node.value, around);
			if (!('tagName' in node) || silent.has(node.tagName)) continue;
			const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value;
			const own = attribute('lang') ?? around;
			const isInline = inline.has(node.tagName);
			if (!isInline) end();
			for (const name of spoken) {
				const text = attribute(name);
				if (text) passages.push({ words: text.replace(/\s+/g, ' ').trim(), language: own });
			}
			walk(node.childNodes, own);
			if (!isInline) end();
		}
	};
	walk(parse(html).childNodes, '');
	end();
	return passages;
}
