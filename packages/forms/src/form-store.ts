import type {
  Catalogue,
  CodelistLoaders,
  DocumentDefinition,
  DocumentTexts,
  Field,
  Issue,
  Role,
  SourceLine,
  ValidationResult,
} from '@guitu/core';
import type { JsonObject, JsonValue } from './json.js';
import type { ReadonlySignal, SignalPort } from './signals/signal-port.js';
import type { Advice, ServerIssues } from './issues/server-issues.js';
import type { Widget } from './fields/widget.js';

/** What a form needs to know about a kind of document; every `DocumentKind` of `@guitu/core` is one. */
export interface FormKind {
  readonly definition: DocumentDefinition;
  readonly texts: DocumentTexts;
  /** The words of its issues, and of what a form says of a text that it cannot read. */
  readonly catalogue: Catalogue;
  readonly codelists?: CodelistLoaders;
  /** Id of the local profile that it was made for; a new document names it. */
  readonly profile?: string;
  validate(
    value: unknown,
    options?: {
      readonly mode?: 'final' | 'draft' | undefined;
      readonly asOf?: string | undefined;
      readonly profile?: string | undefined;
    },
  ): ValidationResult;
}

/** What the host knows about the person at the form and about a new document. */
export interface FormContext {
  /** What the person does with the document; what the layout leaves to others is read-only. Without a role nothing is. */
  readonly role?: Role;
  /** Values for `/header` (id, issuer, division code …), put where the document has none. */
  readonly header?: JsonObject;
}

/** How to make a form. */
export interface FormOptions {
  readonly kind: FormKind;
  /** The document to start with; absent for a new one. It is never changed. */
  readonly value?: JsonObject;
  readonly context?: FormContext;
  /** Refuses every change through `set`, `enter`, `clear` and the row functions. */
  readonly readonly?: boolean;
  /** The day, `YYYY-MM-DD`, that rules and conditions take as today. */
  readonly asOf?: string;
  /** `draft` suspends required fields; `final` when absent. */
  readonly mode?: 'final' | 'draft';
  readonly profile?: string;
  /** Signals to use; those of the package when absent. */
  readonly signals?: SignalPort;
  /** When to run a pending validation; after the current task (microtask) when absent. */
  readonly schedule?: (task: () => void) => void;
}

/** A field at its place in the form, apart from what the person does with it. */
export interface FormField {
  /** JSON Pointer, for example `/tests/0/date`. */
  readonly path: string;
  /** The same with `*` for every row, as layouts and texts name it. */
  readonly template: string;
  readonly field: Field;
  readonly title: string;
  readonly description: string | undefined;
  readonly widget: Widget;
  readonly width: 'full' | 'half' | 'third';
  /** What the field rests on. */
  readonly source: readonly SourceLine[];
}

/** A section with the fields that are visible now, in order. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** A row of a list. The key stays with the row when it moves; use it to keep elements and focus. */
export interface FormRow {
  readonly key: string;
  readonly path: string;
  readonly index: number;
}

/** Everything that a control shows. A new object each time something in it changes, else the same one. */
export interface FieldState extends FormField {
  /**
   * The stored value; `undefined` when absent. For objects and lists of objects always `undefined`,
   * so that a container does not follow every keystroke below it: see `rows` and `watch`.
   */
  readonly value: JsonValue | undefined;
  /** What the text box shows: the text as it is being typed, else the stored value as people write it. */
  readonly text: string;
  /** Issues to show now: after the field was left with a change, or after submission. */
  readonly issues: readonly Issue[];
  /** All issues of the field, shown or not. */
  readonly allIssues: readonly Issue[];
  /** The person has left the field at least once. */
  readonly touched: boolean;
  /** The value or its text was changed since the start, or since its issues were put away. */
  readonly changed: boolean;
  /** The standard requires an answer, or recommends it and the profile `reference` is applied. */
  readonly required: boolean;
  /** An answer is recommended, and missing it is no error. */
  readonly recommended: boolean;
  readonly visible: boolean;
  readonly readonly: boolean;
}

/** One line of the error summary. */
export interface ErrorLine {
  readonly path: string;
  readonly label: string;
  readonly message: string;
  readonly code: string;
}

/** What `submit` gives. Send `value` when `result.outcome` is `valid`. */
export interface Submission {
  /** The document without the values of hidden fields. */
  readonly value: JsonObject;
  readonly result: ValidationResult;
  /** Paths of the values that were left out. */
  readonly hiddenPaths: readonly string[];
}

/** One operation of RFC 6902; only these three are used. */
export type Change =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: JsonValue }
  | { readonly op: 'remove'; readonly path: string };

/**
 * The state of one form. What reads (`document`, `submission`, `dirty`, `isValid`, `submitted`,
 * `fieldState`, `sections`, `fields`, `rows`, `errorSummary`, `hiddenPaths`, `unreadTexts`) subscribes when it is read
 * inside an effect or a computed signal of `signals`; outside it just answers. Functions that change
 * give `false` when nothing changed: the field is read-only, or already so. A path is a JSON Pointer to
 * a field of the document; any other throws `UnknownPathError`. Paths of rows that do not exist (any
 * more) are no mistake: they have no value, and setting one changes nothing.
 */
export interface FormStore {
  readonly kind: FormKind;
  readonly signals: SignalPort;

  /** The document as it stands, hidden values included. Never changed in place. */
  readonly document: JsonObject;
  /** The document as it would be submitted: without the values of hidden fields. */
  readonly submission: JsonObject;
  /** The document the form started from, or was last reset to. */
  readonly initial: JsonObject;
  /** The document, or a text that could not be read, differs from the start. */
  readonly dirty: boolean;
  /** The document, as it would be submitted, has no errors. Issues of the server do not count. */
  readonly isValid: boolean;
  /** `submit` was called since the start or the last reset. */
  readonly submitted: boolean;
  readonly readonly: boolean;

  /** The value at a path, without subscribing. */
  get(path: string): JsonValue | undefined;
  /** The value at a path as a signal, for objects and lists too. */
  watch(path: string): ReadonlySignal<JsonValue | undefined>;

  /**
   * Sets a value. An empty string, an empty optional object or list, `null` and `undefined` make the
   * field absent; objects on the way are made, and removed again when they become empty.
   */
  set(path: string, value: JsonValue | undefined): boolean;
  /** Makes a field absent. A required object or list becomes empty instead. */
  clear(path: string): boolean;
  /**
   * Takes what the person has typed so far. A text that cannot be read (`12月`, for a date) is kept as
   * text: the value becomes absent, the field gets the issue `entered-text`, submission is refused.
   */
  enter(path: string, text: string): boolean;
  /** Sets a derived value, unless the person gave one: the field is empty, or still as it was filled. */
  fill(path: string, value: JsonValue): boolean;
  /** The person left the field: its issues may show from now on, if it was changed. */
  leave(path: string): void;

  /** Inserts a row, at the end when `index` is absent. Gives its key, or `undefined` when refused. */
  addRow(listPath: string, row?: JsonValue, index?: number): string | undefined;
  removeRow(listPath: string, index: number): boolean;
  moveRow(listPath: string, from: number, to: number): boolean;
  /** Gives the rows of a list keys that they had before: a history brings rows back with it. */
  nameRows(listPath: string, keys: readonly string[]): void;
  /** The rows of a list with their keys. Follows rows that come, go or move, not what is in them. */
  rows(listPath: string): readonly FormRow[];

  /** An input method has started to compose: what is entered waits, and nothing is validated. */
  beginComposition(path: string): void;
  /** The composition has ended: what was entered last is taken. */
  endComposition(path: string): void;

  /** Sections that have something to show, with their visible fields. */
  sections(): readonly FormSection[];
  /** The visible members of the object or row at a path, in order. */
  fields(path: string): readonly FormField[];
  /** The field at a path, without its state. */
  describe(path: string): FormField;
  /** The state of the field at a path. */
  fieldState(path: string): FieldState;
  /** Errors that are shown, in the order of the form. */
  errorSummary(): readonly ErrorLine[];
  /** Paths of hidden fields that hold a value: they stay in the document and leave the submission. */
  hiddenPaths(): readonly string[];
  /** Texts that could not be read, by path: work of the person that the document does not hold. */
  unreadTexts(): Readonly<Record<string, string>>;

  /**
   * Validates now; while an input method composes it gives the last verdict. The result holds the texts
   * that could not be read, not the issues of the server.
   */
  validate(): ValidationResult;
  /** Takes what an input method still holds, validates, and from now on shows every issue. */
  submit(): Submission;
  /**
   * Shows every issue at a path and below it now (`''`: of the whole form), or, with `false`, puts them away until the
   * field is changed and left again. Issues of the server always show.
   */
  reveal(path: string, isShown?: boolean): void;
  /** Replaces all issues of the server. One goes away when its own field, or a field below it, changes. */
  setServerIssues(issues: ServerIssues): void;
  /** Replaces what helpers of the form say about a field, as warnings; it goes away when the field changes. */
  advise(path: string, advice: readonly Advice[]): void;
  /** Starts over, with another document if one is given. */
  reset(value?: JsonObject): void;

  /** Runs `change` as one change: subscribers hear of it once, at the end. */
  batch<Value>(change: () => Value): Value;
  /**
   * Calls `listener` after each change of the document, with the path of a field when the person leaves
   * it, and with `''` before the form starts over. Returns the function that stops it.
   */
  subscribe(listener: (left?: string) => void): () => void;
  /** Runs a pending validation now. */
  flush(): void;
}
