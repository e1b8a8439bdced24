import { isEqual } from '../document/equal.js';
import type { FormStore } from '../form-store.js';
import type { ReadonlySignal } from '../signals/signal-port.js';
import type { Draft, DraftKey, DraftRemove, DraftStore, DraftTrouble } from './draft.js';
import type { DraftOffer, DraftStatus } from './draft-status.js';
import { fitOf } from './draft-fit.js';
import { mergeDocuments } from './merge/merge-documents.js';
import type { MergeConflict } from './merge/merge-documents.js';
import { takeUp } from './take-up.js';

/** How the draft of a form is kept. */
export interface KeepDraftOptions {
  readonly drafts: DraftStore;
  readonly key: DraftKey;
  /** Milliseconds without a change after which it is saved; 1000 when absent. */
  readonly delay?: number;
  /**
   * Turns a draft of an older standard into one of this; `undefined` when it cannot. When absent the migrations of the
   * standard are loaded, and do it.
   */
  readonly migrate?: (draft: Draft) => Draft | undefined | Promise<Draft | undefined>;
  /** Runs a task later and gives what calls it off; `setTimeout` when absent. */
  readonly later?: (task: () => void, milliseconds: number) => () => void;
}

/** What looking for an earlier draft gave. */
export type DraftFound =
  | { readonly outcome: 'found'; readonly offer: DraftOffer }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'trouble'; readonly reason: DraftTrouble };

/** Keeps the draft of one form. */
export interface DraftKeeper {
  /** The form whose draft it keeps, and under which key. */
  readonly store: FormStore;
  readonly key: DraftKey;
  readonly status: ReadonlySignal<DraftStatus>;
  /** The revision that this page has seen last; `undefined` before the first save and where none was taken up. */
  readonly revision: string | undefined;
  /**
   * Looks for an earlier draft. Restores nothing: until the person takes it up or discards it, a save from here ends
   * in a conflict instead of replacing it.
   */
  look(): Promise<DraftFound>;
  /**
   * Takes up a draft that was offered. What the document has gained meanwhile is merged in; conflicts come back with
   * the person's own values in the form. A draft that is not `ready` changes nothing and gives `undefined`.
   */
  restore(offer: DraftOffer): readonly MergeConflict[] | undefined;
  /**
   * Puts aside the draft that was offered, and removes it. What was filled in here meanwhile is then saved as the
   * first one.
   */
  decline(): Promise<DraftRemove>;
  /**
   * Asks whether somebody has saved since, for example because another tab said so, and becomes `conflict` before a
   * save is tried. The same content under another revision is no conflict, and neither is a draft found by a page on
   * which nothing was filled in: that one is to be offered, see `look`.
   */
  check(): Promise<DraftStatus>;
  /** Saves now what is not saved: before the page goes away, and on request. Waits for a save that is under way. */
  save(): Promise<DraftStatus>;
  /**
   * Ends a conflict: `mine` keeps the form as it is, `theirs` takes the other draft, `merge` puts both together and
   * gives what both have changed, with the person's own values in the form. Saved in each case.
   */
  settle(choice: 'mine' | 'theirs' | 'merge'): readonly MergeConflict[];
  /** Removes the draft, also one that was offered: after the document was handed in, or when nobody wants it. */
  discard(): Promise<DraftRemove>;
  /** Keeps nothing from now on. What was changed last and is not saved yet stays unsaved: call `save` before. */
  stop(): void;
}

/**
 * Starts to keep the draft of a form. Nothing is stored before the first change, and nothing is ever written over
 * that this page has not seen.
 */
export function keepDraft(store: FormStore, options: KeepDraftOptions): DraftKeeper {
  const { drafts, key, delay = 1000, later = afterTime } = options;
  const { standard } = store.kind.definition;
  const status = store.signals.signal<DraftStatus>({ phase: 'idle' });
  let seen: string | undefined;
  let offered: string | undefined;
  /** What to say once nothing is left to save. */
  let settled: DraftStatus = status.peek();
  let kept: Kept = keptOf(store);
  let callOff: (() => void) | undefined;
  let running: Promise<DraftStatus> | undefined;
  let isStopped = false;

  const isUnsaved = (): boolean => !isEqual(kept, keptOf(store));

  function noteChange(): void {
    if (isStopped || status.peek().phase === 'conflict') return;
    callOff?.();
    callOff = undefined;
    const { phase } = status.peek();
    if (!isUnsaved()) {
      if (phase === 'waiting') status.value = settled;
      return;
    }
    if (phase !== 'saving') status.value = { phase: 'waiting' };
    callOff = later(() => void save(), delay);
  }

  async function save(): Promise<DraftStatus> {
    callOff?.();
    callOff = undefined;
    // One after the other: the second would name a revision that the first replaces.
    if (running) return running.then(() => (isUnsaved() ? save() : status.peek()));
    if (isStopped || status.peek().phase === 'conflict' || !isUnsaved()) return status.peek();
    running = write();
    try {
      return await running;
    } finally {
      running = undefined;
      if (!isStopped && status.peek().phase === 'saved' && isUnsaved()) noteChange();
    }
  }

  async function write(): Promise<DraftStatus> {
    const writing = keptOf(store);
    status.value = { phase: 'saving' };
    const answer = await drafts.save(key, { standard, base: store.initial, ...writing }, seen);
    if (answer.outcome === 'saved') {
      seen = answer.revision;
      kept = writing;
      return (status.value = settled = { phase: 'saved', savedAt: answer.savedAt });
    }
    if (answer.outcome === 'conflict') return (status.value = { phase: 'conflict', theirs: answer.stored });
    return (status.value = { phase: 'trouble', reason: answer.reason });
  }

  async function check(): Promise<DraftStatus> {
    await running;
    const before = seen;
    const read = await drafts.read(key);
    // A save that went on meanwhile knows more.
    if (running || seen !== before || isStopped || read.outcome === 'trouble') return status.peek();
    const { stored } = read.outcome === 'found' ? read : {};
    if (stored?.revision === seen) return status.peek();
    if (stored && isEqual(keptOf(store), contentOf(stored.draft))) {
      callOff?.();
      seen = stored.revision;
      kept = keptOf(store);
      return (status.value = settled = { phase: 'saved', savedAt: stored.savedAt });
    }
    if (seen === undefined && !isUnsaved()) return status.peek();
    callOff?.();
    return (status.value = { phase: 'conflict', theirs: stored });
  }

  /** From here on the other side's revision is the one this page has seen. */
  function afterConflict(revision: string | undefined): void {
    seen = revision;
    kept = NOTHING;
    status.value = { phase: 'waiting' };
    noteChange();
  }

  const stopFollowing = store.signals.effect(() => {
    void store.document;
    void store.unreadTexts();
    store.signals.untracked(noteChange);
  });

  return {
    store,
    key,
    status,
    get revision() {
      return seen;
    },
    look: async () => {
      const read = await drafts.read(key);
      if (read.outcome !== 'found') return read;
      const stored = await withMigration(read.stored, standard, options.migrate);
      offered = stored.revision;
      const isBehind = !isEqual(stored.draft.base, store.initial);
      return { outcome: 'found', offer: { stored, fit: fitOf(stored.draft.standard, standard), isBehind } };
    },
    restore: ({ stored, fit }) => {
      if (fit !== 'ready') return undefined;
      const { base, value, entered } = stored.draft;
      const merged = mergeDocuments(base, value, store.initial);
      seen = stored.revision;
      takeUp(store, merged.document, entered);
      return merged.conflicts;
    },
    decline: async () => {
      const answer: DraftRemove = offered === undefined ? { outcome: 'removed' } : await drafts.remove(key, offered);
      if (answer.outcome === 'removed') offered = undefined;
      else if (answer.outcome === 'conflict') status.value = { phase: 'conflict', theirs: answer.stored };
      return answer;
    },
    check,
    save,
    settle: (choice) => {
      const now = status.peek();
      if (now.phase !== 'conflict') return [];
      const { theirs } = now;
      const { draft } = theirs ?? {};
      let conflicts: readonly MergeConflict[] = [];
      if (draft && choice === 'theirs') takeUp(store, draft.value, draft.entered);
      if (draft && choice === 'merge') {
        const merged = mergeDocuments(draft.base, store.document, draft.value);
        conflicts = merged.conflicts;
        takeUp(store, merged.document, { ...draft.entered, ...store.unreadTexts() });
      }
      afterConflict(theirs?.revision);
      return conflicts;
    },
    discard: async () => {
      callOff?.();
      await running;
      const revision = seen ?? offered;
      const answer: DraftRemove = revision === undefined ? { outcome: 'removed' } : await drafts.remove(key, revision);
      if (answer.outcome === 'removed') {
        seen = undefined;
        offered = undefined;
        kept = keptOf(store);
        status.value = settled = { phase: 'idle' };
      } else if (answer.outcome === 'conflict') status.value = { phase: 'conflict', theirs: answer.stored };
      return answer;
    },
    stop: () => {
      isStopped = true;
      callOff?.();
      stopFollowing();
    },
  };
}

/** What a draft keeps of a form. */
type Kept = Pick<Draft, 'value' | 'entered'>;

function contentOf({ value, entered }: Draft): Kept {
  return { value, entered };
}

/** Equal to no form: a document always has a header. */
const NOTHING: Kept = { value: {}, entered: {} };

function keptOf(store: FormStore): Kept {
  return store.signals.untracked(() => ({ value: store.document, entered: store.unreadTexts() }));
}

/** Only who finds an older draft loads migrations. What cannot be migrated, or loaded, is as it was, to be read. */
async function withMigration<Stored extends { readonly draft: Draft }>(
  stored: Stored,
  standard: string,
  migrate?: KeepDraftOptions['migrate'],
): Promise<Stored> {
  if (fitOf(stored.draft.standard, standard) !== 'older') return stored;
  const draft = await (migrate ? migrate(stored.draft) : shippedMigration(stored.draft, standard));
  return draft ? { ...stored, draft } : stored;
}

async function shippedMigration(draft: Draft, standard: string): Promise<Draft | undefined> {
  try {
    return await (await import('./migrate-draft.js')).migrateDraft(draft, standard);
  } catch {
    return undefined;
  }
}

function afterTime(task: () => void, milliseconds: number): () => void {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
}
