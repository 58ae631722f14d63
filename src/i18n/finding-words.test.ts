import { expect, it } from 'vitest';
import type { FindingCode } from '#src/i18n/de/findings.ts';
import { findingWords } from '#src/i18n/finding-words.ts';
import type { FurtherTag } from '#src/i18n/further-languages.ts';

it('says in a further language what visitors can meet, and all else in one of content', () => {
	const turkish = 'tr' as FurtherTag;
	expect(findingWords(turkish, 'bad-mail').language).toBe('tr');
	expect(findingWords(turkish, 'symlink').language).toBe('de');
	expect(findingWords('en', 'bad-mail').language).toBe('en');
});

it('names a finding that there are no words for, as in a page that should not meet it', () => {
	const { message, fix } = findingWords('de', 'not-known' as FindingCode);
	expect([message, fix]).toEqual(['Hier stimmt etwas nicht (not-known).', '']);
});
