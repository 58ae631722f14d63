import { expect, it } from 'vitest';
import { isMisleading } from '#src/catalog/misleading-address.ts';

it.each([
	'https://www.polizei.de@anderswo.de/',
	'https://amt:geheim@anderswo.de',
	'https://www.p\u043elizei.de/',
	'https://polizei.de\u200b/',
	'https://www.xn--plizei-2wi.de/',
	'http://127.0.0.1:8081/',
	'http://0x7f.1/',
	'http://[::1]/',
])('%s does not lead where it seems to', (address) => {
	expect(isMisleading(address)).toBe(true);
});

it.each([
	'https://www.polizei.berlin.de/',
	'https://müller-köln.de:8443/a@b?c=d#e',
	'https://beispiel.de',
	'kein Verweis',
])('%s does', (address) => {
	expect(isMisleading(address)).toBe(false);
});
