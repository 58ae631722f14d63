import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryBackend } from './entry-backend.ts';
import { guardEntries } from './stale-entry.ts';
import { TextOrigins, type Memory } from './text-origins.ts';

const words = {
	changedMeanwhile: 'changed',
	draftMeanwhile: 'draft',
	contradicts: 'contradicts',
	draftGone: 'gone',
};
const path = 'content/projects/a.yaml';

let files: Record<string, string>;
let drafts: Record<string, string>;
let memory: Memory;

/** Files and drafts as a host has them: published by path, drafts by path too. */
const makeBackend = (): EntryBackend => ({
	getEntry: async (of) => {
		if (files[of] === undefined) throw Object.assign(new Error('no file'), { status: 404 });
		return { data: files[of] };
	},
	persistEntry: async ({ dataFiles }, { useWorkflow }) => {
		for (const file of dataFiles) (useWorkflow ? drafts : files)[file.path] = file.raw;
	},
	unpublishedEntry: async () => {
		if (!Object.keys(drafts).length)
			throw Object.assign(new Error('none'), { notUnderEditorialWorkflow: true });
		return { diffs: Object.keys(drafts).map((of) => ({ path: of, id: of })) };
	},
	unpublishedEntryDataFile: async (_collection, _slug, of) => drafts[of] ?? '',
});

/** Somebody at their own browser: opens, edits and saves as Decap would. */
function makeEditor(kept: Memory = { getItem: () => null, setItem: () => undefined }) {
	const origins = new TextOrigins(kept);
	const backend = guardEntries(makeBackend(), origins, words);
	return {
		backend,
		/** Opens the entry; what it gives takes edits, and saves them. */
		open: async (from: 'files' | 'draft' = 'files') => {
			const source =
				from === 'files'
					? ((await backend.getEntry(path)).data ?? '')
					: ((await backend.unpublishedEntryDataFile?.('project', 'a', path, path)) ?? '');
			return form(source);
		},
		form,
	};
	function form(source: string) {
		let text = source;
		const edit = (to: string) => {
			text = to;
			origins.note(source, text);
		};
		edit(source);
		const save = (options: object = {}) => {
			origins.note(source, text);
			return backend.persistEntry(
				{ dataFiles: [{ path, slug: 'a', raw: text }] },
				{ collectionName: 'project', ...options },
			);
		};
		return { edit, save };
	}
}

beforeEach(() => {
	files = { [path]: 'one' };
	drafts = {};
	let kept: string | null = null;
	memory = { getItem: () => kept, setItem: (_, value) => void (kept = value) };
});

describe('saving an entry', () => {
	test('goes on as long as nobody else changed it, once and again', async () => {
		const entry = await makeEditor().open();
		entry.edit('two');
		await entry.save();
		entry.edit('three');
		await entry.save();
		expect(files[path]).toBe('three');
	});

	test('goes on when an edit is taken back after it was saved', async () => {
		const entry = await makeEditor().open();
		entry.edit('two');
		await entry.save();
		entry.edit('one');
		await entry.save();
		expect(files[path]).toBe('one');
	});

	test('is refused when the file changed meanwhile, and changes nothing', async () => {
		const entry = await makeEditor().open();
		files[path] = 'theirs';
		entry.edit('mine');
		await expect(entry.save()).rejects.toThrow('changed');
		expect(files[path]).toBe('theirs');
	});

	test('is refused when the file changed between two saves', async () => {
		const entry = await makeEditor().open();
		entry.edit('two');
		await entry.save();
		files[path] = 'theirs';
		entry.edit('three');
		await expect(entry.save()).rejects.toThrow('changed');
	});

	test('is refused for a new entry whose file has come into being, and goes on where there is none', async () => {
		const editor = makeEditor();
		const entry = editor.form('');
		entry.edit('new');
		await expect(entry.save()).rejects.toThrow('changed');
		files = {};
		await entry.save();
		expect(files[path]).toBe('new');
	});

	test('tells what a host says against reading', async () => {
		const editor = makeEditor();
		const entry = await editor.open();
		editor.backend.getEntry = async () => {
			throw new Error('no connection');
		};
		const answer = editor.backend.persistEntry(
			{ dataFiles: [{ path, slug: 'a', raw: 'one' }] },
			{ collectionName: 'project' },
		);
		await expect(answer).rejects.toThrow('no connection');
		expect(entry).toBeDefined();
	});
});

describe('an unsaved text that the browser kept', () => {
	/** Edits, and loses the page before saving; gives a new page on the same browser. */
	async function lost() {
		const before = await makeEditor(memory).open();
		before.edit('unsaved');
		const editor = makeEditor(memory);
		await editor.open();
		return editor.form('unsaved');
	}

	test('can be saved when its file is as it was', async () => {
		const entry = await lost();
		entry.edit('unsaved and more');
		await entry.save();
		expect(files[path]).toBe('unsaved and more');
	});

	test('is not saved over a file that changed after it was begun', async () => {
		files[path] = 'one';
		const before = await makeEditor(memory).open();
		before.edit('unsaved');
		files[path] = 'theirs';
		const editor = makeEditor(memory);
		await editor.open();
		await expect(editor.form('unsaved').save()).rejects.toThrow('changed');
		expect(files[path]).toBe('theirs');
	});

	test('can be saved when it was begun after a save', async () => {
		const before = await makeEditor(memory).open();
		before.edit('two');
		await before.save();
		before.edit('unsaved');
		const editor = makeEditor(memory);
		await editor.open();
		await editor.form('unsaved').save();
		expect(files[path]).toBe('unsaved');
	});
});

describe('saving a draft', () => {
	const inDraft = { useWorkflow: true, unpublished: true };

	test('is refused when somebody else has begun one', async () => {
		const entry = await makeEditor().open();
		drafts[path] = 'their draft';
		entry.edit('mine');
		await expect(entry.save({ useWorkflow: true })).rejects.toThrow('draft');
		expect(drafts[path]).toBe('their draft');
	});

	test('is compared with the draft, not with what is published', async () => {
		drafts[path] = 'draft';
		const entry = await makeEditor().open('draft');
		entry.edit('mine');
		await entry.save(inDraft);
		drafts[path] = 'theirs';
		await expect(entry.save(inDraft)).rejects.toThrow('changed');
		expect(drafts[path]).toBe('theirs');
	});

	test('is compared after what was published meanwhile has come into it', async () => {
		drafts[path] = 'draft';
		const editor = makeEditor();
		const entry = await editor.open('draft');
		Object.assign(editor.backend, {
			getBranch: () => 'cms/project/a',
			api: {
				getBranchMergeRequest: async () => ({}),
				rebaseMergeRequest: async () => void (drafts[path] = 'draft and published'),
			},
		});
		entry.edit('mine');
		await expect(entry.save(inDraft)).rejects.toThrow('changed');
		expect(drafts[path]).toBe('draft and published');
	});

	test.each([
		[new Error('Rebase error: conflict'), 'contradicts'],
		[Object.assign(new Error('x'), { notUnderEditorialWorkflow: true }), 'gone'],
		[new Error('no connection'), 'no connection'],
	])('says why it cannot be brought up to date: %s', async (error, said) => {
		drafts[path] = 'draft';
		const editor = makeEditor();
		const entry = await editor.open('draft');
		Object.assign(editor.backend, {
			getBranch: () => 'cms/project/a',
			api: {
				getBranchMergeRequest: async () => ({}),
				rebaseMergeRequest: async () => {
					throw error;
				},
			},
		});
		await expect(entry.save(inDraft)).rejects.toThrow(said);
	});
});
