import { expect, it } from 'vitest';
import { goneSince, linkStatusText, parseLinkStatus } from '#src/entries/link-status.ts';

const gone = {
	state: 'gone',
	since: '2026-02-01',
	runs: 3,
	why: '404',
	checked: '2026-03-01',
} as const;
const ok = { state: 'ok', checked: '2026-03-01' } as const;

it('is written in one form: sorted, a line for each address', () => {
	const status = { 'https://b.example/': gone, 'https://a.example/': ok };
	const text = linkStatusText(status);
	expect(text).toBe(
		`{\n\t"https://a.example/": ${JSON.stringify(ok)},\n\t"https://b.example/": ${JSON.stringify(gone)}\n}\n`,
	);
	expect(parseLinkStatus(text)).toEqual(status);
});

it('is not read where no link check has written it', () => {
	for (const text of ['', '[]', '{"https://a.example/":"ok"}', '{"x":{"state":"ok"}}'])
		expect(parseLinkStatus(text)).toBeUndefined();
});

it('says of a link since when it leads nowhere, whatever its fragment', () => {
	const status = { 'https://a.example/': gone, 'https://b.example/': ok };
	expect(goneSince(status, 'https://a.example/#part')).toBe('2026-02-01');
	expect(goneSince(status, 'https://b.example/')).toBeUndefined();
	expect(goneSince(status, 'constructor')).toBeUndefined();
});
