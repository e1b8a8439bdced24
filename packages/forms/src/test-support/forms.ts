import type { PatchOperation } from '../changes/patch.js';
import type { FormOptions, FormStore } from '../form-store.js';
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
export function applyPatch(document: JsonObject, patch: readonly PatchOperation[]): JsonObject {
  const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
  const placeOf = (path: string): readonly [holder: unknown, name: string] => {
    const segments = path
      .split('/')
      .slice(1)
      .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
    const name = segments.pop() ?? '';
    return [segments.reduce<unknown>((node, segment) => (node as Record<string, unknown>)[segment], copy), name];
  };
  const take = (path: string): unknown => {
    const [holder, name] = placeOf(path);
    if (Array.isArray(holder)) return (holder as unknown[]).splice(Number(name), 1)[0];
    const members = holder as Record<string, unknown>;
    const taken = members[name];
    delete members[name];
    return taken;
  };
  const put = (path: string, value: unknown): void => {
    const [holder, name] = placeOf(path);
    if (Array.isArray(holder)) holder.splice(Number(name), 0, value);
    else (holder as Record<string, unknown>)[name] = value;
  };
  for (const change of patch) {
    if (change.op === 'move') put(change.path, take(change.from));
    else if (change.op === 'remove' || change.op === 'replace') take(change.path);
    if (change.op === 'add' || change.op === 'replace') put(change.path, change.value);
  }
  return copy;
}
