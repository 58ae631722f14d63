import type { InterfaceWords } from '#src/i18n/words.ts';

export const site: InterfaceWords['site'] = { skip: 'Skip to content' };
