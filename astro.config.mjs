import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { defaultClientConditions } from 'vite';
import { content } from './src/content-thread/integration.ts';
import { admin } from './src/editing/admin-build/admin-integration.ts';
import { contentFolderPaths } from './src/entries/content-folder-path.ts';
import { searchServer } from './src/search/search-server.ts';

export default defineConfig({
	site: process.env.SITE_URL ?? 'http://localhost:4321',
	// With slashes or without, people mean the same base path.
	base: `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}`,
	output: 'static',
	trailingSlash: 'always',
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
	integrations: [mdx(), content(), searchServer(), admin()],
	devToolbar: { enabled: false },
	vite: {
		build: {
			// The Content-Security-Policy allows neither inline scripts nor data: addresses.
			assetsInlineLimit: 0,
			rolldownOptions: {
				// Astro marks what content pulls in with a directive that bundling drops when it has been read.
				onLog: (level, log, handler) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
		// See `imports` in package.json.
		environments: { client: { resolve: { conditions: ['page', ...defaultClientConditions] } } },
		// The folders may lie elsewhere, and a development server hands out pictures from them.
		server: { fs: { allow: ['.', ...contentFolderPaths()] } },
		css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
	},
});
