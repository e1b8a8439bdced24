export { changesOf } from './document/changes.js';
export type { DivisionList } from './person/fill-from-resident-id.js';
export { fillFromResidentId } from './person/fill-from-resident-id.js';
export type { Entered } from './fields/entered-text.js';
export { formatStored, parseEntered } from './fields/entered-text.js';
export { inOrderOfChoice } from './fields/order-of-choice.js';
export { UnknownPathError } from './fields/field-catalogue.js';
export type { Widget } from './fields/widget.js';
export { widgetOf } from './fields/widget.js';
export type {
  Change,
  ErrorLine,
  FieldState,
  FormContext,
  FormField,
  FormKind,
  FormOptions,
  FormRow,
  FormSection,
  FormStore,
  Submission,
} from './form-store.js';
export type { Advice, ServerIssue, ServerIssues } from './issues/server-issues.js';
export type { JsonList, JsonObject, JsonValue } from './json.js';
export type { ReadonlySignal, Signal, SignalPort } from './signals/signal-port.js';
export { createForm } from './store/create-form.js';
