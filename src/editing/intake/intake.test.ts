import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleComponents, sampleContent } from '#src/checks/cases/sample-content.ts';
import { intake } from '#src/editing/intake/intake.ts';

const files = sampleContent();
const takeIn = (text: string | Uint8Array) =>
	intake(typeof text === 'string' ? new TextEncoder().encode(text) : text, files, sampleComponents);
const good = `# content/projects/neu.yaml
# Beteiligte einverstanden: ja (Angabe aus dem Vorschlag)
id: neu
title:
  de: Eine lange Überschrift über die Zusammenarbeit von Polizei und Moscheevereinen im Kiez
summary:
  de: Zusammenfassung.
laender:
  - BE
verified:
  on: '2026-11-22'
  by: sample
  method: sample
`;
const withoutHead = good.split('\n').slice(2).join('\n');
const mail = (body: string, type = 'text/plain; charset=utf-8') =>
	`From: a@beispiel.de\r\nTo: b@beispiel.de\r\nSubject: Vorschlag\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body.replaceAll('\n', '\r\n')}`;

async function read(text: string | Uint8Array) {
	const result = await takeIn(text);
	if (result.kind !== 'read') throw new Error(result.reason);
	return result;
}
const errors = async (text: string) =>
	(await read(text)).findings
		.filter(({ severity }) => severity === 'error')
		.map(({ code }) => code);

describe('a suggestion that was mailed in', () => {
	test('is taken from the file, with its place and the remark on the partners', async () => {
		expect(await read(good)).toMatchObject({
			path: 'projects/neu.yaml',
			text: withoutHead,
			isChange: false,
			remark: 'Beteiligte einverstanden: ja (Angabe aus dem Vorschlag)',
			findings: [],
		});
	});

	test.each([
		['the text of a mail', mail(`Guten Tag,\n\n${good}\nViele Grüße\n-- \nVerein`)],
		['a reply that quotes it', mail(`Am Montag schrieb jemand:\n\n${good.replace(/^/gm, '> ')}`)],
		[
			'an attachment',
			mail(
				`--x\nContent-Type: text/plain\n\nAnbei.\n--x\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename="neu.yaml"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(good).toString('base64')}\n--x--\n`,
				'multipart/mixed; boundary=x',
			),
		],
		['a file with Windows line ends', good.replaceAll('\n', '\r\n')],
		['a mail whose program broke a long line', mail(good.replace('Polizei und ', 'Polizei und\n'))],
	])('is taken from %s', async (_, text) => {
		const result = await read(text);
		expect(result.text).toBe(withoutHead);
		expect(result.findings).toEqual([]);
	});

	test('says that it changes an entry that is there', async () => {
		const change = good.replaceAll('neu', 'sample-project');
		expect((await read(change)).isChange).toBe(true);
	});

	test('names entries that sound the same', async () => {
		const result = await read(good.replace(/de: Eine.*/, 'de: Titel von sample-project'));
		expect(result.findings.map(({ code }) => code)).toEqual(['similar-entry']);
	});
});

describe('a hostile suggestion', () => {
	test.each([
		'../../package.json',
		'projects/../../../etc/passwd.yaml',
		'projects/../site.yaml',
		'site.yaml',
		'vocabularies/topics.yaml',
		'pages/de/datenschutz.mdx',
		'media/x.svg',
		'projects/x.yaml/../y.yaml',
		'projects/Groß.yaml',
		'projects/x.yml',
		'projects/con .yaml',
		'/etc/passwd',
		'projects\\x.yaml',
		'guides/en/x.mdx',
		'projects/x\u202elmay.yaml',
		'__proto__/x.yaml',
	])('is refused where it wants to lie at %s', async (path) => {
		expect(await takeIn(good.replace('projects/neu.yaml', path))).toMatchObject({
			kind: 'refused',
		});
	});

	test.each([
		['an id that is not the file’s', 'id: neu', 'id: ../../x', 'bad-id'],
		['an anchor and an alias', 'de: Zusammenfassung.', 'de: &a x\n  en: *a', 'yaml-anchor'],
		['a tag', 'de: Zusammenfassung.', 'de: !!js/function "x"', 'yaml-tag'],
		['a merge key', 'summary:', '<<: {}\nsummary:', 'yaml-merge-key'],
		['a prototype', 'summary:', '__proto__:\n  a: b\nsummary:', 'unknown-field'],
		['a script', 'de: Zusammenfassung.', 'de: x\naims:\n  de: <script>x</script>', 'html-in-prose'],
		['a private number', 'de: Zusammenfassung.', 'de: Ruf 0171 2345678', 'mobile-number'],
	])('with %s has errors, so that it is not written', async (_, from, to, code) => {
		expect(await errors(good.replace(from, to))).toContain(code);
	});

	test('that is a picture is refused', async () => {
		expect((await takeIn(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0, 1))).kind).toBe(
			'refused',
		);
	});

	test('in another encoding is refused', async () => {
		expect(await takeIn(Buffer.from(good, 'utf16le'))).toEqual({
			kind: 'refused',
			reason: 'not-text',
		});
		expect(await takeIn(Buffer.from(good, 'latin1'))).toEqual({
			kind: 'refused',
			reason: 'not-text',
		});
	});

	test('of nothing but brackets is answered', async () => {
		const brackets = (count: number) => good.replace('Zusammenfassung.', '['.repeat(count));
		expect(await errors(brackets(50_000))).toContain('too-deep');
		expect(await takeIn(brackets(1_000_000))).toEqual({ kind: 'refused', reason: 'too-long' });
	});

	test('that is nothing but noise never fails', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.uint8Array({ maxLength: 300 }),
					fc
						.string({ unit: 'binary', maxLength: 200 })
						.map((noise) => good.replace('Zusammen', noise)),
					fc.string({ unit: 'binary', maxLength: 200 }).map((noise) => mail(noise)),
				),
				async (bytes) => {
					expect(['read', 'refused']).toContain((await takeIn(bytes)).kind);
				},
			),
			{ numRuns: 30, seed: 20261122 },
		);
	}, 60_000);
});
