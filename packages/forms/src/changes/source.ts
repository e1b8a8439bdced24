import type { FormStore } from '../form-store.js';

const sources = new WeakMap<FormStore, string>();

/** Who is changing a form right now, as given to `applyChanges`. */
export function sourceOf(store: FormStore): string | undefined {
  return sources.get(store);
}

/** Runs `change` in the name of a source. */
export function inTheNameOf<Value>(store: FormStore, source: string | undefined, change: () => Value): Value {
  const outer = sources.get(store);
  if (source !== undefined) sources.set(store, source);
  try {
    return change();
  } finally {
    if (outer === undefined) sources.delete(store);
    else sources.set(store, outer);
  }
}
