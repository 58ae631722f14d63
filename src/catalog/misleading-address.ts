/** One part of a host's name, in letters that readers here can tell from one another. */
const plainLabel = /^(?:[\p{Script=Latin}\p{Nd}-]+|[\p{Script=Arabic}\p{Nd}-]+)$/u;

/**
 * Says whether a web address leads elsewhere than it seems to, or to no public host: what looks like its host is a user's name
 * (`https://www.polizei.de@anderswo.de`), letters of several scripts look alike (Unicode Technical Standard 39), the name is coded,
 * or in its place is a number.
 */
export function isMisleading(address: string): boolean {
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
	const { username, password, hostname } = new URL(address);
	if (username || password) return true;
	// A browser reads numbers as addresses of machines in many spellings; the last label of a name is no number.
	if (hostname.startsWith('[') || /(?:^|\.)[0-9]+$/.test(hostname)) return true;
	const written = /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '';
	const labels = written.replace(/\.$/, '').split('.');
	return !labels.every((label) => plainLabel.test(label) && !/^xn--/i.test(label));
}
