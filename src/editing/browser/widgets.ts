import CMS from 'decap-cms-app';
import { idControl } from '#src/editing/browser/id-control.ts';
import { referenceControl } from '#src/editing/browser/reference-control.ts';
import type { Language } from '#src/i18n/languages.ts';

/** Makes the catalogue's own fields known to Decap: references that never drop what they cannot show, and ids. */
export function registerWidgets(language: Language): void {
	CMS.registerWidget('catalogue-reference', referenceControl(language) as never, () => null);
	CMS.registerWidget('catalogue-id', idControl(language) as never, () => null);
}
