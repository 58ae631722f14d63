import CMS from 'decap-cms-app';
import { digestControl } from '#src/editing/browser/digest-control.ts';
import { idControl } from '#src/editing/browser/id-control.ts';
import { referenceControl } from '#src/editing/browser/reference-control.ts';
import type { Form } from '#src/editing/form.ts';
import type { Language } from '#src/i18n/languages.ts';

/** Makes the catalogue's own fields known to Decap: references that never drop what they cannot show, ids and digests. */
export function registerWidgets(forms: readonly Form[], language: Language): void {
	CMS.registerWidget('catalogue-reference', referenceControl(language) as never, () => null);
	CMS.registerWidget('catalogue-id', idControl(language) as never, () => null);
	CMS.registerWidget('catalogue-digest', digestControl(forms, language) as never, () => null);
}
