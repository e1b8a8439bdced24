/**
 * Validates the standard documents of drug rehabilitation. The first-error validators stand in the entry
 * `@guitu/core/guard`, scoring in `@guitu/core/score`.
 */
export { createDocumentKind } from './validate/document-kind.js';
export type { DocumentKind, DocumentParts } from './validate/document-kind.js';
export type { Judge, ValidateOptions } from './validate/judge.js';
export { InvalidAsOfError } from './validate/invalid-as-of.js';
export { isDocumentSlug } from './validate/document-slug.js';
export { loadDocument } from './validate/load-document.js';
export type { LoadDocumentOptions } from './validate/load-document.js';
export type { Mode } from './validate/schema-issues.js';
export type { StandardIssue, StandardProps, StandardResult } from './validate/standard-schema.js';
export { UnknownDocumentError } from './validate/unknown-document.js';
export { validateText } from './validate/validate-text.js';
export type { TextValidationResult, ValidateTextOptions } from './validate/validate-text.js';

export { CASE_ISSUE_CODES } from './case/case-issue-codes.js';
export type { CaseIssueCode } from './case/case-issue-codes.js';
export type { CaseIssue, CasePlace, CaseResult, ValidateCaseOptions } from './case/case-result.js';
export type { CaseChoice, CaseRule } from './case/case-rule.js';
export { checkCaseRule } from './case/check-case-rule.js';
export type { CaseRuleFault } from './case/check-case-rule.js';
export { validateCase } from './case/validate-case.js';

export { checkText } from './gate/check-text.js';
export { checkValue } from './gate/check-value.js';
export type { GateCode, GateVerdict } from './gate/gate-issue.js';
export { DOCUMENT_LIMITS, LEDGER_LIMITS } from './gate/limits.js';
export type { GateLimits } from './gate/limits.js';

export type { Basis, Issue, IssueDraft, Outcome, Severity, SourceLine, ValidationResult } from './issue.js';
export type { Catalogue } from './messages/catalogue.js';
export { namePlace } from './messages/label.js';
export type { NamedPlace, Wording } from './messages/label.js';
export { loadCatalogue } from './messages/load-catalogue.js';
export { formatIssue } from './messages/format-issue.js';
export type { IssueCode } from './messages/issue-code.js';
export { ISSUE_CODES } from './messages/issue-codes.js';

export type {
  CodelistLoaders,
  DocumentDefinition,
  DocumentTexts,
  Field,
  FormCheck,
  Guard,
  KindOfDocument,
  Layout,
  LayoutField,
  LayoutSection,
  Maturity,
  PrivacyClass,
  Role,
  Rule,
  SchemaError,
} from './definition.js';
export { LANGUAGES } from './language.js';
export type { Language } from './language.js';
export type { Codelist, CodelistEntry, CodelistModule } from './codelists/codelist.js';
export { loadDivision, loadDivisions, loadDivisionsBelow } from './codelists/load-division.js';
export type { Division, DivisionBelow, DivisionLoader, DivisionOptions } from './codelists/division.js';
export { loadCodelist, UnknownCodelistError } from './codelists/load-codelist.js';

export { inDocumentOrder } from './pointer/document-order.js';
export { childPointer, formatPointer, memberOf, parsePointer, resolvePointer } from './pointer/pointer.js';
export { childField, expandTemplate, fieldAt, matchTemplate, toTemplate } from './pointer/template.js';
export type { PlacedValue } from './pointer/template.js';

export type { Argument, Expression, Operation } from './expression/expression.js';
export { checkExpression } from './expression/check/check-expression.js';
export type { CheckedExpression, CheckOptions } from './expression/check/check-expression.js';
export type { ExpressionProblem, ExpressionProblemCode } from './expression/check/problem.js';
export { dependencies } from './expression/dependencies.js';
export { evaluate } from './expression/evaluate.js';
export type { Scope } from './expression/evaluate.js';
export { operatorNames } from './expression/operators.js';
export { MISSING } from './expression/value.js';
export type { Present, Scalar, Value } from './expression/value.js';
export type { ExpressionType, NodeType, ScalarType } from './expression/check/type.js';
export { checkRule } from './rules/check-rule.js';
export { runRules } from './rules/run-rules.js';
export type { RuleOptions } from './rules/run-rules.js';

export type { Projection } from './projection/projection.js';
export type {
  ProjectedLedger,
  ProjectionColumn,
  ProjectionOrder,
  ProjectionSource,
  UnplacedDocument,
} from './projection/projection.js';
export { checkProjection } from './projection/check.js';
export type { ProjectionFault, ProjectionFaultCode } from './projection/check.js';
export { projectLedger } from './projection/project.js';
export type { ProjectionOptions } from './projection/project.js';

export { creditCodeCheckCharacter, readCreditCode } from './identifiers/credit-code.js';
export type { CreditCode, CreditCodeFault, CreditCodeReading } from './identifiers/credit-code.js';
export { divisionCodeLevel, readDivisionCode } from './identifiers/division-code.js';
export type {
  DivisionCode,
  DivisionCodeFault,
  DivisionCodeReading,
  DivisionLevel,
} from './identifiers/division-code.js';
export { readPhone } from './identifiers/phone.js';
export type { Phone, PhoneFault, PhoneReading } from './identifiers/phone.js';
export {
  readResidentId,
  residentIdBirthDate,
  residentIdCheckCharacter,
  residentIdDivision,
  residentIdSex,
} from './identifiers/resident-id.js';
export type { ResidentId, ResidentIdFault, ResidentIdReading } from './identifiers/resident-id.js';
export { loadResidentIdDivision } from './identifiers/resident-id-division.js';
export type { DivisionStanding, ResidentIdDivision } from './identifiers/resident-id-division.js';

export {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  monthsBetween,
  weekday,
  yearsBetween,
} from './calendar/arithmetic.js';
export { formatDate, isDate, parseDate } from './calendar/date.js';
export type { CalendarDate } from './calendar/date.js';
export { compareInstants, dateOfDateTime, isDateTime } from './calendar/date-time.js';
