import { expect, test } from 'vitest';
import { isRequestable, requestable } from '#src/site/requests.ts';
import { entryJsonLd } from '#src/site/json-ld.ts';
import { makeCatalogue, makeEntry } from '#tests/builders/make-catalogue.ts';

const mail = 'team@beispiel.example';
const lifecycle = { state: 'archived', why: 'outdated' };
const ready = makeEntry('expert', 'ready', { mail });
const paused = makeEntry('expert', 'paused', { mail, availability: 'paused' });
const archived = makeEntry('expert', 'archived', { mail, lifecycle });
const all = makeCatalogue([ready, paused, archived, makeEntry('project', 'project')]);
const told = (entry: typeof ready) => JSON.stringify(entryJsonLd(all, 'de', entry, String));

test('are passed on to those who accept them now, and of a type that takes any', () => {
	expect(requestable(all).map(({ id }) => id)).toEqual(['ready']);
	expect([ready, paused, archived].map(isRequestable)).toEqual([true, false, false]);
});

test('reach nobody who is paused past the Clearing Point: search engines are told no address', () => {
	expect(told(ready)).toContain(mail);
	expect(told(paused)).not.toContain(mail);
});
