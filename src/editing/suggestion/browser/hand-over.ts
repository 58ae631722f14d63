import type { Site } from '#src/catalog/site.ts';
import { make } from '#src/editing/suggestion/browser/make.ts';
import type { KnownName } from '#src/editing/suggestion/known-names.ts';
import type { SuggestedFile } from '#src/editing/suggestion/suggested-file.ts';
import { suggestionMail } from '#src/editing/suggestion/suggestion-mail.ts';
import { contentLanguage, textIn, type InterfaceLanguage } from '#src/i18n/languages.ts';
import { fill } from '#src/i18n/fill.ts';
import { words } from '#src/i18n/words.ts';
import { href } from '#src/site/base.ts';
import { editorFor, newFileEditor } from '#src/site/git-host.ts';
import { entryPaths, pathIn, suggestChangePaths } from '#src/site/paths.ts';

/** What the operator offers: a mailbox, a repository, and the address of the page that says how to reach them. */
export type HandOverSettings = Pick<Site, 'operator' | 'repository'> & {
	readonly contact?: string;
};

/** What the last step is made of. */
export interface HandOver {
	readonly language: InterfaceLanguage;
	readonly site: HandOverSettings;
	readonly title: string;
	readonly file: SuggestedFile;
	/** Whether the file is there already, and is changed. */
	readonly isChange: boolean;
	readonly announce: (message: string) => void;
}

/** The finished file, and the ways to pass it on. Nothing here sends anything by itself. */
export function handOver({
	language,
	site,
	title,
	file,
	isChange,
	announce,
}: HandOver): HTMLElement[] {
	const { suggest } = words(language);
	const mail = suggestionMail(site, contentLanguage(language), title, file);
	const host = isChange ? editorFor(site, file.path) : newFileEditor(site, file.path, file.text);
	const preview = make(
		'pre',
		{ class: 'suggest-file', tabindex: 0, role: 'region', 'aria-label': suggest.fileTitle },
		file.text,
	);
	return [
		make('p', {}, suggest.ready),
		make('h3', {}, suggest.waysTitle),
		make(
			'ul',
			{ class: 'suggest-ways' },
			...(mail
				? [
						way(
							link(mail.url, mail.carriesText ? suggest.mail : suggest.mailAttached),
							mail.carriesText ? undefined : suggest.mailAttachedHint,
						),
					]
				: [make('li', {}, suggest.noMailbox, ' ', ...contactLink(site, language))]),
			way(download(file, suggest.download)),
			way(copier(file.text, suggest, announce)),
			...(host
				? [
						way(
							link(host.url, isChange ? suggest.hostEdit : suggest.hostNew),
							host.carriesText ? suggest.hostCarries : suggest.hostPaste,
						),
					]
				: []),
		),
		make('h3', {}, suggest.fileTitle),
		make('p', {}, `${suggest.fileLead} ${fill(suggest.fileName, { path: file.path })}`),
		preview,
	];
}

const contactLink = ({ contact }: HandOverSettings, language: InterfaceLanguage) =>
	contact ? [make('a', { href: contact }, words(language).site.mistakeContact)] : [];

const way = (action: HTMLElement, hint?: string) =>
	make('li', {}, action, ...(hint ? [make('p', { class: 'muted small' }, hint)] : []));

const link = (url: string, label: string) =>
	make('a', { class: 'button', href: url, rel: 'noopener external' }, label);

function download({ path, text }: SuggestedFile, label: string): HTMLElement {
	const name = path.split('/').at(-1) ?? path;
	const element = make('a', { class: 'button', download: name, href: '#' }, label);
	element.addEventListener('click', () => {
		const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
		element.href = address;
		// The browser has taken the file once the click is over.
		setTimeout(() => URL.revokeObjectURL(address), 0);
	});
	return element;
}

function copier(
	text: string,
	{ copy, copied, copyFailed }: ReturnType<typeof words>['suggest'],
	announce: (message: string) => void,
): HTMLElement {
	const button = make('button', { type: 'button', class: 'button' }, copy);
	button.addEventListener('click', () => {
		navigator.clipboard
			.writeText(text)
			.then(() => announce(copied))
			.catch(() => announce(copyFailed));
	});
	return button;
}

/** The entries that may be the same, each with the way to change it instead. */
export function similarNotice(
	language: InterfaceLanguage,
	similar: readonly KnownName[],
): HTMLElement[] {
	if (similar.length === 0) return [];
	const { suggest } = words(language);
	const items = similar.map((entry) => {
		const title = textIn(language, entry.data.title)?.words ?? entry.id;
		const page = make('a', { href: href(pathIn(language, entryPaths(entry as never))) }, title);
		const change = make(
			'a',
			{ href: href(pathIn(language, suggestChangePaths(entry))) },
			suggest.similarChange,
		);
		return make('li', {}, page, ' · ', change);
	});
	return [
		make(
			'div',
			{ class: 'notice notice--warning', role: 'note' },
			make('p', { class: 'notice__title' }, suggest.similarTitle),
			make('p', {}, suggest.similar),
			make('ul', {}, ...items),
		),
	];
}
