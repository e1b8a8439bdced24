import type { IndicatorRule } from './indicators/indicator-rule.js';
import type { ReconciliationRule } from './indicators/reconciliation-rule.js';
import type { Bilingual } from './obligations/obligation-rule.js';

/** Every indicator, in the order in which people read them. */
export declare const indicatorRules: readonly IndicatorRule[];
/** What is compared with what, for each kind of document that states totals. */
export declare const reconciliations: readonly ReconciliationRule[];
/** Titles of those documents, by slug. */
export declare const documentTitles: Readonly<Record<string, Bilingual>>;
