import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnownCatalogue } from '#src/editing/known-entry.ts';
import { remoteBackend } from '#src/editing/config/cms-backend.ts';
import { fileDigests, readBuiltSite } from './built-site.ts';
import { adminBuild, adminSettings, mainBuild, pagesBuild, secondBuild } from './builds.ts';

/** The editor in a folder: its files with their texts. */
const editorIn = (folder: string) => {
	const { files } = readBuiltSite({ ...mainBuild, folder });
	return new Map([...files].map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
};
const isEditor = (file: string) => /(?:^|\/)admin\//.test(file) || file.endsWith('catalogue.json');

describe.each([
	['ADMIN=path: below /admin/ of the site', join(adminBuild.folder, 'admin')],
	['ADMIN=separate: in a folder of its own', secondBuild.adminOut],
])('%s', (_, folder) => {
	const files = editorIn(folder);
	const page = files.get('index.html') ?? '';
	const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
	const scripts = [...files].filter(([file]) => file.endsWith('.js'));

	it('is a page with a policy of its own: no foreign script, no eval, no host but the git server', () => {
		const sources = Object.fromEntries(
			policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]),
		);
		expect(sources['default-src']).toEqual(["'none'"]);
		expect(sources['script-src']).toEqual(["'self'"]);
		expect(sources['connect-src']).toEqual(["'self'", 'blob:', 'https://git.example']);
		expect(policy.match(/https?:[^ ;]+/g)).toEqual(['https://git.example', 'https://git.example']);
	});

	it('writes to the git server that content/site.yaml names, not to files', () => {
		expect(page).toContain('data-mode="remote"');
		const { site } = JSON.parse(files.get('catalogue.json') ?? '') as KnownCatalogue;
		expect(site.cms).toEqual(adminSettings);
		expect(remoteBackend(adminSettings)).toMatchObject({
			name: 'gitlab',
			api_root: 'https://git.example/api/v4',
		});
		expect([...files.keys()].filter((file) => /(?:^|\/)api(?:\/|$)/.test(file))).toEqual([]);
	});

	it('brings its scripts along, without maps and without the check that would need eval', () => {
		expect(scripts.length).toBeGreaterThan(0);
		expect([...files.keys()].filter((file) => file.endsWith('.map'))).toEqual([]);
		for (const [file, text] of scripts) {
			expect(text, file).not.toContain('sourceMappingURL');
			expect(text, file).not.toContain('must NOT have additional properties');
		}
		const loaded = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => path ?? '');
		expect(loaded).not.toEqual([]);
		expect(loaded.filter((path) => !files.has(path))).toEqual([]);
	});
});

it('ADMIN=off, which is the default: there is nothing of the editor', () => {
	const files = [...readBuiltSite(mainBuild).files];
	expect(files.filter(isEditor)).toEqual([]);
});

it('ADMIN=separate leaves nothing of the editor in the public site', () => {
	expect([...readBuiltSite(secondBuild).files].filter(isEditor)).toEqual([]);
	expect(existsSync(join(secondBuild.adminOut, 'de'))).toBe(false);
});

it('ADMIN=path leaves every public file as it is without the editor', () => {
	const files = fileDigests(readBuiltSite(adminBuild));
	const open = Object.entries(files).filter(([file]) => !isEditor(file));
	expect(open.length).toBeGreaterThan(20);
	expect(Object.fromEntries(open)).toEqual(fileDigests(readBuiltSite(pagesBuild)));
});
