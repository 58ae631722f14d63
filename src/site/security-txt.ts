import type { Site } from '#src/catalog/site.ts';

/** For how long a reader may rely on it, in days: RFC 9116 recommends less than a year (2.5.5). */
const validFor = 180;

/**
 * `security.txt` by RFC 9116: whom to tell of a weakness; undefined where the operator has named no mailbox, for one without a
 * contact is none.
 *
 * @param today day of the build: `2026-03-01`
 * @param address the full address at which it lies
 */
export function securityTxt(
	{ operator }: Pick<Site, 'operator'>,
	languages: readonly string[],
	today: string,
	address: string,
): string | undefined {
	const mail = operator?.securityMail ?? operator?.mail;
	if (!mail) return undefined;
	const expires = new Date(`${today}T00:00:00Z`);
	expires.setUTCDate(expires.getUTCDate() + validFor);
	return [
		`Contact: mailto:${mail}`,
		`Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
		`Preferred-Languages: ${languages.join(', ')}`,
		`Canonical: ${address}`,
		'',
	].join('\n');
}
