import { extractIBAN, isValidIBAN } from 'ibantools';
import { visitFields } from '#src/catalog/visit-fields.ts';
import { freeMailDomains } from '#src/entries/free-mail-domains.ts';
import type { Finding } from '#src/entries/finding.ts';
import { findingAt, valueAt, type ReadRecord } from '#src/entries/read-record.ts';
import type { Point } from '#src/entries/yaml/text-lines.ts';
import type { FindingCode } from '#src/i18n/de/findings.ts';

/**
 * Something private in a text: what it is, and where it begins (offset from 0). What it says is not handed on, since
 * reports may be public.
 */
export interface PrivatePassage {
	readonly code: Extract<
		FindingCode,
		'iban' | 'birth-date' | 'home-address' | 'private-mail' | 'mobile-number' | 'name-before-phone'
	>;
	/** `warning` where it may well be something else. */
	readonly severity?: 'warning';
	readonly index: number;
}

/** The name of the field by which a mailbox or number is marked as one of a function, not of a person. */
export const functionMark = 'belongsToFunction';

const iban = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}/g;
const date =
	/(?:\d{1,2}\.?\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{2,4}|\d{4}-\d{2}-\d{2}|\p{L}{3,9}\s\d{1,2},?\s\d{4})/u;
const birth = new RegExp(
	`(?:geburts(?:datum|tag)|\\bgeb(?:oren)?\\b|date of birth|\\bborn\\b)[\\s.:]*(?:ist|is|am|on|the)?\\s*${date.source}`,
	'giu',
);
const home =
	/(?:privat(?:e)?[- ]?(?:an|ad)(?:schrift|resse)|wohn(?:anschrift|adresse)|\bwohnhaft\b|\bwohnt in der\b|\bhome address\b|\bresiding at\b)/giu;
// From the beginning of a run of letters only: from each letter on, a long run would be walked again.
const mailAddress = /(?<![\w.+-])[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;
// The ranges for mobile services in the numbering plan of the Bundesnetzagentur: (0)15, (0)16, (0)17.
const mobile = /(?<![\d/+.-])(?:\+49|0049|0)[ /-]?(?:\(0\))?[ /-]?1[567]\d(?:[ /-]?\d){6,9}(?!\d)/g;
/**
 * Mobile numbers of other countries, by the country's code, as far as their numbering plans leave no doubt: in Austria
 * some that begin alike are those of towns, and American ones tell nothing.
 */
const foreignMobiles = {
	31: String.raw`6\d{8}`,
	33: String.raw`[67]\d{8}`,
	387: String.raw`6\d{7}`,
	41: String.raw`7[5-9]\d{7}`,
	43: String.raw`6(?:5[0-3579]|6[013-9]|[7-9]\d)\d{4}`,
	90: String.raw`5\d{9}`,
};
const foreignMobile = new RegExp(
	String.raw`^(?:\+|00)(?:${Object.entries(foreignMobiles)
		.map(([country, number]) => `${country}0?${number}`)
		.join('|')})`,
);
const international = /(?<![\w/+.-])(?:\+|00)[1-9](?:[ ./()-]{0,3}\d){7,14}(?!\d)/g;

const callName = String.raw`\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*`;
const beforePhone = String.raw`[^.;:!?\n]{0,30}?[\s,(–-]+(?:Tel\b|Telefon\b|Phone\b|Mobil\b|Handy\b|Durchwahl\b)`;
const addressed = new RegExp(
	String.raw`\b(?:Frau|Herrn?|Dr\.|Prof\.|Imam|Mr\.?|Mrs\.?|Ms\.?)\s+(?:(?:Dr\.|Prof\.)\s+)*${callName}(?:\s+${callName})*${beforePhone}`,
	'gu',
);
const twoWords = new RegExp(
	String.raw`(?<![\p{L}-])(${callName})\s+(${callName})[\s,(–-]+(?:Tel\b|Telefon\b|Phone\b|Mobil\b|Handy\b)`,
	'gu',
);
/** Words of offices, places and functions, which stand before phone numbers as names do. */
const notOfPersons =
	/^(?:der|die|das|den|dem|und|für|am|im|the|of|and|for)$|amt|abteilung|akademie|anlauf|ansprech|beratung|beauftragt|behörde|bereich|bezirk|büro|bund|center|centre|clearing|department|dienst|direktion|division|fach|gemeinde|geschäft|gruppe|haus|hotline|information|institut|kontakt|kommissariat|kreis|land|leitung|linie|ministerium|mosche|mosque|nummer|office|ort|point|polizei|police|präsidium|prävention|rat$|referat|redaktion|sekretariat|service|stadt|stelle|stiftung|team|verband|verein|verfassung|verwaltung|zentral|zentrum|zentrale/iu;

/** Says whether an address is at one of the providers where anybody can have one. */
export const isFreeMail = (address: string): boolean =>
	freeMailDomains.has((address.split('@').at(-1) ?? '').toLowerCase());

/** Says whether a number is one of a mobile phone in Germany, or in a country whose numbers tell. */
const isMobile = (number: string): boolean =>
	/^(?:\+49|0049|0)0?1[567]\d/.test(digitsOf(number)) || foreignMobile.test(digitsOf(number));

const digitsOf = (number: string): string => number.replace(/[^\d+]/g, '');

/**
 * Finds in a text what is nobody's business: bank accounts, dates of birth, home addresses, and mailboxes and mobile
 * numbers that are probably a person's own.
 */
export function privatePassages(text: string): PrivatePassage[] {
	const found = (
		code: PrivatePassage['code'],
		pattern: RegExp,
		holds = (_: RegExpExecArray) => true,
	) =>
		[...text.matchAll(pattern)]
			.filter((match) => holds(match as RegExpExecArray))
			.map(({ index }) => ({ code, index }));
	const names = found('name-before-phone', addressed);
	const likely = found(
		'name-before-phone',
		twoWords,
		({ 1: one = '', 2: other = '', index }) =>
			!notOfPersons.test(one) &&
			!notOfPersons.test(other) &&
			!names.some((name) => Math.abs(name.index - index) < 40),
	).map((passage) => ({ ...passage, severity: 'warning' as const }));
	return [
		...names,
		...likely,
		...found('iban', iban, ([value]) => isIban(value)),
		...found('birth-date', birth),
		...found('home-address', home),
		...found('private-mail', mailAddress, ([value]) => isFreeMail(value)),
		...found('mobile-number', mobile),
		...found('mobile-number', international, ([value]) => foreignMobile.test(digitsOf(value))),
	];
}

/** What follows an account number may look like a part of it: every length that it can have is tried. */
function isIban(passage: string): boolean {
	const letters = passage.replace(/[ -]/g, '');
	for (let length = letters.length; length >= 15; length--) {
		const { valid, iban: read } = extractIBAN(letters.slice(0, length));
		if (valid && isValidIBAN(read)) return true;
	}
	return false;
}

const textKinds = new Set(['text', 'prose', 'line']);

/**
 * Names what is private in a record. A free-mail address or a mobile number in a field of its own may stay where the
 * record says that it belongs to the function: many associations have no other.
 */
export function* privateData(record: ReadRecord): Generator<Finding> {
	for (const { rule, value, path } of visitFields(record.fields, record.data)) {
		if (textKinds.has(rule.kind)) {
			const texts =
				typeof value === 'object' && value !== null
					? Object.entries(value).map(([language, text]) => [[...path, language], text] as const)
					: [[path, value] as const];
			for (const [at, text] of texts) {
				if (typeof text !== 'string') continue;
				for (const { code, index, severity } of privatePassages(text)) {
					yield findingAt(record, at, code, {
						within: pointAt(text, index),
						...(severity && { severity }),
					});
				}
			}
		} else if (rule.kind === 'mail' || rule.kind === 'phone') {
			if (typeof value !== 'string') continue;
			const isPrivate = rule.kind === 'mail' ? isFreeMail(value) : isMobile(value);
			const isMarked = valueAt(record.data, [...path.slice(0, -1), functionMark]) === true;
			if (!isPrivate || isMarked) continue;
			const code = rule.kind === 'mail' ? 'unmarked-mail' : 'unmarked-mobile-number';
			yield findingAt(record, path, code);
		}
	}
}

function pointAt(text: string, index: number): Point {
	const lines = text.slice(0, index).split('\n');
	return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
