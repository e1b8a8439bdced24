import { resolvePointer } from '@guitu/core';
import type { FormStore, JsonValue } from '@guitu/forms';
import type { AppliedChanges, ApplyOptions, PatchOperation } from '@guitu/forms/changes';
import type { DraftStatus } from '@guitu/forms/drafts';

/** A JSON Pointer or several. */
export type Paths = string | readonly string[];

/** An element with a form; none while its document loads. */
interface Host extends EventTarget {
  readonly store: FormStore | undefined;
  reset(): void;
}

/** See `DocumentElement`, whose methods these are; they load with the first call of one of them. */
export function validateField({ store }: Host, paths: Paths = ''): boolean {
  if (!store) return false;
  const asked = listOf(paths);
  const { issues } = store.validate();
  store.signals.batch(() => asked.forEach((path) => store.reveal(path)));
  return !issues.some(
    (issue) =>
      issue.severity === 'error' &&
      asked.some((path) => path === '' || issue.path === path || issue.path.startsWith(`${path}/`)),
  );
}

export function resetFields(host: Host, paths?: Paths): void {
  const { store } = host;
  if (!store || paths === undefined) return host.reset();
  store.batch(() => {
    for (const path of listOf(paths)) {
      // A document is JSON.
      store.set(path, resolvePointer(store.initial, path) as JsonValue | undefined);
      store.reveal(path, false);
    }
  });
}

export function clearValidate({ store }: Host, paths: Paths = ''): void {
  store?.signals.batch(() => listOf(paths).forEach((path) => store.reveal(path, false)));
}

export async function patch(
  host: Host,
  changes: readonly PatchOperation[],
  options?: ApplyOptions,
): Promise<AppliedChanges> {
  const { applyChanges } = await import('@guitu/forms/changes');
  return host.store ? applyChanges(host.store, changes, options) : { applied: false, refused: [] };
}

export async function undo({ store }: Host): Promise<boolean> {
  const { historyOf } = await import('./undo.js');
  return (store && historyOf(store)?.undo()) ?? false;
}

export async function redo({ store }: Host): Promise<boolean> {
  const { historyOf } = await import('./undo.js');
  return (store && historyOf(store)?.redo()) ?? false;
}

export async function saveDraft(host: Host): Promise<DraftStatus | undefined> {
  const { keeperOf } = await import('./kept-draft.js');
  return keeperOf(host)?.save();
}

function listOf(paths: Paths): readonly string[] {
  return typeof paths === 'string' ? [paths] : paths;
}
