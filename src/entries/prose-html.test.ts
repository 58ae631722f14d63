import { expect, test } from 'vitest';
import { proseHtml } from '#src/entries/prose-html.ts';

const html = (markdown: string) => proseHtml(markdown, (target) => target);

test('renders paragraphs, emphasis, lists and links', () => {
	expect(html('Ein **Wort**.\n\n- [Seite](https://example.org/)')).toBe(
		'<p>Ein <strong>Wort</strong>.</p>\n<ul>\n<li><a href="https://example.org/">Seite</a></li>\n</ul>',
	);
});

test.each([
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'[x](javascript:alert(1))',
	'[x](data:text/html,<script>1</script>)',
	'![x](https://example.org/pixel.png)',
])('lets nothing run and nothing be requested: %s', (markdown) => {
	expect(html(markdown)).not.toMatch(/<script|<img|javascript:|data:|src=/i);
});

test('resolves links before it cleans them', () => {
	expect(proseHtml('[x](entry:dik)', () => '/de/organisationen/dik/')).toContain(
		'href="/de/organisationen/dik/"',
	);
});

test('says what is to be said behind a link, as text', () => {
	const note = (target: string) => (target.endsWith('/b') ? '(<b>gone</b>)' : undefined);
	const text = '[A](https://example.org/a) und [B](https://example.org/b).';
	expect(proseHtml(text, (target) => target, note)).toBe(
		'<p><a href="https://example.org/a">A</a> und <a href="https://example.org/b">B</a> (&#x3C;b>gone&#x3C;/b>).</p>',
	);
});
