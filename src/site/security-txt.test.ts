import { expect, it } from 'vitest';
import { securityTxt } from '#src/site/security-txt.ts';

const address = 'https://katalog.example/.well-known/security.txt';
const made = (operator: Parameters<typeof securityTxt>[0]['operator']) =>
	securityTxt({ operator }, ['de', 'en'], '2026-03-01', address);

it('says whom to tell, until when that holds, in which languages, and where it lies', () => {
	expect(made({ mail: 'amt@beispiel.de', securityMail: 'sicherheit@beispiel.de' })).toBe(
		`Contact: mailto:sicherheit@beispiel.de
Expires: 2026-08-28T00:00:00Z
Preferred-Languages: de, en
Canonical: ${address}
`,
	);
	expect(made({ mail: 'amt@beispiel.de' })).toContain('Contact: mailto:amt@beispiel.de\n');
});

it('is not there while no mailbox is named', () => {
	expect(made(undefined)).toBeUndefined();
	expect(made({ name: 'Amt' })).toBeUndefined();
});
