import { evaluate, expandTemplate, MISSING } from '@guitu/core';
import { isEqual } from '../document/equal.js';
import { createFieldCatalogue, UnknownPathError } from '../fields/field-catalogue.js';
import type { FormKind, FormStore } from '../form-store.js';
import { labelOf } from '../issues/label.js';
import type { JsonObject, JsonValue } from '../json.js';
import { valueAt } from '../changes/patch-document.js';
import { computedFieldsOf } from './computed-fields.js';

/** A value that rules determine, with the reason. */
export interface ComputedValue {
  readonly path: string;
  /** The way to the field in words. */
  readonly label: string;
  readonly value: JsonValue;
  /** What stands there already is equal. */
  readonly agrees: boolean;
  /** Id of the rule. */
  readonly rule: string;
  /** What the rule says, in the language of the kind. */
  readonly reason: string;
  /** What it was worked out from, in words. */
  readonly reads: readonly string[];
}

/** What computed values need besides the document. */
export interface ComputeOptions {
  /** The day, `YYYY-MM-DD`, that rules take as today. */
  readonly asOf?: string;
}

/** Sums stand on sums at most this often. */
const ROUNDS = 5;

/**
 * The values that the rules of a document determine, as far as what they are worked out from is there.
 * Where two rules determine a field differently it is left out: the validation says what is wrong.
 *
 * @example
 * computedValues(kind, document); // [{ path: '/total', value: 8600, reason: '总分应等于各项得分之和', … }]
 */
export function computedValues(
  kind: FormKind,
  document: JsonObject,
  { asOf }: ComputeOptions = {},
): readonly ComputedValue[] {
  const { definition, texts } = kind;
  const catalogue = createFieldCatalogue(definition, texts);
  const found = new Map<string, ComputedValue | undefined>();
  for (const { template, rule, within = '', when, value: expression, reads } of computedFieldsOf(definition)) {
    for (const { pointer, value: context } of expandTemplate(within, document)) {
      const scope = { root: document, context, asOf };
      if (!isKnown(reads, document) || (when !== undefined && evaluate(when, scope) !== true)) continue;
      const value = evaluate(expression, scope);
      if (value === MISSING || Array.isArray(value)) continue;
      const path = template.startsWith(`${within}/`) ? pointer + template.slice(within.length) : template;
      const computed: ComputedValue = {
        path,
        label: labelOf(path, kind),
        value: value as JsonValue,
        agrees: isEqual(valueAt(document, path), value),
        rule,
        reason: texts.rules[rule] ?? '',
        reads: reads.map((place) => titleOf(place, kind, catalogue)),
      };
      const known = found.get(path);
      found.set(path, found.has(path) && !isEqual(known?.value, value) ? undefined : computed);
    }
  }
  return [...found.values()].filter((computed): computed is ComputedValue => computed !== undefined);
}

/**
 * Fills in what rules determine, where the form is empty or still as it was filled; what the person gave
 * stays. What is hidden or read-only stays too. Gives what was filled, with the reasons.
 */
export function fillComputed(store: FormStore, options: ComputeOptions = {}): readonly ComputedValue[] {
  const filled = new Map<string, ComputedValue>();
  store.signals.untracked(() => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const wanted = computedValues(store.kind, store.document, options).filter(({ agrees }) => !agrees);
      // A change of its own each time: what was filled may show other fields.
      const next = store.batch(() =>
        wanted.filter(({ path, value }) => store.fieldState(path).visible && store.fill(path, value)),
      );
      if (next.length === 0) return;
      next.forEach((computed) => filled.set(computed.path, computed));
    }
  });
  return [...filled.values()];
}

/** Keeps what rules determine filled in while the form changes. Gives the function that stops it. */
export function keepComputed(store: FormStore, options: ComputeOptions = {}): () => void {
  fillComputed(store, options);
  return store.subscribe((left) => {
    if (left === undefined) fillComputed(store, options);
  });
}

/** Whether anything is there to work with: the sum of no rows is no answer. */
function isKnown(reads: readonly string[], document: JsonObject): boolean {
  return reads.some((template) =>
    expandTemplate(template, document).some(({ value }) => !Array.isArray(value) || value.length > 0),
  );
}

/** What a place that an expression reads is called. */
function titleOf(template: string, { texts }: FormKind, catalogue: ReturnType<typeof createFieldCatalogue>): string {
  try {
    return catalogue.entryOf(template.replace(/\*/g, '0')).shape.title;
  } catch (error) {
    if (!(error instanceof UnknownPathError)) throw error;
    return texts.title;
  }
}
