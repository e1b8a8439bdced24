import { loadDocument } from '@guitu/core';
import { createForm } from '@guitu/forms';
import type { FormStore } from '@guitu/forms';
import { keepDraft, memoryDrafts } from '@guitu/forms/drafts';
import type { DraftKeeper, DraftKey, DraftStore, DraftTrouble } from '@guitu/forms/drafts';
import { expect } from 'vitest';
import '../define/draft-status.js';
import type { GuituDraftStatus } from '../guitu-draft-status.js';

/** Made up so that no two tests hear each other. */
let turn = 0;
export const nextKey = (): DraftKey => ({
  scope: 'clerk-1',
  document: 'community-detox-agreement',
  record: `record-${(turn += 1)}`,
});

export const NUMBER = '/decisionNumber';

const VALUE = {
  header: { document: 'community-detox-agreement', standard: '0.2', id: '00000000-0000-4000-8000-000000000001' },
  subject: { name: '某甲' },
};

export interface DraftPage {
  readonly element: GuituDraftStatus;
  readonly store: FormStore;
  readonly keeper: DraftKeeper;
  readonly events: { readonly type: string; readonly detail: unknown }[];
  readonly press: (text: string) => void;
  readonly words: () => string;
}

/** A form, its keeper and the element, as one tab has them. Saves after a moment. */
export async function openPage(
  drafts: DraftStore = memoryDrafts(),
  key: DraftKey = nextKey(),
  { language = 'zh-CN', delay = 5 }: { language?: 'zh-CN' | 'en'; delay?: number } = {},
): Promise<DraftPage> {
  const kind = await loadDocument('community-detox-agreement', { language });
  const store = createForm({ kind, value: VALUE });
  const keeper = keepDraft(store, { drafts, key, delay });
  const element = document.createElement('guitu-draft-status');
  const events: { type: string; detail: unknown }[] = [];
  for (const type of ['guitu-draft-saved', 'guitu-draft-conflict', 'guitu-draft-restored']) {
    element.addEventListener(type, (event) => events.push({ type, detail: (event as CustomEvent).detail }));
  }
  element.keeper = keeper;
  document.body.append(element);
  await expect.poll(() => element.renderRoot?.querySelector('.gt-line')).toBeTruthy();
  return {
    element,
    store,
    keeper,
    events,
    press: (text) => buttonOf(element, text).click(),
    words: () => wordsOf(element),
  };
}

/** Everything that is shown, with what only a program reads left out. */
export function wordsOf(element: GuituDraftStatus): string {
  const root = element.renderRoot.querySelector('.gt-draft')?.cloneNode(true) as Element;
  root.querySelector('[role=status]')?.remove();
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const announcedBy = (element: GuituDraftStatus): string =>
  (element.renderRoot.querySelector('[role=status]')?.textContent ?? '').trim();

export function buttonOf(element: GuituDraftStatus, text: string): HTMLButtonElement {
  const found = Array.from(element.renderRoot.querySelectorAll('button')).find(
    ({ textContent }) => (textContent ?? '').trim() === text,
  );
  if (!found) throw new Error(`No button ${text}; shown: ${wordsOf(element)}`);
  return found;
}

/** A store whose next answers are a trouble until it is told otherwise. */
export function failingDrafts(reason: DraftTrouble): DraftStore & { works: boolean } {
  const drafts = memoryDrafts();
  const trouble = { outcome: 'trouble', reason } as const;
  const store = {
    works: false,
    read: drafts.read,
    save: (...given: Parameters<DraftStore['save']>) =>
      store.works ? drafts.save(...given) : Promise.resolve(trouble),
    remove: (...given: Parameters<DraftStore['remove']>) =>
      store.works ? drafts.remove(...given) : Promise.resolve(trouble),
    wipe: drafts.wipe,
  };
  return store;
}
