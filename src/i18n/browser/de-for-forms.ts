import { editing } from '#src/i18n/de/editing.ts';
import { gate } from '#src/i18n/de/gate.ts';
import { site } from '#src/i18n/de/site.ts';
import { suggest } from '#src/i18n/de/suggest.ts';
import { visitorFindings as findings } from '#src/i18n/de/visitor-findings.ts';

/** What forms and the rules behind them say: the words that scripts of pages ask for. */
export const formWords = { editing, findings, gate, site, suggest };
