/** A `mailto:` address with subject and text filled in; umlauts and line ends are encoded as RFC 6068 asks. */
export const preparedMail = (mailbox: string, subject: string, body: string): string =>
	`mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
