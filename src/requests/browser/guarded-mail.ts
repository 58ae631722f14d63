/** Shows each mail address of a person once its button is pressed; before, it stands in no readable form on the page. */
export function startGuardedMails(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-mailbox]')) {
		button.hidden = false;
		button.addEventListener('click', () => {
			const { mailbox = '', host = '' } = button.dataset;
			const address = [mailbox, host].map((part) => [...part].reverse().join('')).join('@');
			const link = document.createElement('a');
			link.href = `mailto:${address}`;
			link.textContent = address;
			button.replaceWith(link);
			link.focus();
		});
	}
}
