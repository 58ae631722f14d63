/**
 * The environment of a build that a test starts. Vitest says of its own run that it is no production, which Vite would
 * believe: the catalogue would be put together anew for each page.
 */
export function buildEnvironment(): NodeJS.ProcessEnv {
	const { VITEST: _, DEV: _dev, PROD: _prod, MODE: _mode, ...environment } = process.env;
	return { ...environment, NODE_ENV: 'production' };
}
