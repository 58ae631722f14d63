import { editing } from '#src/i18n/en/editing.ts';
import { gate } from '#src/i18n/en/gate.ts';
import { site } from '#src/i18n/en/site.ts';
import { suggest } from '#src/i18n/en/suggest.ts';
import { visitorFindings as findings } from '#src/i18n/en/visitor-findings.ts';

/** What forms and the rules behind them say: the words that scripts of pages ask for. */
export const formWords = { editing, findings, gate, site, suggest };
