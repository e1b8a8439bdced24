import type { ValidationResult } from '@guitu/core';
import type { ScoreResult } from '@guitu/core/score';
import type { Change, FormStore, JsonObject, JsonValue } from '@guitu/forms';
import type { ErrorReason } from './form/document-refusal.js';

/** The person changed something. */
export interface FieldDetail {
  /** JSON Pointer of the field, or of the list where several cells changed at once. */
  readonly path: string;
  readonly value: JsonValue | undefined;
  /** What it was before, where a form says it. */
  readonly previous?: JsonValue | undefined;
  /** How the person did it: `person` by hand, or `undo` or `redo`. */
  readonly source?: 'person' | 'undo' | 'redo';
  /** What changed since the event of this name before, with `with-patch`. */
  readonly patch?: readonly Change[];
}

/** The person goes from one step or tab to another, by the ids of their sections. */
export interface StepDetail {
  readonly from: string;
  readonly to: string;
}

/** A document is there to be filled in. */
export interface ReadyDetail {
  readonly store: FormStore;
}

/** The document was checked. */
export interface ResultDetail {
  readonly result: ValidationResult;
}

/** The document may be sent. */
export interface SubmitDetail extends ResultDetail {
  /** Without what does not apply. */
  readonly value: JsonObject;
  /** What differs from the document that the form started with, with `with-patch`. */
  readonly patch?: readonly Change[];
  /** The score of what is sent, with `score`. */
  readonly score?: ScoreResult;
  /** The revision of the draft that this page has seen last, with `storage`. */
  readonly revision?: string | undefined;
}

/** The score has followed what the person changed. */
export interface ScoreDetail {
  readonly score: ScoreResult;
}

/** There is no form, or a value was not taken. */
export interface ErrorDetail {
  /** The document that was asked for. */
  readonly slug: string;
  readonly reason: ErrorReason;
}

/** Why a part of a form is not drawn. */
export type PartErrorReason = 'unknown-field' | 'unknown-section';

/** The document has no such field or section. */
export interface PartErrorDetail {
  /** The document that the form shows. */
  readonly slug: string;
  readonly reason: PartErrorReason;
}

/** A paste was taken; numbers of cells. */
export interface ImportDetail {
  readonly taken: number;
  readonly refused: number;
}

/** The person follows a line to its field. */
export interface OpenFieldDetail {
  readonly path: string;
}

/** The person changed a field, and the page may take that back. */
export interface BeforeChangeDetail extends FieldDetail {
  /** What stood there before. */
  readonly previous: JsonValue | undefined;
}

/** A draft, by the moment it was stored. */
export interface DraftDetail {
  readonly savedAt: string;
}

/** The person took up an earlier draft. */
export interface DraftRestoredDetail extends DraftDetail {
  /** What the draft and the document have both changed. */
  readonly paths: readonly string[];
}

/** The person asks to print a document. */
export interface PrintDetail {
  /** Slug of the document. */
  readonly document: string;
  readonly pages: number;
  readonly copies: number;
}

/** A masked value that the person wants to see. */
export interface RevealDetail {
  readonly path: string;
  /** What for, where the page asks; never the value. */
  readonly purpose: string | undefined;
}
