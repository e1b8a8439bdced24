/**
 * Scores documents by the rubrics of the standard, and explains every point. Apart from the main entry, so that
 * whoever validates or fills in forms loads none of it.
 */
export { AmbiguousDocumentError, bindFacts } from './rubric/bind.js';
export type { BindingOptions } from './rubric/bind.js';
export type {
  Binding,
  Claim,
  ClaimedNumber,
  FactBinding,
  ItemFact,
  ItemRows,
  RowsFactBinding,
} from './rubric/binding.js';
export { checkBinding } from './rubric/check-binding.js';
export { checkRubric } from './rubric/check.js';
export { checkClaims } from './rubric/claims.js';
export type { ScoreMismatch } from './rubric/claims.js';
export type {
  Cell,
  CellRange,
  DecisionInput,
  DecisionItem,
  DecisionOutcome,
  DecisionRow,
  Domain,
} from './rubric/decision.js';
export { compileRubric } from './rubric/compile/compile-rubric.js';
export { linkRubric } from './rubric/compile/link-rubric.js';
export type { CompiledTotals, TotalsOptions } from './rubric/compile/link-rubric.js';
export { loadTotals } from './rubric/compile/load-totals.js';
export type { CompiledModule, DecidedRow, Totals } from './rubric/compile/totals.js';
export type { RubricFault, RubricFaultCode } from './rubric/faults.js';
export type {
  AllOrNothingItem,
  BonusItem,
  DeductItem,
  EarningItem,
  Evidence,
  GivenItem,
  ItemBase,
  MarkedItem,
  MissingPolicy,
  PenaltyItem,
  RatioRequirementItem,
  RequirementCase,
  RequirementItem,
  RubricItem,
  SamplingItem,
  Tally,
  Tier,
  TiersItem,
  VetoItem,
} from './rubric/item.js';
export { fieldsRead } from './rubric/fields-read.js';
export type { FieldsRead } from './rubric/fields-read.js';
export { loadRubric, UnknownRubricError } from './rubric/load-rubric.js';
export type { LoadedRubric } from './rubric/load-rubric.js';
export { formatPoints, parsePoints } from './rubric/points.js';
export type {
  DecidedOutcome,
  ScoreReason,
  ScoreReasonCode,
  ScoreResult,
  ScoreStatus,
  TraceLine,
} from './rubric/result.js';
export type {
  Band,
  Fact,
  Facts,
  RoundingMode,
  RowsFact,
  Rubric,
  ScalarFact,
  Section,
  TotalRounding,
  Weight,
  WindowCount,
  Wording,
} from './rubric/rubric.js';
export { prepareRubric } from './rubric/prepare/prepare-rubric.js';
export type { PreparedRubric } from './rubric/prepare/prepare-rubric.js';
export { scoreRubric } from './rubric/score.js';
export type { ScoreOptions } from './rubric/score.js';
