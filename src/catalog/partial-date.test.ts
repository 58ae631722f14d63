import { expect, test } from 'vitest';
import { isPartialDate } from '#src/catalog/partial-date.ts';

test.each(['2007', '2007-05', '2007-05-03', '2024-02-29'])('takes %s', (date) => {
	expect(isPartialDate(date)).toBe(true);
});

test.each([
	'',
	'07',
	'2007-13',
	'2007-00',
	'2023-02-29',
	'2007-05-32',
	'2007/05',
	'1066',
	'2007-5',
	'3.5.2007',
	'2007-05-03T10:00Z',
])('refuses %j', (date) => {
	expect(isPartialDate(date)).toBe(false);
});
