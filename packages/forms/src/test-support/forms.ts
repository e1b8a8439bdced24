import type { Change, FormOptions, FormStore } from '../form-store.js';
import type { JsonObject } from '../json.js';
import { createForm } from '../store/create-form.js';
import { trialDocument, trialKind } from './trial-kind.js';

/** A form of the trial document whose validation runs only when `flush` is called. */
export function trialForm(options: Partial<FormOptions> = {}): FormStore {
  return createForm({ kind: trialKind, value: trialDocument(), schedule: () => undefined, ...options });
}

/** Codes of the issues that a field shows now. */
export function shownAt(store: FormStore, path: string): readonly string[] {
  return store.fieldState(path).issues.map(({ code }) => code);
}

/** Counts how often readers of something are told of a change. */
export function countRuns(
  store: FormStore,
  read: () => unknown,
): { readonly runs: () => number; readonly stop: () => void } {
  let runs = -1;
  const stop = store.signals.effect(() => {
    read();
    runs += 1;
  });
  return { runs: () => runs, stop };
}

/** Applies a JSON Patch by the book, on a copy. */
export function applyPatch(document: JsonObject, patch: readonly Change[]): JsonObject {
  const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
  for (const change of patch) {
    const segments = change.path
      .split('/')
      .slice(1)
      .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
    const last = segments.pop() ?? '';
    const holder = segments.reduce<unknown>((node, segment) => (node as Record<string, unknown>)[segment], copy);
    if (Array.isArray(holder)) {
      const index = Number(last);
      if (change.op === 'remove') holder.splice(index, 1);
      else holder.splice(index, change.op === 'add' ? 0 : 1, change.value);
    } else if (change.op === 'remove') delete (holder as Record<string, unknown>)[last];
    else (holder as Record<string, unknown>)[last] = change.value;
  }
  return copy;
}
