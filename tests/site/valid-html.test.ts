import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureBuild, mainBuild } from './builds.ts';
import { nuFindings } from './nu-checker.ts';

describe('the Nu HTML checker', { timeout: 300_000 }, () => {
	it.each([
		['the site', mainBuild],
		['every kind of entry under a base path', fixtureBuild],
	])('finds nothing wrong with any page, style sheet or picture of %s', (_, { folder }) => {
		expect(nuFindings(folder)).toEqual([]);
	});

	it('finds what is wrong where something is', () => {
		const folder = mkdtempSync(join(tmpdir(), 'broken-'));
		const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
		write('page.html', '<!doctype html><html lang=en><title>T</title><span><p>Words</p></span>');
		write('style.css', 'p { colour: red }');
		write('picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><square/></svg>');
		const findings = nuFindings(folder).join('\n');
		rmSync(folder, { recursive: true });
		expect(findings).toMatch(
			/^page\.html:\d+: Element “p” not allowed as child of element “span”/m,
		);
		expect(findings).toMatch(/^style\.css:\d+: CSS: “colour”/m);
		expect(findings).toMatch(/^picture\.svg:\d+: Element “square” not allowed/m);
	});
});
