import { resolvePointer } from '@guitu/core';
import type { ValidationResult } from '@guitu/core';
import type { FormStore, JsonObject, JsonValue } from '@guitu/forms';
import type { AppliedChanges, ApplyOptions, PatchOperation } from '@guitu/forms/changes';
import type { DraftStatus, MergeConflict } from '@guitu/forms/drafts';
import type { DocumentHost } from '../form/document-host.js';

/** A JSON Pointer or several. */
export type Paths = string | readonly string[];

/** An element with a form; none while its document loads. */
interface Host extends EventTarget {
  readonly store: FormStore | undefined;
  reset(): void;
}

/** See `DocumentElement`, whose methods these are; they load with the first call of one of them. */
export function validate({ store }: Host, paths: Paths): ValidationResult | undefined {
  if (!store) return undefined;
  const result = store.validate();
  const asked = listOf(paths);
  const issues = result.issues.filter(({ path }) =>
    asked.some((at) => at === '' || path === at || path.startsWith(`${at}/`)),
  );
  const isWrong = issues.some(({ severity }) => severity === 'error');
  // Errors elsewhere are not those of these fields; what could not be checked stays unchecked.
  const outcome = isWrong ? 'invalid' : result.outcome === 'invalid' ? 'valid' : result.outcome;
  return { ...result, issues, total: issues.length, outcome };
}

export function validateField(host: Host, paths: Paths = ''): boolean {
  const { store } = host;
  const result = validate(host, paths);
  store?.signals.batch(() => listOf(paths).forEach((path) => store.reveal(path)));
  return result !== undefined && result.outcome !== 'invalid';
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

export async function setValue(
  { store }: Host,
  path: string,
  value: JsonValue | undefined,
  { source }: ApplyOptions,
): Promise<boolean> {
  const { inTheNameOf } = await import('@guitu/forms/changes');
  return store !== undefined && inTheNameOf(store, source, () => store.set(path, value));
}

/** Another document to go back to; the work of the person is taken along. */
export async function setDefault(host: DocumentHost, value: JsonObject | undefined): Promise<void> {
  const { store } = host;
  if (!store) return;
  const { document, submitted } = store;
  const texts = store.unreadTexts();
  host.value = value;
  // A value that was refused has changed nothing.
  if (store.document === document) return;
  const { takeUp } = await import('@guitu/forms/drafts');
  takeUp(store, document, texts);
  if (submitted) store.submit();
}

export async function resolveConflict(
  host: Host,
  choice: 'mine' | 'theirs' | 'merge',
): Promise<readonly MergeConflict[] | undefined> {
  const { keeperOf } = await import('./kept-draft.js');
  return keeperOf(host)?.settle(choice);
}

export async function toPrintHtml({ store, mask }: DocumentHost): Promise<string | undefined> {
  if (!store) return undefined;
  const [{ paperPage }, { MASKED }] = await Promise.all([import('@guitu/forms/paper'), import('@guitu/forms/mask')]);
  return paperPage(store.kind, store.submission, mask === 'auto' ? { mask: MASKED } : {});
}

function listOf(paths: Paths): readonly string[] {
  return typeof paths === 'string' ? [paths] : paths;
}
