import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { contentFolderPath } from '#src/entries/content-folder-path.ts';

/**
 * What a command was called with: words without a name, options, and the content folder, which every command can be
 * told (`--content DIR`). Undefined where that does not fit, which the command's usage then says.
 *
 * @param least how many words without a name there must be, and `most` how many there may be
 */
export function commandArguments<const O extends ParseArgsOptionsConfig>(
	options: O,
	[least, most]: readonly [least: number, most: number] = [0, 0],
) {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { ...options, content: { type: 'string', default: contentFolderPath() } },
		});
		const fits = positionals.length >= least && positionals.length <= most;
		return fits ? { ...values, words: positionals } : undefined;
	} catch {
		return undefined;
	}
}
