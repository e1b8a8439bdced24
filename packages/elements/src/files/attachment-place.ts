import type { FormField, JsonObject } from '@guitu/forms';
import type { FormView } from '../form/view.js';
import type { FileScene } from './file-scene.js';
import type { AttachmentLimits, AttachmentRecord } from './hooks.js';

/** Where attachments stand in a document: a list of them, or a single one. */
export interface AttachmentPlace {
  /** Stays the same wherever the place moves. */
  readonly key: string;
  readonly field: FormField;
  /** Where it is now; `undefined` when it is gone. */
  path(): string | undefined;
  /** Which files it takes. */
  limits(): AttachmentLimits;
  /** How many there can be. */
  readonly most: number;
  /** The paths of those that are there, by a key that stays with each; followed like a signal. */
  rows(): readonly { readonly key: string; readonly path: string }[];
  add(record: AttachmentRecord): boolean;
  /** Takes one away and gives the function that brings it back. */
  remove(path: string): (() => boolean) | undefined;
}

/** The place at a field of the type `attachment`, or at a list of such. */
export function attachmentPlace({ view, hooks }: Pick<FileScene, 'view' | 'hooks'>, field: FormField): AttachmentPlace {
  const place = field.field.type === 'list' ? listPlace(view, field) : singlePlace(view, field);
  return { ...place, limits: () => hooks.attachmentLimits ?? {} };
}

/** What a document registers of a file at a path. */
export function recordAt({ store }: FormView, path: string): AttachmentRecord {
  return (store.watch(path).value ?? {}) as unknown as AttachmentRecord;
}

function listPlace({ store, act }: FormView, field: FormField): Omit<AttachmentPlace, 'limits'> {
  const { path } = field;
  const most = field.field.maxItems ?? Infinity;
  const insert = (record: JsonObject, index?: number): boolean =>
    store.rows(path).length < most && act(path, () => store.addRow(path, record, index) !== undefined, true);
  return {
    key: path,
    path: () => path,
    field,
    most,
    rows: () => store.rows(path),
    add: (record) => insert(record as unknown as JsonObject),
    remove: (row) => {
      const index = Number(row.slice(path.length + 1));
      const removed = store.get(row) as JsonObject;
      return act(path, () => store.removeRow(path, index), true) ? () => insert(removed, index) : undefined;
    },
  };
}

function singlePlace({ store, act }: FormView, field: FormField): Omit<AttachmentPlace, 'limits'> {
  const { path } = field;
  const put = (record: JsonObject): boolean =>
    store.get(path) === undefined && act(path, () => store.set(path, record), true);
  return {
    key: path,
    path: () => path,
    field,
    most: 1,
    rows: () => (store.watch(path).value === undefined ? [] : [{ key: path, path }]),
    add: (record) => put(record as unknown as JsonObject),
    remove: () => {
      const removed = store.get(path) as JsonObject;
      return act(path, () => store.clear(path), true) ? () => put(removed) : undefined;
    },
  };
}
