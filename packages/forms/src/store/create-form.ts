import { inDocumentOrder } from '@guitu/core';
import { changesBetween } from '../document/changes.js';
import { equalJson } from '../document/equal.js';
import { startDocument } from '../document/start.js';
import type { ErrorLine, FormOptions, FormStore } from '../form-store.js';
import { labelOf } from '../issues/label.js';
import { readServerIssues } from '../issues/server-issues.js';
import { createFormModel } from './form-model.js';
import type { FormModel } from './form-model.js';
import { formField, inFormOrder, membersOf, sectionsOf } from './form-shape.js';
import { markAt } from './marks.js';
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
  const nameOf = (path: string) => labelOf(path, catalogue, texts.language);
  const sections = signals.computed(() => sectionsOf(definition, texts, catalogue, model.hidden.value));
  const summary = signals.computed(() => (model.revision.value, summaryOf(model)));

  return {
    kind,
    signals,
    readonly: options.readonly === true,
    get document() {
      // Read for the subscription; inside a batch the document is already ahead of it.
      void model.committed.value;
      return model.document;
    },
    get initial() {
      return model.initial;
    },
    get dirty() {
      void model.revision.value;
      return [...model.marks.values()].some(({ unreadable }) => unreadable) || !equalJson(model.document, model.initial);
    },
    get isValid() {
      return model.result.value.outcome !== 'invalid';
    },
    get submitted() {
      return model.submitted.value;
    },
    ...values,
    ...createRowActions(model),
    get: (path) => model.get(path),
    watch: (path) => cells.value(path),
    sections: () => sections.value,
    fields: (path) => membersOf(path, catalogue, model.hidden.value),
    describe: (path) => formField(path, catalogue),
    fieldState: (path) => cells.state(path),
    errorSummary: () => summary.value,
    hiddenPaths: () => {
      void model.committed.value;
      return model.visibility.left;
    },
    validate: () => (model.composing.size > 0 ? model.result.peek() : model.check()),
    submit: () =>
      signals.batch(() => {
        [...model.composing.keys()].forEach(values.endComposition);
        model.submitted.value = true;
        model.outdateBelow('');
        const result = model.check();
        return { value: model.visibility.value, result, hiddenPaths: model.visibility.left };
      }),
    setServerIssues: (issues) => model.batch(() => model.outdate(layers.setServer(readServerIssues(issues, nameOf)))),
    advise: (path, issues) => model.batch(() => model.outdate(layers.advise(path, issues))),
    reset: (value) => model.restart(value === undefined ? model.initial : startDocument(definition, value, context?.header)),
    changes: () => changesBetween(model.initial, model.document),
    batch: (change) => model.batch(change),
    subscribe: (listener) => {
      model.listeners.add(listener);
      return () => model.listeners.delete(listener);
    },
    flush: () => model.flush(),
  };
}

/** Errors that are shown, in the order of the form. */
function summaryOf({ layers, marks, options, submitted }: FormModel): readonly ErrorLine[] {
  const shown = layers
    .all()
    .filter(({ issue, anchor, isTold }) => issue.severity === 'error' && (isTold || submitted.peek() || markAt(marks, anchor).shown));
  const lines = shown.map(({ anchor, issue: { label, message, code } }) => ({ path: anchor, label, message, code }));
  return inDocumentOrder(lines, inFormOrder(options.kind.definition));
}
