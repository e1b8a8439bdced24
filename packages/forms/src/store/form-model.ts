import { resolvePointer } from '@guitu/core/form';
import type { ValidationResult } from '@guitu/core';
import { editAt } from '../document/edit.js';
import type { Edit } from '../document/edit.js';
import { IDENTITY_PATHS, startDocument, withIdentity } from '../document/start.js';
import { anchorOf, createFieldCatalogue } from '../fields/field-catalogue.js';
import type { FieldCatalogue } from '../fields/field-catalogue.js';
import { mayChange } from '../fields/roles.js';
import { createVisibility } from '../fields/visibility.js';
import type { Visibility } from '../fields/visibility.js';
import type { FormOptions } from '../form-store.js';
import { createIssueLayers } from '../issues/issue-layers.js';
import type { IssueLayers } from '../issues/issue-layers.js';
import { labelOf } from '../issues/label.js';
import type { JsonObject, JsonValue } from '../json.js';
import { createRowKeys } from '../rows/row-keys.js';
import type { RowKeys } from '../rows/row-keys.js';
import { formSignals } from '../signals/form-signals.js';
import type { Signal, SignalPort } from '../signals/signal-port.js';
import { checkForm } from './check-form.js';
import { createFieldCells } from './field-cells.js';
import type { FieldCells } from './field-cells.js';
import { fieldStateOf } from './field-state.js';
import { createRowReader, membersOf } from './form-shape.js';
import type { Marks } from './marks.js';

/** What the actions of a form work on. Only they and this module change it. */
export interface FormModel {
  readonly options: FormOptions;
  readonly catalogue: FieldCatalogue;
  readonly signals: SignalPort;
  readonly cells: FieldCells;
  readonly layers: IssueLayers;
  readonly keys: RowKeys;
  readonly marks: Marks;
  /** Fields in which an input method composes, with what waits for it to end. */
  readonly composing: Map<string, ((path: string) => boolean) | undefined>;
  readonly listeners: Set<(left?: string) => void>;
  document: JsonObject;
  initial: JsonObject;
  visibility: Visibility;
  /** Every issue shows from now on. */
  isSubmitted: boolean;
  /** The last validation. */
  result: ValidationResult;
  /** Counts the changes of anything in the model. */
  readonly revision: Signal<number>;

  get(path: string): JsonValue | undefined;
  isReadonly(path: string): boolean;
  /** Edits the document. Whether anything changed. */
  edit(path: string, edit: Edit): boolean;
  /** The states at these paths are out of date. */
  outdate(paths: readonly string[]): void;
  /** The states at a path and below it are out of date. */
  outdateBelow(path: string): void;
  /** The issues are out of date. */
  outdateIssues(): void;
  batch<Value>(change: () => Value): Value;
  /** Validates now. */
  check(): ValidationResult;
  /** Validates now if something is waiting for it and no input method composes. */
  flush(): void;
  /** Takes up a validation that waited for an input method. */
  resume(): void;
  restart(initial: JsonObject): void;
}

/** Makes the model of a form and validates it for the first time. */
export function createFormModel(options: FormOptions): FormModel {
  const { kind, context = {}, signals = formSignals, schedule = afterTask } = options;
  const { definition, texts } = kind;
  const catalogue = createFieldCatalogue(definition, texts);
  const visibilityOf = createVisibility(definition, options.asOf);
  const nameOf = (path: string) => labelOf(path, kind);
  const initial = startDocument(definition, options.value, context.header, kind.profile);
  const visibility = visibilityOf(initial);
  const marks: Marks = new Map();
  let depth = 0;
  let isWaiting = false;
  let isStale = false;
  let committed = initial;

  const first = checkForm(options, catalogue, visibility, marks);
  const model: FormModel = {
    options,
    catalogue,
    signals,
    marks,
    document: initial,
    initial,
    visibility,
    cells: createFieldCells(signals, {
      value: (path) => model.get(path),
      state: (path) => fieldStateOf(path, model),
      rows: (path) => rowsOf(path),
      fields: (path) => membersOf(path, catalogue, model.visibility.hidden),
    }),
    layers: createIssueLayers((path) => anchorOf(path, catalogue), nameOf),
    keys: createRowKeys(),
    composing: new Map(),
    listeners: new Set(),
    isSubmitted: false,
    result: first,
    revision: signals.signal(0),

    // What a document holds is JSON: it was given as such, and edits keep it so.
    get: (path) => resolvePointer(model.document, path) as JsonValue | undefined,
    isReadonly: (path) =>
      options.readonly === true ||
      !mayChange(definition.layout, context.role, catalogue.find(path).entry.shape) ||
      IDENTITY_PATHS.has(path),
    edit: (path, edit) => {
      const before = model.document;
      model.document = withIdentity(definition, editAt(definition.root, before, path, edit));
      return model.document !== before;
    },
    outdate: (paths) => {
      isStale ||= paths.length > 0;
      paths.forEach(model.cells.outdate);
    },
    outdateBelow: (path) => {
      isStale = true;
      model.cells.outdateBelow(path);
    },
    outdateIssues: () => {
      if (isWaiting) return;
      isWaiting = true;
      schedule(model.flush);
    },
    batch: (change) => {
      depth += 1;
      try {
        return change();
      } finally {
        depth -= 1;
        if (depth === 0) commit();
      }
    },
    check: () => {
      commit();
      isWaiting = false;
      const result = checkForm(options, catalogue, model.visibility, marks);
      model.outdate(model.layers.setChecked(result.issues));
      // Another profile requires other fields.
      if (model.result.profile !== result.profile) model.outdateBelow('');
      model.result = result;
      isStale = true;
      commit();
      return result;
    },
    flush: () => {
      if (isWaiting && model.composing.size === 0) model.check();
    },
    resume: () => {
      if (isWaiting) schedule(model.flush);
    },
    restart: (document) =>
      signals.batch(() => {
        model.listeners.forEach((listener) => listener(''));
        model.initial = document;
        model.document = document;
        model.isSubmitted = false;
        marks.clear();
        model.layers.clear();
        model.composing.clear();
        model.outdateBelow('');
        model.check();
      }),
  };
  const rowsOf = createRowReader(model);
  model.layers.setChecked(first.issues);
  return model;

  /** Tells readers once what has changed since the last time. */
  function commit(): void {
    const before = committed;
    const after = model.document;
    if (after === before && !isStale) return;
    committed = after;
    isStale = false;
    signals.batch(() => {
      if (after !== before) {
        look();
        model.cells.documentChanged(before, after);
      }
      model.cells.refresh();
      model.revision.value = model.revision.peek() + 1;
    });
    if (after === before) return;
    model.outdateIssues();
    model.listeners.forEach((listener) => listener());
  }

  /** Finds out what the document hides now. */
  function look(): void {
    const { hidden } = model.visibility;
    const next = visibilityOf(model.document);
    const turned = [...hidden, ...next.hidden].filter((path) => hidden.has(path) !== next.hidden.has(path));
    model.visibility = next;
    for (const path of turned) {
      model.cells.outdateBelow(path);
      // The object around it now has other visible members.
      model.cells.outdate(path.slice(0, path.lastIndexOf('/')));
    }
  }
}

function afterTask(task: () => void): void {
  void Promise.resolve().then(task);
}
