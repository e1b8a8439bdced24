/**
 * Indicators of a period, and totals compared with what they are made of. Apart from the main entry, so that whoever
 * validates or fills in forms loads none of it.
 */
export { indicatorsOf, InvalidPeriodError, openReport } from './indicators/indicators-of.js';
export type { OpenReport } from './indicators/indicators-of.js';
export { joinKeys, personKeys } from './indicators/people.js';
export type {
  EvidenceLine,
  Indicator,
  IndicatorOptions,
  IndicatorPart,
  IndicatorReport,
  LeftOut,
  LeftOutReason,
  ReconciledDocument,
  ReconciledLine,
} from './indicators/indicator.js';
export { checkIndicator, checkReconciliation } from './indicators/check-indicator.js';
export type { IndicatorFault } from './indicators/check-indicator.js';
export type { IndicatorRule } from './indicators/indicator-rule.js';
export type { ReconciliationRule } from './indicators/reconciliation-rule.js';
