import type { JsonObject, Signal } from '@guitu/forms';
import { recordAt } from '../files/attachment-place.js';
import type { AttachmentPlace } from '../files/attachment-place.js';
import { takenTypes } from '../files/file-types.js';
import type { FileScene } from '../files/file-scene.js';
import type { AttachmentRecord } from '../files/hooks.js';
import type { Stroke } from './ink.js';

/** One signature of a document, wherever it moves. */
export interface SignaturePlace extends AttachmentPlace {
  /** What was written on its pad and is not in the document. */
  readonly ink: Signal<readonly Stroke[]>;
  /** What the document registers as its proof; without a file where it only names one. */
  proof(): AttachmentRecord | undefined;
  /** Takes the proof away and gives the function that brings it back. */
  removeProof(): (() => void) | undefined;
}

/** Pictures and pages: what somebody signs on. */
function isSheet(mediaType: string): boolean {
  return /^(image|application)\//.test(mediaType);
}

/** The list that files of signatures are registered in. */
function attachmentsPath({ view }: FileScene): string | undefined {
  const { root } = view.store.kind.definition;
  const header = root.fields?.find(({ name }) => name === 'header');
  if (header?.fields?.some(({ name }) => name === 'attachments')) return '/header/attachments';
  return root.fields?.some(({ name }) => name === 'attachments') ? '/attachments' : undefined;
}

/** The signature at a path. */
export function signaturePlace(scene: FileScene, path: string): SignaturePlace {
  const { store } = scene.view;
  const list = path.slice(0, path.lastIndexOf('/'));
  const row = /\/[0-9]+$/.test(path) ? store.rows(list).find((one) => one.path === path) : undefined;
  const key = row ? `${list} ${row.key}` : path;
  const files = attachmentsPath(scene);
  const now = (): string | undefined => (row ? store.rows(list).find((one) => one.key === row.key)?.path : path);
  const idNow = (): unknown => store.watch(`${now() ?? path}/evidence`).value;
  const listed = (id: unknown): { readonly path: string } | undefined =>
    files === undefined ? undefined : store.rows(files).find((one) => recordAt(scene.view, one.path).id === id);

  const unlist = (id: string): void => {
    const found = listed(id);
    if (found && files !== undefined) store.removeRow(files, Number(found.path.slice(files.length + 1)));
  };
  const enlist = (record: AttachmentRecord): boolean => {
    if (files === undefined) return true;
    const most = store.describe(files).field.maxItems ?? Infinity;
    return store.rows(files).length < most && store.addRow(files, record as unknown as JsonObject) !== undefined;
  };

  const put = (record: AttachmentRecord | undefined, id: string): boolean => {
    const at = now();
    if (at === undefined) return false;
    const isNew = record !== undefined && !listed(id);
    const evidence = `${at}/evidence`;
    const set = (): boolean => (!isNew || enlist(record)) && store.set(evidence, id);
    if (scene.view.act(evidence, () => store.batch(set), true)) return true;
    // Where the page does not want the change, its file goes too.
    if (isNew) unlist(id);
    return false;
  };

  return {
    key,
    field: store.describe(`${path}/evidence`),
    most: 1,
    path: () => {
      const at = now();
      return at === undefined ? undefined : `${at}/evidence`;
    },
    limits: () => {
      const { types, ...limits } = scene.hooks.attachmentLimits ?? {};
      return {
        ...limits,
        types: takenTypes(types)
          .map(({ mediaType }) => mediaType)
          .filter(isSheet),
      };
    },
    ink: scene.inkAt(key),
    rows: () => [],
    add: (record) => {
      const isPut = put(record, record.id);
      if (isPut) scene.inkAt(key).value = [];
      return isPut;
    },
    remove: () => undefined,
    proof: () => {
      const id = idNow();
      const found = listed(id);
      if (found) return recordAt(scene.view, found.path);
      return typeof id === 'string' ? { id, fileName: '' } : undefined;
    },
    removeProof: () => {
      const at = now();
      const id = idNow();
      if (at === undefined || typeof id !== 'string') return undefined;
      const found = listed(id);
      // What was stored here for this signature goes along; what the page brought stays registered.
      const own = found && scene.own.has(id) ? recordAt(scene.view, found.path) : undefined;
      const evidence = `${at}/evidence`;
      const clear = (): boolean => {
        if (own) unlist(id);
        return store.clear(evidence);
      };
      const isRemoved = scene.view.act(evidence, () => store.batch(clear), true);
      if (!isRemoved && own) enlist(own);
      return isRemoved ? () => void put(own, id) : undefined;
    },
  };
}
