// Runs in the page: a form, its draft in IndexedDB under a key that stays in the browser, and what is said of it.
import { TrialForm } from '../../packages/elements/src/contract/trial-form.js';
import { defineElement } from '../../packages/elements/src/define-element.js';
import { GuituDraftStatus } from '../../packages/elements/src/guitu-draft-status.js';
import type { DraftStore } from '../../packages/forms/src/drafts.js';
import { indexedDbDrafts, keepDraft } from '../../packages/forms/src/drafts.js';

declare global {
  interface Window {
    /** Told by the page as soon as a store has promised that a draft is there. */
    acknowledged?: (save: { text: string; seen: string | undefined; revision: string }) => Promise<void>;
    /** What the browser holds, and what is said of it: asked by the test. */
    held?: () => Promise<{ text: string; revision: string; phase: string }>;
    /** How this tab ends conflicts, one after the other, over and over. */
    choices?: ('mine' | 'theirs' | 'merge')[];
  }
}

defineElement('guitu-form', TrialForm);
defineElement('guitu-draft-status', GuituDraftStatus);

/** The key of this browser; of two tabs that make one at once, one key stays. */
async function keyOfBrowser(): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('trial-key', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('keys');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('no database'));
  });
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    const keys = transaction.objectStore('keys');
    const present = keys.get('key') as IDBRequest<CryptoKey | undefined>;
    let key = made;
    present.onsuccess = () => {
      if (present.result) key = present.result;
      else keys.put(made, 'key');
    };
    transaction.oncomplete = () => resolve(key);
    transaction.onabort = () => reject(new Error('no key'));
  });
}

async function open(): Promise<void> {
  const place = { scope: 'clerk', document: 'trial-record', record: location.pathname };
  const kept = indexedDbDrafts({ key: await keyOfBrowser() });
  const drafts: DraftStore = {
    ...kept,
    save: async (key, draft, seen) => {
      const answer = await kept.save(key, draft, seen);
      if (answer.outcome === 'saved')
        void window.acknowledged?.({ text: String(draft.value['notes']), seen, revision: answer.revision });
      return answer;
    },
  };
  const form = new TrialForm();
  const status = new GuituDraftStatus();
  Object.assign(form, {
    document: 'trial-record',
    value: {
      header: { document: 'trial-record', standard: '0.1', id: '00000000-0000-4000-8000-000000000001' },
      person: { name: '某甲' },
    },
  });
  const isReady = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  document.body.append(status, form);
  await isReady;
  if (!form.store) throw new Error('no form');
  const keeper = keepDraft(form.store, { drafts, key: place, delay: 5 });
  let turn = 0;
  status.addEventListener('guitu-draft-conflict', () => {
    const { choices } = window;
    if (choices) setTimeout(() => keeper.settle(choices[(turn += 1) % choices.length] ?? 'theirs'), 10);
  });
  window.held = async () => {
    const read = await kept.read(place);
    if (read.outcome === 'trouble') throw new Error(read.reason);
    const { phase } = keeper.status.peek();
    return read.outcome === 'absent'
      ? { text: '0', revision: '', phase }
      : { text: String(read.stored.draft.value['notes']), revision: read.stored.revision, phase };
  };
  status.keeper = keeper;
}

void open();
