import { describe, expect, test } from 'vitest';
import { editorFor, newFileEditor, repositoryFile } from '#src/site/git-host.ts';

const site = (host: 'gitlab' | 'github' | 'forgejo', branch?: string) => ({
	repository: { url: 'https://git.beispiel.de/amt/katalog/', host, ...(branch && { branch }) },
});
const at = 'https://git.beispiel.de/amt/katalog';

describe('a file at the git host', () => {
	test.each([
		['gitlab', `${at}/-/blob/main/content/events/treffen.yaml`],
		['github', `${at}/blob/main/content/events/treffen.yaml`],
		['forgejo', `${at}/src/branch/main/content/events/treffen.yaml`],
	] as const)('is shown where %s shows it', (host, address) => {
		expect(repositoryFile(site(host), 'events/treffen.yaml')).toBe(address);
	});

	test('lies in the branch that the site is built from', () => {
		expect(repositoryFile(site('github', 'öffentlich'), 'site.yaml')).toBe(
			`${at}/blob/%C3%B6ffentlich/content/site.yaml`,
		);
	});

	test('is changed on a page of its own, where its text is pasted', () => {
		expect(editorFor(site('gitlab'), 'events/treffen.yaml')).toEqual({
			url: `${at}/-/edit/main/content/events/treffen.yaml`,
			carriesText: false,
		});
	});

	test('has no page while no repository is named', () => {
		expect(repositoryFile({}, 'site.yaml')).toBeUndefined();
		expect(editorFor({}, 'site.yaml')).toBeUndefined();
		expect(newFileEditor({}, 'site.yaml', '')).toBeUndefined();
	});
});

describe('a new file', () => {
	test.each(['github', 'forgejo'] as const)('comes to %s with its name and text', (host) => {
		const { url, carriesText } = newFileEditor(site(host), 'events/neu.yaml', 'a: ä & b\n') ?? {};
		expect(carriesText).toBe(true);
		const parameters = new URL(url ?? '').searchParams;
		expect(parameters.get('filename')).toBe('neu.yaml');
		expect(parameters.get('value')).toBe('a: ä & b\n');
	});

	test('comes to GitLab with its name only', () => {
		expect(newFileEditor(site('gitlab'), 'events/neu.yaml', 'a: 1\n')).toEqual({
			url: `${at}/-/new/main/content/events?file_name=neu.yaml`,
			carriesText: false,
		});
	});

	test('comes without its text where that is too long for an address', () => {
		expect(newFileEditor(site('github'), 'events/neu.yaml', 'ä'.repeat(3000))).toEqual({
			url: `${at}/new/main/content/events?filename=neu.yaml`,
			carriesText: false,
		});
	});
});
