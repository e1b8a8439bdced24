/** Custom elements for the standard documents. Importing this registers nothing: see `@guitu/elements/define`. */
export { GuituAttachment } from './guitu-attachment.js';
export { GuituDiff } from './guitu-diff.js';
export { GuituDraftStatus } from './guitu-draft-status.js';
export { GuituDue } from './guitu-due.js';
export { GuituErrorSummary } from './guitu-error-summary.js';
export { GuituField } from './guitu-field.js';
export { GuituForm } from './guitu-form.js';
export { GuituLedger } from './guitu-ledger.js';
export { GuituPrint } from './guitu-print.js';
export { GuituReview } from './guitu-review.js';
export { GuituScore } from './guitu-score.js';
export { GuituSection } from './guitu-section.js';
export { GuituSignature } from './guitu-signature.js';
export { GuituSteps } from './guitu-steps.js';
export { GuituTimeline } from './guitu-timeline.js';
export { DocumentElement } from './form/document-element.js';
export { defineAll } from './define-all.js';
export type { DefineAllOptions } from './define-all.js';
export { defineElement } from './define-element.js';
export type {
  BeforeChangeDetail,
  DraftDetail,
  DraftRestoredDetail,
  ErrorDetail,
  FieldDetail,
  ImportDetail,
  OpenFieldDetail,
  PartErrorDetail,
  PartErrorReason,
  PrintDetail,
  ReadyDetail,
  ResultDetail,
  RevealDetail,
  ScoreDetail,
  StepDetail,
  SubmitDetail,
} from './event-details.js';
export type {
  AttachmentLimits,
  AttachmentRecord,
  ReadFingerprint,
  ResolveAttachment,
  Upload,
  UploadAnswer,
  UploadOptions,
} from './files/hooks.js';
export type { DocumentSource } from './form/documents.js';
export type { DocumentAddress, NamedPlace } from './result/document-link.js';
export type { Mode } from './form/view.js';
export type { Locale, Messages } from './messages/messages.js';
