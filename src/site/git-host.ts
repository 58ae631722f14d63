import type { Site } from '#src/catalog/site.ts';
import type { gitHosts } from '#src/catalog/site/git-server-fields.ts';

type GitHost = (typeof gitHosts)[number];

/** Where a git server of one kind shows a file, edits it, and begins a new one; after the project's own address. */
interface HostAddresses {
	readonly file: (branch: string, path: string) => string;
	readonly edit: (branch: string, path: string) => string;
	readonly create: (branch: string, folder: string, name: string) => string;
	/** The parameter by which a new file is given its text; GitLab's editor takes none (its issue 594214). */
	readonly textParameter?: string;
}

const hosts: Readonly<Record<GitHost, HostAddresses>> = {
	gitlab: {
		file: (branch, path) => `-/blob/${branch}/${path}`,
		edit: (branch, path) => `-/edit/${branch}/${path}`,
		create: (branch, folder, name) => `-/new/${branch}/${folder}?file_name=${name}`,
	},
	github: {
		file: (branch, path) => `blob/${branch}/${path}`,
		edit: (branch, path) => `edit/${branch}/${path}`,
		create: (branch, folder, name) => `new/${branch}/${folder}?filename=${name}`,
		textParameter: 'value',
	},
	forgejo: {
		file: (branch, path) => `src/branch/${branch}/${path}`,
		edit: (branch, path) => `_edit/${branch}/${path}`,
		create: (branch, folder, name) => `_new/${branch}/${folder}?filename=${name}`,
		textParameter: 'value',
	},
};

/** The longest address that git servers accept without complaint: the usual 8 kB of a request line, less some room. */
const longestAddress = 7500;

const pathParts = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function hostOf({ repository }: Pick<Site, 'repository'>) {
	if (!repository) return undefined;
	const { url, host, branch = 'main' } = repository;
	return { ...hosts[host], at: (path: string) => `${url.replace(/\/$/, '')}/${path}`, branch };
}

/** The page of a content file at the git host, or undefined while no repository is named. */
export function repositoryFile(site: Pick<Site, 'repository'>, file: string): string | undefined {
	const host = hostOf(site);
	return host?.at(host.file(pathParts(host.branch), pathParts(`content/${file}`)));
}

/** Where a file is changed or begun at the git host, and whether the address brings its text along. */
export interface HostEditor {
	readonly url: string;
	readonly carriesText: boolean;
}

/** The page at the git host on which a content file is changed; its text must be pasted there. */
export function editorFor(site: Pick<Site, 'repository'>, file: string): HostEditor | undefined {
	const host = hostOf(site);
	if (!host) return undefined;
	const url = host.at(host.edit(pathParts(host.branch), pathParts(`content/${file}`)));
	return { url, carriesText: false };
}

/** The page at the git host on which a new content file is begun, with its name, and its text where host and length allow. */
export function newFileEditor(
	site: Pick<Site, 'repository'>,
	file: string,
	text: string,
): HostEditor | undefined {
	const host = hostOf(site);
	if (!host) return undefined;
	const parts = `content/${file}`.split('/');
	const name = encodeURIComponent(parts.pop() ?? '');
	const url = host.at(host.create(pathParts(host.branch), pathParts(parts.join('/')), name));
	const whole = `${url}&${host.textParameter}=${encodeURIComponent(text)}`;
	const carriesText = host.textParameter !== undefined && whole.length <= longestAddress;
	return { url: carriesText ? whole : url, carriesText };
}
