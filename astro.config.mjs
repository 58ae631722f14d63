import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: process.env.SITE_URL ?? 'http://localhost:4321',
	base: process.env.BASE_PATH ?? '/',
	output: 'static',
	trailingSlash: 'always',
	compressHTML: true,
	build: { format: 'directory' },
	integrations: [mdx()],
	devToolbar: { enabled: false },
});
