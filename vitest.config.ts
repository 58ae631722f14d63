import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Plain modules and the built site are tested, not Astro's own loading: no need for its Vite plugins.
		projects: [
			{
				test: {
					name: 'unit',
					include: ['{src,scripts,tests/unit,tests/search}/**/*.test.{ts,mjs}'],
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: ['tests/site/build-again.ts'],
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'cms',
					include: ['tests/cms/**/*.test.ts'],
					exclude: ['tests/cms/long/**'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					name: 'long',
					include: ['tests/cms/long/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					fileParallelism: false,
				},
			},
		],
	},
});
