import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAdmin } from '#src/editing/admin-build/build-admin.ts';

/** Builds the editor once for all test files that open it on a clone. */
export default async function setup() {
	if (process.env['CMS_BUILT']) return undefined;
	const outDir = mkdtempSync(join(tmpdir(), 'cms-admin-'));
	await buildAdmin({ outDir, site: 'http://localhost', base: '/', mode: 'local' });
	process.env['CMS_BUILT'] = outDir;
	return () => rmSync(outDir, { recursive: true, force: true });
}
