import { resolve } from 'node:path';

/** The content folder: `CONTENT_DIR` from the environment (tests and other catalogues), else `content/`. */
export const contentFolderPath = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');
