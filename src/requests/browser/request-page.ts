import { preparedMail } from '#src/site/prepared-mail.ts';
import { requestText } from '#src/site/request-text.ts';

const one = <E extends Element>(root: ParentNode, selector: string): E => {
	const found = root.querySelector<E>(selector);
	if (!found) throw new Error(`The page has no ${selector}.`);
	return found;
};

/**
 * Brings the request page to life: whom the address names (`?for=id,id`) is ticked, and what is filled in becomes a text
 * to send, copy or keep. Nothing is sent and nothing stored here.
 */
export async function startRequest(): Promise<void> {
	const form = one<HTMLFormElement>(document, '[data-request]');
	const named = new URLSearchParams(location.search).getAll('for').join(',').split(',');
	await addNamed(form, named);
	const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="for"]')];
	for (const box of boxes) box.checked = named.includes(box.value);
	form.hidden = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (isComplete(form, boxes)) compose(form, boxes);
	});
	const text = one<HTMLTextAreaElement>(form, '[data-text]');
	text.addEventListener('input', () => offer(form, text.value));
	one<HTMLButtonElement>(form, '[data-copy]').addEventListener(
		'click',
		() => void copy(form, text),
	);
}

/** So many are asked at a time: an address may name anything. */
const mostNamed = 20;

/** Adds boxes for those that the address names and the page has no box for, since it holds so many only. */
async function addNamed(form: HTMLFormElement, named: readonly string[]): Promise<void> {
	const place = one<HTMLElement>(form, '.field__boxes');
	const missing = named.filter(
		(id) => /^[a-z0-9-]+$/.test(id) && !document.getElementById(`for-${id}`),
	);
	const lists = form.dataset['lists']?.split(' ') ?? [];
	for (const id of missing.slice(0, mostNamed)) {
		const pages = await Promise.all(lists.map((list) => entryPage(`${list}${id}/`)));
		const found = pages.find((page) => page !== undefined);
		if (found) place.prepend(box(id, found));
	}
}

/** The title of an entry that takes requests, from its own page; undefined where it is not there or takes none. */
async function entryPage(path: string): Promise<{ title: string; address: string } | undefined> {
	const answer = await fetch(path).catch(() => undefined);
	if (!answer?.ok) return undefined;
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	const title = page.querySelector('h1')?.textContent.trim();
	if (!title || !page.querySelector('.request-offer')) return undefined;
	return { title, address: new URL(path, location.href).href };
}

function box(id: string, { title, address }: { title: string; address: string }): HTMLElement {
	const input = document.createElement('input');
	Object.assign(input, { type: 'checkbox', id: `for-${id}`, name: 'for', value: id });
	input.dataset['address'] = address;
	const label = document.createElement('label');
	label.htmlFor = input.id;
	label.textContent = title;
	const row = document.createElement('div');
	row.append(input, label);
	return row;
}

const answers = (form: HTMLFormElement) => [
	...form.querySelectorAll<HTMLTextAreaElement>('textarea[name]'),
];

/** Says at each field what is missing there, and leads to the first one. */
function isComplete(form: HTMLFormElement, boxes: readonly HTMLInputElement[]): boolean {
	const whom = one<HTMLFieldSetElement>(form, '[data-whom]');
	const missing = [
		...(mark(
			one(whom, '.field__error'),
			boxes,
			boxes.length > 0 && !boxes.some(({ checked }) => checked),
		)
			? [boxes[0]]
			: []),
		...answers(form).filter((field) => {
			const error = document.getElementById(`${field.id}-error`);
			return error && mark(error, [field], field.required && !field.value.trim());
		}),
	];
	missing[0]?.focus();
	return missing.length === 0;
}

function mark(error: HTMLElement, fields: readonly HTMLElement[], isWrong: boolean): boolean {
	error.hidden = !isWrong;
	error.textContent = isWrong ? (error.dataset['message'] ?? '') : '';
	for (const field of fields) {
		if (isWrong) field.setAttribute('aria-invalid', 'true');
		else field.removeAttribute('aria-invalid');
	}
	return isWrong;
}

function compose(form: HTMLFormElement, boxes: readonly HTMLInputElement[]): void {
	const { opening = '', closing = '' } = form.dataset;
	const legend = one<HTMLLegendElement>(form, '[data-whom] legend').textContent;
	const whom = boxes
		.filter(({ checked }) => checked)
		.map(({ labels, dataset }) => ({
			title: labels?.[0]?.textContent ?? '',
			address: dataset['address'] ?? '',
		}));
	const lines = answers(form).map(({ dataset, value }) => ({
		label: dataset['label'] ?? '',
		value,
	}));
	const words = { opening, closing, to: legend.replace(/\s*\([^)]*\)\s*$/, '') };
	const text = one<HTMLTextAreaElement>(form, '[data-text]');
	text.value = requestText(words, whom, lines);
	offer(form, text.value);
	one<HTMLElement>(form, '[data-composed]').hidden = false;
	one<HTMLElement>(form, '#composed').focus();
}

/** Offers the text as it is now: as a mail where there is a mailbox, and as a file. */
function offer(form: HTMLFormElement, text: string): void {
	const { mailbox, subject = '', file = '' } = form.dataset;
	const send = one<HTMLAnchorElement>(form, '[data-send]');
	send.hidden = !mailbox;
	if (mailbox) send.href = preparedMail(mailbox, subject, text);
	const save = one<HTMLAnchorElement>(form, '[data-save]');
	if (save.href) URL.revokeObjectURL(save.href);
	save.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
	save.download = file;
}

async function copy(form: HTMLFormElement, text: HTMLTextAreaElement): Promise<void> {
	const { copied = '', notCopied = '' } = form.dataset;
	const done = one<HTMLElement>(form, '[data-done]');
	try {
		await navigator.clipboard.writeText(text.value);
		done.textContent = copied;
	} catch {
		// Without leave, or without https, the browser lets nobody copy: the text is marked to be copied by hand.
		text.select();
		done.textContent = notCopied;
	}
}
