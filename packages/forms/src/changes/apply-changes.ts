import { DOCUMENT_LIMITS, LEDGER_LIMITS, toTemplate } from '@guitu/core';
import type { FormStore } from '../form-store.js';
import type { JsonObject } from '../json.js';
import { groundOf } from './ground.js';
import { makeChange } from './make-change.js';
import { patchDocument } from './patch-document.js';
import { placeOf, readOperation } from './patch.js';
import type { PatchOperation } from './patch.js';
import { refusal } from './refusal.js';
import type { Refusal, RefusalReason } from './refusal.js';
import { inTheNameOf } from './source.js';
import { touchedPaths } from './touched-paths.js';

/** What became of a list of changes. */
export interface AppliedChanges {
  /** All of them were made; otherwise none was. */
  readonly applied: boolean;
  /** Those that could not be made; empty when all were. */
  readonly refused: readonly Refusal[];
}

/** Who or what makes the changes. */
export interface ApplyOptions {
  /** A name for the origin of the changes; a history keeps it with what it remembers. */
  readonly source?: string;
}

/** An operation that can be made, with the document after it. */
interface Step {
  readonly operation: PatchOperation;
  readonly after: JsonObject;
}

/**
 * Makes the changes of a JSON Patch (RFC 6902) on a form through its own actions, so that rows keep
 * their keys, issues and texts stay with their rows, and what is read-only stays as it is. All or
 * nothing: when one change cannot be made none is, and each is named with its place and the reason.
 * Never throws, whatever is given. A field in which an input method composes takes its value when that
 * ends.
 *
 * @example
 * const { applied, refused } = applyChanges(store, [{ op: 'replace', path: '/period/end', value: '2027-02-28' }]);
 */
export function applyChanges(store: FormStore, changes: unknown, { source }: ApplyOptions = {}): AppliedChanges {
  return store.signals.untracked(() => {
    const { steps, refused } = planSteps(store, changes);
    if (refused.length > 0) return { applied: false, refused };
    inTheNameOf(store, source, () => {
      store.batch(() => {
        steps.forEach(({ operation, after }) => makeChange(store, operation, after));
      });
    });
    return { applied: true, refused };
  });
}

/** Finds out beforehand what each change leads to, so that nothing has to be undone. */
function planSteps(store: FormStore, changes: unknown): { readonly steps: Step[]; readonly refused: Refusal[] } {
  const { definition, texts } = store.kind;
  const steps: Step[] = [];
  const refused: Refusal[] = [];
  const refuse = (index: number, path: string, reason: RefusalReason): void => {
    refused.push(refusal(index, path, reason, texts.language));
  };
  if (!Array.isArray(changes)) {
    refuse(0, '', 'not-a-change');
    return { steps, refused };
  }
  const isReadonly = readonlyPlaces(store);
  const limits = definition.kind === 'ledger' ? LEDGER_LIMITS : DOCUMENT_LIMITS;
  let { document } = store;
  changes.forEach((given: unknown, index) => {
    const operation = readOperation(given, limits);
    if (!operation) return refuse(index, '', 'not-a-change');
    const patched = patchDocument(definition, document, operation);
    if ('reason' in patched) return refuse(index, operation.path, patched.reason);
    const touched = isMoveOfRow(store, operation)
      ? [placeOf(operation.path).holder]
      : touchedPaths(definition.root, document, patched.document);
    touched.filter(isReadonly).forEach((path) => refuse(index, path, 'readonly'));
    steps.push({ operation, after: patched.document });
    document = patched.document;
  });
  return { steps, refused };
}

/** Moving a row touches the list and nothing in the row. */
function isMoveOfRow({ kind: { definition } }: FormStore, operation: PatchOperation): boolean {
  return (
    operation.op === 'move' &&
    groundOf(definition.root, operation.path)?.isRow === true &&
    placeOf(operation.path).holder === placeOf(operation.from).holder
  );
}

/** Tells which places may not be changed; asked once for all rows of a list, which are alike. */
function readonlyPlaces(store: FormStore): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const { root } = store.kind.definition;
  return (path) => {
    const ground = groundOf(root, path);
    // What the document does not know belongs to what holds it.
    const place = ground ? (ground.free ?? path) : placeOf(path).holder;
    const template = toTemplate(place, root);
    const answer = known.get(template) ?? (groundOf(root, place) !== undefined && store.fieldState(place).readonly);
    known.set(template, answer);
    return answer;
  };
}
