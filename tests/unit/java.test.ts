import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findJava, java } from '../../scripts/setup/java.mjs';

/** A machine that has these programs and no others. */
function machine(programs: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'machine-'));
	symlinkSync('/usr/bin/env', join(folder, 'env'));
	for (const [name, text] of Object.entries(programs)) {
		mkdirSync(join(folder, name, '..'), { recursive: true });
		writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
		chmodSync(join(folder, name), 0o755);
	}
	vi.stubEnv('PATH', folder);
	return folder;
}

beforeEach(() => {
	vi.stubEnv('JAVA_HOME', undefined);
	vi.spyOn(console, 'log').mockReturnValue();
	vi.spyOn(process, 'getuid').mockReturnValue(0);
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

describe.skipIf(process.platform === 'win32')('Java for the HTML checker', () => {
	it('is that of JAVA_HOME, else what the machine has', () => {
		const folder = machine({ java: '', 'home/bin/java': '' });
		expect(findJava()).toBe(join(folder, 'java'));
		vi.stubEnv('JAVA_HOME', join(folder, 'home'));
		expect(findJava()).toBe(join(folder, 'home/bin/java'));
	});

	it('is none where a program of this name only says where to get it', () => {
		machine({ java: 'exit 1' });
		expect(findJava()).toBeUndefined();
	});

	it('is installed by apt-get where it is missing', async () => {
		const folder = machine({
			'apt-get': `case "$*" in *'install -y --no-install-recommends default-jre-headless') printf '#!/bin/sh\\n' > "\${0%/*}/java"; /bin/chmod +x "\${0%/*}/java";; esac`,
		});
		expect(await java()).toBe(join(folder, 'java'));
	});

	it.each([
		['apt-get has none', { 'apt-get': 'exit 100' }],
		['there is no apt-get', {}],
	])('is asked for by name where %s', async (_, programs) => {
		machine(programs);
		await expect(java()).rejects.toThrow(/apt-get install default-jre-headless/);
	});
});
