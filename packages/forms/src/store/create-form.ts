import { inDocumentOrder } from '@guitu/core/form';
import { isEqual } from '../document/equal.js';
import { startDocument } from '../document/start.js';
import type { ErrorLine, FormOptions, FormStore } from '../form-store.js';
import { isHidden } from '../fields/visibility.js';
import { labelOf } from '../issues/label.js';
import { readServerIssues } from '../issues/server-issues.js';
import type { ReadonlySignal } from '../signals/signal-port.js';
import { createFormModel } from './form-model.js';
import type { FormModel } from './form-model.js';
import { formField, inFormOrder, sectionsOf } from './form-shape.js';
import { markAt, unreadTexts } from './marks.js';
import { reveal } from './reveal.js';
import { createRowActions } from './row-actions.js';
import { createValueActions } from './value-actions.js';

/**
 * Makes the store of one form.
 *
 * @example
 * const kind = await loadDocument('community-detox-agreement');
 * const store = createForm({ kind });
 * store.enter('/period/start', '2024年3月1日');
 * const { value, result } = store.submit();
 */
export function createForm(options: FormOptions): FormStore {
  const model = createFormModel(options);
  const { catalogue, cells, layers, signals } = model;
  const { kind, context } = options;
  const { definition, texts } = kind;
  const values = createValueActions(model);
  const nameOf = (path: string) => labelOf(path, kind);
  /** Follows the model; readers hear only of answers that differ. */
  const follow = <Value>(read: () => Value): ReadonlySignal<Value> => {
    let last: Value | undefined;
    return signals.computed(() => {
      void model.revision.value;
      const next = read();
      if (!isEqual(last, next)) last = next;
      // After the line above it is one of the two, and equal to both.
      return last as Value;
    });
  };
  const document = follow(() => model.document);
  const submission = follow(() => model.visibility.value);
  const unread = follow(() => unreadTexts(model.marks));
  const isDirty = follow(() => !isEqual([unread.value, model.document], [{}, model.initial]));
  const isValid = follow(() => model.result.outcome !== 'invalid');
  const isSubmitted = follow(() => model.isSubmitted);
  const left = follow(() => leftOut(model));
  const sections = follow(() => sectionsOf(definition, texts, catalogue, model.visibility.hidden));
  const summary = follow(() => summaryOf(model));

  return {
    kind,
    signals,
    readonly: options.readonly === true,
    get document() {
      // Read for the subscription; inside a batch the document is already ahead of it.
      void document.value;
      return model.document;
    },
    get submission() {
      return submission.value;
    },
    get initial() {
      return model.initial;
    },
    get dirty() {
      return isDirty.value;
    },
    get isValid() {
      return isValid.value;
    },
    get submitted() {
      return isSubmitted.value;
    },
    ...values,
    ...createRowActions(model),
    get: (path) => model.get(path),
    watch: (path) => ({
      get value() {
        return cells.read('value', path);
      },
      peek: () => model.get(path),
    }),
    sections: () => sections.value,
    fields: (path) => cells.read('fields', path),
    describe: (path) => formField(path, catalogue),
    fieldState: (path) => cells.read('state', path),
    errorSummary: () => summary.value,
    hiddenPaths: () => left.value,
    unreadTexts: () => unread.value,
    validate: () => (model.composing.size > 0 ? model.result : model.check()),
    submit: () =>
      signals.batch(() => {
        [...model.composing.keys()].forEach(values.endComposition);
        model.isSubmitted = true;
        model.outdateBelow('');
        const result = model.check();
        return { value: model.visibility.value, result, hiddenPaths: leftOut(model) };
      }),
    reveal: (path, isShown = true) => reveal(model, path, isShown),
    setServerIssues: (issues) => model.batch(() => model.outdate(layers.setServer(readServerIssues(issues, nameOf)))),
    advise: (path, advice) => {
      const warnings = advice.map((one) => ({ severity: 'warning' as const, ...one, path }));
      model.batch(() => model.outdate(layers.advise(path, readServerIssues(warnings, nameOf))));
    },
    reset: (value) =>
      model.restart(value === undefined ? model.initial : startDocument(definition, value, context?.header)),
    batch: (change) => model.batch(change),
    subscribe: (listener) => {
      model.listeners.add(listener);
      return () => model.listeners.delete(listener);
    },
    flush: () => model.flush(),
  };
}

/** Paths of the values that a submission leaves out, in the order of the document. */
function leftOut({ visibility: { hidden }, get, options }: FormModel): readonly string[] {
  const left = [...hidden]
    .filter((path) => get(path) !== undefined && !isHidden(hidden, path.slice(0, path.lastIndexOf('/'))))
    .map((path) => ({ path }));
  return inDocumentOrder(left, options.kind.definition.root).map(({ path }) => path);
}

/** Errors that are shown, in the order of the form. */
function summaryOf({ layers, marks, options, isSubmitted }: FormModel): readonly ErrorLine[] {
  const shown = layers
    .all()
    .filter(
      ({ issue, anchor, isTold }) =>
        issue.severity === 'error' && (isTold || isSubmitted || markAt(marks, anchor).shown),
    );
  const lines = shown.map(({ anchor, issue: { label, message, code } }) => ({ path: anchor, label, message, code }));
  return inDocumentOrder(lines, inFormOrder(options.kind.definition));
}
