/** The rows of a ledger as a grid works with them, without a DOM: `@guitu/forms/ledger`. */
export type { CellWords, CodeWord, RefusalReason } from './ledger/cell-text.js';
export { formatClipboard, parseClipboard } from './ledger/clipboard-text.js';
export { parseHtmlTable } from './ledger/clipboard-html.js';
export { createLedger } from './ledger/create-ledger.js';
export type { CellRange, Ledger, LedgerFindings, LedgerOptions } from './ledger/ledger.js';
export type { LedgerColumn } from './ledger/ledger-columns.js';
export type { Reconciliation } from './ledger/ledger-totals.js';
export { isSummed } from './ledger/ledger-totals.js';
export type { LedgerFilter, LedgerSort } from './ledger/ledger-view.js';
export type { PastePlan, PlannedCell, PlannedLine } from './ledger/paste-plan.js';
export type { CheckOptions } from './ledger/row-checks.js';
