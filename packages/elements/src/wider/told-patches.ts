import { changesOf } from '@guitu/forms';
import type { Change, FormStore, JsonObject } from '@guitu/forms';
import type { Drawing } from '../form/drawing.js';

/** The document as each event has told it last. */
const told = new WeakMap<FormStore, Map<string, JsonObject>>();

/**
 * Says with each change what it changed, as a JSON Patch from the event of that name before: one after the other they
 * turn the document that the form started with into the present one, also over what code changed in between. With a
 * submission, what differs from the start.
 */
export const patchDrawing: Partial<Drawing> = { tells: ({ store }, type) => patchSince(store, type) };

/** The same for an event of a store; nothing for events that tell no change. */
export function patchSince(store: FormStore, type: string): { readonly patch: readonly Change[] } | undefined {
  const { initial, document, submission } = store;
  if (type === 'guitu-submit') return { patch: changesOf({ initial, document: submission }) };
  if (type !== 'input' && type !== 'change') return undefined;
  const seen = toldOf(store);
  const patch = changesOf({ initial: seen.get(type) ?? initial, document });
  seen.set(type, document);
  return { patch };
}

/** Begun with the first event, and anew when the form starts over. */
function toldOf(store: FormStore): Map<string, JsonObject> {
  const known = told.get(store);
  if (known) return known;
  const seen = new Map<string, JsonObject>();
  told.set(store, seen);
  store.subscribe((left) => {
    if (left === '') seen.clear();
  });
  return seen;
}
