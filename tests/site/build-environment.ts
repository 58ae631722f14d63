/**
 * The environment of a build that a test starts. Vitest says of its own run that it is no production, which Vite would
 * believe: the catalogue would be put together anew for each page.
 */
export function buildEnvironment(): NodeJS.ProcessEnv {
	const { VITEST: _, DEV: _dev, PROD: _prod, MODE: _mode, ...environment } = process.env;
	return { ...environment, NODE_ENV: 'production' };
}

/** What has not ended after ten minutes hangs: better a test that fails than one that never ends. */
export const patience = { timeout: 600_000, killSignal: 'SIGKILL' } as const;
