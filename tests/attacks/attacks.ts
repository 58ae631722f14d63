import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { mediaAttacks } from './media-attacks.ts';

/** Something that a hostile contribution may try, and what must become of it. */
export interface Attack {
	readonly what: string;
	/** The part of the content that it is put into: the list's name. */
	readonly place: Place;
	/** What is put there. */
	readonly text: string;
	/** The field that it is put into: `title.de`. */
	readonly at?: string;
	/** The file that it is put into. */
	readonly path?: string;
	/** Its bytes, where it is no text. */
	readonly bytes?: Uint8Array;
	/** In the file, characters that cannot be seen stand as YAML writes them: `\u0000`. */
	readonly escaped?: true;
	/** The finding with which the gate refuses it; left out where it may pass, for then it must be harmless in the page. */
	readonly refused?: FindingCode;
}

const places = [
	'prose',
	'title',
	'links',
	'mdx',
	'yaml',
	'front-matter',
	'names',
	'svg',
	'site',
] as const;

export type Place = (typeof places)[number] | 'media';

interface Written extends Omit<Attack, 'place' | 'text' | 'bytes'> {
	readonly put?: string;
	/** `put` stands so many times between `before` and `after`; `{n}` in it is the number. */
	readonly times?: number;
	readonly before?: string;
	readonly after?: string;
}

/** All attacks on content; those on addresses and forms are in `addresses.yaml`. */
export const attacks: readonly Attack[] = [...places.flatMap(listed), ...mediaAttacks];

function listed(place: (typeof places)[number]): Attack[] {
	const written = parse(readFileSync(`tests/attacks/${place}.yaml`, 'utf8')) as Written[];
	return written.map(({ put = '', times = 1, before = '', after = '', ...attack }) => {
		const repeated = Array.from({ length: times }, (_, index) =>
			put.replaceAll('{n}', String(index)).replaceAll('{next}', String(index + 1)),
		);
		return { ...attack, place, text: before + repeated.join('') + after };
	});
}
