import { editing } from '#src/i18n/de/editing.ts';
import { findings } from '#src/i18n/de/findings.ts';
import { gate } from '#src/i18n/de/gate.ts';
import { site } from '#src/i18n/de/site.ts';
import { suggest } from '#src/i18n/de/suggest.ts';

/** What forms and the rules behind them say: the words that scripts of pages ask for. */
export const formWords = { editing, findings, gate, site, suggest };
