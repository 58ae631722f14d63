// Takes the picture in the README from the built site: npm run make:screenshot
import { mkdir } from 'node:fs/promises';
import { visit } from '#tests/browser/visitor.ts';

const visitor = await visit();
const { page } = await visitor.page({ viewport: { width: 1280, height: 900 } });
await page.goto('/de/');
await mkdir('docs', { recursive: true });
await page.screenshot({ path: 'docs/screenshot.png' });
await visitor.end();
