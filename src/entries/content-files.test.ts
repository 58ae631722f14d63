import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentFiles } from '#src/entries/content-files.ts';

let root = '';

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'content-files-'));
	mkdirSync(join(root, 'projects/folder.yaml'), { recursive: true });
	writeFileSync(join(root, 'projects/a.yaml'), 'id: a');
	writeFileSync(join(root, '.hidden'), 'x');
	symlinkSync(join(root, 'projects/a.yaml'), join(root, 'projects/link.yaml'));
	symlinkSync(root, join(root, 'projects/loop'));
});

afterAll(() => rmSync(root, { recursive: true }));

it('lists everything, and follows no link', () => {
	expect(contentFiles(root).map(({ path, kind }) => [path, kind])).toEqual([
		['.hidden', 'file'],
		['projects', 'folder'],
		['projects/a.yaml', 'file'],
		['projects/folder.yaml', 'folder'],
		['projects/link.yaml', 'symlink'],
		['projects/loop', 'symlink'],
	]);
});

it('reads a file, or its beginning', () => {
	const file = contentFiles(root).find(({ path }) => path === 'projects/a.yaml');
	expect(file?.size).toBe(5);
	expect(new TextDecoder().decode(file?.bytes())).toBe('id: a');
	expect(new TextDecoder().decode(file?.bytes(2))).toBe('id');
});

it('fails to read a file only when it is read', () => {
	writeFileSync(join(root, 'projects/gone.yaml'), 'x');
	const file = contentFiles(root).find(({ path }) => path === 'projects/gone.yaml');
	unlinkSync(join(root, 'projects/gone.yaml'));
	expect(() => file?.bytes()).toThrow('ENOENT');
});

it('fails where there is no folder', () => {
	expect(() => contentFiles(join(root, 'nothing'))).toThrow('ENOENT');
});
