import { childPointer } from '@guitu/core';
import { isEqual } from '../document/equal.js';
import { isObject, memberAt } from '../document/member.js';
import { UnknownPathError } from '../fields/field-catalogue.js';
import type { FormStore } from '../form-store.js';
import type { JsonObject } from '../json.js';

/**
 * Puts a document and the texts that could not be read into a form, as changes of its own: `initial` stays, and what
 * the person may not change stays as it is.
 */
export function takeUp(store: FormStore, document: JsonObject, entered: Readonly<Record<string, string>>): void {
  store.batch(() => {
    takeMembers(store, '', store.document, document);
    for (const [path, text] of Object.entries(entered)) attempt(() => store.enter(path, text));
  });
}

/** Member by member as far down as objects go, so that a field kept from this person keeps nothing else from changing. */
function takeMembers(store: FormStore, path: string, present: JsonObject, wanted: JsonObject): void {
  for (const name of new Set([...Object.keys(present), ...Object.keys(wanted)])) {
    const before = memberAt(present, name);
    const after = memberAt(wanted, name);
    const place = childPointer(path, name);
    if (isObject(before) && isObject(after)) takeMembers(store, place, before, after);
    else if (!isEqual(before, after)) attempt(() => store.set(place, after));
  }
}

/** A draft may hold what this form has no field for: it stays in the draft. */
function attempt(change: () => boolean): void {
  try {
    change();
  } catch (error) {
    if (!(error instanceof UnknownPathError)) throw error;
  }
}
