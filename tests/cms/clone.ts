import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import express from 'express';
import { buildAdmin } from '#src/editing/admin-build/build-admin.ts';
import { localEditor } from '#src/editing/local/local-editor.ts';

/** A clone of the catalogue's content in a folder of its own, and the editor that serves it. */
export interface Clone {
	readonly root: string;
	readonly address: string;
	readonly read: (path: string) => string;
	readonly bytes: (path: string) => Buffer;
	readonly write: (path: string, text: string | Uint8Array) => void;
	/** What git says has changed: `M content/site.yaml`. */
	readonly status: () => string[];
	/** The lines that changed in all files, without the signs of the diff. */
	readonly changedLines: () => string[];
	/** Commits everything, so that nothing is changed. */
	readonly settle: () => void;
	/** Brings everything back to how the clone began. */
	readonly reset: () => void;
	readonly end: () => Promise<void>;
}

/**
 * Makes a clone, builds the editor and serves it on a port of this computer.
 *
 * @param persons the protected folder that is edited instead, beside the clone
 */
export async function clone(content = 'content', persons?: string): Promise<Clone> {
	const root = mkdtempSync(join(tmpdir(), 'cms-'));
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'core.quotepath=off', ...args], {
			cwd: root,
			encoding: 'utf8',
		});
	cpSync(content, join(root, 'content'), { recursive: true });
	mkdirSync(join(root, 'content/media'), { recursive: true });
	git('init', '-q');
	git('config', 'user.name', 'Editor');
	git('config', 'user.email', 'editor@example.org');
	const settle = () => {
		git('add', '-A', 'content');
		git('commit', '-q', '--allow-empty', '-m', 'State');
	};
	settle();
	const began = git('rev-parse', 'HEAD').trim();
	const adminFolder = process.env['CMS_BUILT'] ?? mkdtempSync(join(tmpdir(), 'cms-admin-'));
	if (!process.env['CMS_BUILT']) {
		await buildAdmin({ outDir: adminFolder, site: 'http://localhost', base: '/', mode: 'local' });
	}
	const app = express();
	app.use('/admin', await localEditor({ root, adminFolder, persons }));
	const server = await new Promise<Server>((resolve) => {
		const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
	});
	const { port } = server.address() as AddressInfo;
	return {
		root,
		address: `http://127.0.0.1:${port}/admin/`,
		read: (path) => readFileSync(join(root, path), 'utf8'),
		bytes: (path) => readFileSync(join(root, path)),
		write: (path, text) => {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
		},
		status: () =>
			git('status', '--short', '--untracked-files=all')
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean),
		changedLines: () =>
			git('diff', '-U0')
				.split('\n')
				.filter((line) => /^[+-](?![+-])/.test(line)),
		settle,
		reset: () => {
			git('reset', '-q', '--hard', began);
			git('clean', '-qfd', 'content');
			mkdirSync(join(root, 'content/media'), { recursive: true });
		},
		end: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			rmSync(root, { recursive: true, force: true });
			if (!process.env['CMS_BUILT']) rmSync(adminFolder, { recursive: true, force: true });
		},
	};
}
