import { afterAll, afterEach, expect } from 'vitest';
import { clone, type Clone } from './clone.ts';
import { editor, type Editor } from './editor.ts';

/** A clone of the catalogue and somebody who edits it in a browser. */
export interface Desk {
	readonly files: Clone;
	readonly user: Editor;
}

/**
 * Sits somebody down for the tests of a file. Each finds the clone as it began; in the end the editor has asked no other
 * host, and its policy had nothing to stop.
 *
 * @param overlay a protected folder, whose persons are edited instead
 */
export async function desk(overlay?: string): Promise<Desk> {
	const files = await clone('content', overlay);
	const user = await editor(files);
	afterEach(() => files.reset());
	afterAll(async () => {
		expect(user.foreign).toEqual([]);
		expect(user.blocked).toEqual([]);
		await user.end();
		await files.end();
	});
	return { files, user };
}
