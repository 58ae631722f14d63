import { expect, it } from 'vitest';
import { findings as de } from '#src/i18n/de/findings.ts';
import { findings as en } from '#src/i18n/en/findings.ts';

const places = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

it.each(Object.keys(de) as (keyof typeof de)[])('says the same of %s in both languages', (code) => {
	expect(places(en[code].message)).toEqual(places(de[code].message));
	expect(places(en[code].fix)).toEqual(places(de[code].fix));
	expect(en[code].message).not.toBe(de[code].message);
});
