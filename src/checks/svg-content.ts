import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import { drawnElements, type Drawn } from '#src/checks/svg-size.ts';

const namespaces = {
	svg: 'http://www.w3.org/2000/svg',
	xlink: 'http://www.w3.org/1999/xlink',
	xml: 'http://www.w3.org/XML/1998/namespace',
	xmlns: 'http://www.w3.org/2000/xmlns/',
};

// What draws, and nothing that runs, moves, loads or holds another language (SVG 2, appendix G).
const elements = new Set(
	`svg g defs symbol use title desc style switch path rect circle ellipse line polyline polygon text tspan textPath
	linearGradient radialGradient stop clipPath mask pattern marker`.split(/\s+/),
);
const functions =
	/^(?:rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY]|calc|var|url|attr)$/i;
const words = /^(?:aria-.*|id|class|lang|role|font-family)$/;

/** As many elements as a drawing may come to when each is drawn as often as others refer to it. */
const mostDrawn = 20_000;

/** As many elements as may lie in one another: the parser's time grows with the square of them. */
const deepest = 200;

/** What in an SVG is not allowed: it is no XML, it could run or load something, or it says more than the drawing. */
export interface SvgFault {
	readonly kind: 'broken' | 'unsafe' | 'metadata';
	readonly value: string;
}

/**
 * What is wrong with an SVG, undefined where nothing. It is parsed as the XML that it is, and may hold nothing but what
 * an allow-list names, so that no spelling of a program can be overlooked.
 */
export function svgFault(text: string): SvgFault | undefined {
	const faults: SvgFault[] = [];
	const root: Drawn = { children: [], targets: [] };
	const ids = new Map<string, Drawn>();
	const open = [{ name: '', drawn: root }];
	const add = (kind: SvgFault['kind'], value: string) => void faults.push({ kind, value });
	const style = (css: string) => {
		const unsafe = open.at(-1)?.name === 'style' ? unsafeStyle(css) : undefined;
		if (unsafe) add('unsafe', unsafe);
	};
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', ({ message }) => add('broken', message));
	parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
		// In another one, a browser would read other characters than we do.
		if (!/^utf-8$/i.test(encoding)) add('unsafe', encoding);
	});
	parser.on('doctype', (doctype) => {
		// Only its internal subset can declare entities; without one, a document type is a name.
		if (doctype.includes('[')) add('unsafe', '<!DOCTYPE');
	});
	parser.on('processinginstruction', ({ target }) => add('unsafe', `<?${target}`));
	parser.on('opentag', (tag) => {
		const drawn: Drawn = { children: [], targets: [] };
		if (open.length > deepest) throw new RangeError('too deep');
		open.at(-1)?.drawn.children.push(drawn);
		open.push({ name: tag.local, drawn });
		faults.push(...tagFaults(tag));
		for (const { local, value } of Object.values(tag.attributes)) {
			if (local === 'id') ids.set(value, drawn);
			drawn.targets.push(...references(local, value));
		}
	});
	parser.on('closetag', () => void open.pop());
	parser.on('text', style);
	parser.on('cdata', style);
	try {
		parser.write(text).close();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		add('unsafe', error.message);
	}
	if (faults.length === 0 && drawnElements(root, ids) > mostDrawn) {
		add('unsafe', '<use>');
	}
	return faults.find(({ kind }) => kind !== 'broken') ?? faults[0];
}

function tagFaults({ name, local, uri, attributes }: SaxesTagNS): SvgFault[] {
	if (uri !== namespaces.svg) {
		// Drawing programs note here who drew it, and in which folder; pages of other languages do more.
		const isPage = /1999\/xhtml|MathML/i.test(uri);
		const kind = uri === '' ? 'broken' : isPage ? 'unsafe' : 'metadata';
		return [{ kind, value: `<${name}>` }];
	}
	if (local === 'metadata') return [{ kind: 'metadata', value: `<${name}>` }];
	if (!elements.has(local)) return [{ kind: 'unsafe', value: `<${name}>` }];
	return Object.values(attributes).flatMap(attributeFault);
}

function attributeFault({ name, local, uri, value }: SaxesAttributeNS): SvgFault[] {
	const unsafe: SvgFault[] = [{ kind: 'unsafe', value: `${name}="${value}"` }];
	if (uri === namespaces.xmlns || name === 'xmlns') return [];
	if (uri === namespaces.xml) return ['space', 'lang', 'id'].includes(local) ? [] : unsafe;
	if (uri !== '' && uri !== namespaces.xlink) return [{ kind: 'metadata', value: name }];
	if (/^on/i.test(local)) return unsafe;
	if (/^(?:href|src)$/i.test(local)) return value.startsWith('#') ? [] : unsafe;
	if (words.test(local)) return [];
	return unsafeStyle(value) === undefined ? [] : unsafe;
}

/** What in a style could load something: rules that begin with `@`, escapes that hide names, functions with addresses. */
function unsafeStyle(css: string): string | undefined {
	const mark = /[@\\]/.exec(css)?.[0];
	if (mark) return mark;
	for (const [call, name = '', target = ''] of css.matchAll(/([\w-]+)\(\s*([^)]*)/g)) {
		const isLocal = name.toLowerCase() !== 'url' || /^["']?#/.test(target);
		if (!functions.test(name) || !isLocal) return call;
	}
	return undefined;
}

/** The ids that an attribute has the browser draw: `href="#a"`, `fill="url(#b)"`. */
const references = (name: string, value: string): string[] =>
	name === 'href' && value.startsWith('#')
		? [value.slice(1)]
		: [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id = '']) => id);
