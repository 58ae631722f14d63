import { defineConfig } from 'vitest/config';

/** On a busy machine a browser takes longer than the second that Vitest polls for. */
const patience = { poll: { timeout: 15_000 } };

export default defineConfig({
	test: {
		// Vitest would keep one of two cores for itself.
		maxWorkers: 2,
		// Plain modules and the built site are tested, not Astro's own loading: no need for its Vite plugins.
		projects: [
			{
				test: {
					name: 'unit',
					// Loading the descriptions anew for each file took twice as long as the tests themselves.
					isolate: false,
					include: ['{src,scripts,tests/unit,tests/search,tests/attacks}/**/*.test.{ts,mjs}'],
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
					// While one waits for its browser, two others keep both cores busy.
					maxWorkers: 3,
					expect: patience,
					include: ['tests/cms/**/*.test.ts'],
					exclude: ['tests/cms/long/**'],
					globalSetup: ['tests/cms/build-admin.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'long',
					expect: patience,
					include: ['tests/{cms/,browser/,fuzzing/,}long/**/*.test.ts'],
					globalSetup: ['tests/cms/build-admin.ts', 'tests/site/build-fixture.ts'],
					// Two files at a time, each with three pages: the browsers keep both cores busy.
					maxConcurrency: 3,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				// Its points depend on what else the machine does: a measurement for people to read, no stage of the tests.
				test: {
					name: 'lighthouse',
					include: ['tests/lighthouse/**/*.test.ts'],
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				test: {
					name: 'browser',
					// While one waits for its browser, two others keep both cores busy.
					maxWorkers: 3,
					expect: patience,
					include: ['tests/browser/**/*.test.ts'],
					exclude: ['tests/browser/long/**'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
