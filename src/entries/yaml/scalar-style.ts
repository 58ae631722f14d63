import { Schema, stringify, type Scalar } from 'yaml';
import type { FieldKind } from '#src/catalog/content-type.ts';

/** What readers of YAML 1.1 take for a number, a date, or yes and no, which YAML 1.2 reads as a string. */
const olderTags = new Schema({ schema: 'core', compat: 'yaml-1.1' }).compat ?? [];

/** The kinds that hold no string. */
const otherKinds: readonly (FieldKind | undefined)[] = [
	'number',
	'flag',
	'group',
	'list',
	undefined,
];

/** The kinds whose strings look like numbers often enough that all are quoted, for one look. */
const quotedKinds: readonly (FieldKind | undefined)[] = ['day', 'phone', 'digest', 'digests'];

/**
 * Gives a value the one way in which it is written, and makes a string of a number where the field asks for one.
 *
 * `2007` in a date → `'2007'` · `0911 943` → `'0911 943'` in a phone number · `yes` → `'yes'` · `a: b` → `'a: b'` ·
 * `"Moschee"` → `Moschee` · several lines → `|-` below each other
 */
export function settleScalar(scalar: Scalar, kind: FieldKind | undefined) {
	const { value, source } = scalar;
	const isOther = typeof value === 'number' || typeof value === 'boolean';
	// What the author typed: 0911 as a number would be 911.
	if (isOther && !otherKinds.includes(kind)) scalar.value = source ?? String(value);
	for (const written of ['source', 'format', 'minFractionDigits', 'type'] as const) {
		if (scalar[written] !== undefined) delete scalar[written];
	}
	if (typeof scalar.value === 'string') scalar.type = stringStyle(scalar.value, kind);
}

/** Names of fields are plain, `on` too; keys that nobody knows are written like values, on one line. */
export function settleKey(key: Scalar, isField: boolean) {
	settleScalar(key, undefined);
	if (isField) key.type = 'PLAIN';
	else if (key.type === 'BLOCK_LITERAL') key.type = 'QUOTE_DOUBLE';
}

function stringStyle(value: string, kind: FieldKind | undefined): Scalar.Type {
	// Line ends that a block can't end with are written as \n.
	if (value.includes('\n')) return /\S\n?$/.test(value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
	return quotedKinds.includes(kind) || !isPlain(value) ? 'QUOTE_SINGLE' : 'PLAIN';
}

function isPlain(value: string): boolean {
	if (olderTags.some(({ default: implied, test }) => implied && test?.test(value))) return false;
	// Left to itself, the library puts double quotes around single ones; of all else it knows best what must be quoted.
	return !value.includes("'") || stringify(value, { lineWidth: 0 }) === `${value}\n`;
}
