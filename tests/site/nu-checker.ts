import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import vnu from 'vnu-jar';
import { findJava } from '../../scripts/setup/java.mjs';

/** What the Nu HTML checker says of a file. */
interface Message {
	readonly url: string;
	readonly lastLine?: number;
	readonly message: string;
	readonly extract?: string;
}

/** What the checker takes for an error and is none. */
const misjudged: readonly { readonly message: RegExp; readonly reason: string }[] = [
	{
		message: /^CSS: “paint-order”: Property “paint-order” doesn't exist\.$/,
		reason:
			'A property of SVG 2 (https://www.w3.org/TR/SVG2/painting.html#PaintOrder), which all browsers know.',
	},
	{
		message: /violates Content Security Policy/,
		reason:
			'It knows neither the address of the site, which is `self`, nor that data blocks (JSON-LD) are no scripts; the browser tests fail where a browser blocks anything.',
	},
];

/**
 * What the Nu HTML checker has to say of the pages, style sheets and SVG pictures in a folder, as lines for people:
 * `de/index.html:12: Element “p” … (and 3 more)`. Errors and warnings are one: neither is accepted.
 *
 * @throws {Error} where there is no Java, or the checker breaks down
 */
export function nuFindings(folder: string): string[] {
	const java = findJava();
	if (!java) throw new Error('No Java for the Nu HTML checker: run the tests with `npm test`.');
	const { stdout, stderr, status } = spawnSync(
		java,
		[
			...['-jar', String(vnu), '--stdout', '--format', 'json', '--exit-zero-always'],
			...['--skip-non-html', '--also-check-css', '--also-check-svg', folder],
		],
		{ encoding: 'utf8', maxBuffer: 2 ** 30 },
	);
	if (status !== 0) throw new Error(`The Nu HTML checker broke down: ${stderr}`);
	const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
	const findings = Map.groupBy(
		messages.filter(({ message }) => !misjudged.some((known) => known.message.test(message))),
		({ message }) => message,
	);
	return [...findings].map(([message, [first, ...others]]) => {
		const { url, lastLine, extract = '' } = first as Message;
		const file = relative(folder, fileURLToPath(url));
		const also = others.length ? ` (and ${others.length} more)` : '';
		return `${file}:${lastLine}: ${message} ${extract.replace(/\s+/g, ' ')}${also}`;
	});
}
