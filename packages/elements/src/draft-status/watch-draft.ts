import type { ChangeLine } from '@guitu/forms/changes';
import { fitOf } from '@guitu/forms/drafts';
import type { DraftFit, DraftKeeper, DraftOffer, DraftStatus, DraftTrouble, MergeConflict } from '@guitu/forms/drafts';
import { linesOfBoth, linesOfConflicts, linesOfDraft } from './draft-lines.js';
import { openDraftTabs } from './draft-tabs.js';

/** Everything that is shown of a draft. */
export interface DraftScene {
  readonly status: DraftStatus;
  /** An earlier draft that the person has not decided on, and what it holds. */
  readonly offer?: DraftOffer | undefined;
  readonly offerLines?: readonly ChangeLine[] | undefined;
  /** Whether the other draft of a conflict can be taken, and what both have changed. */
  readonly fit?: DraftFit | undefined;
  readonly bothLines?: readonly ChangeLine[] | undefined;
  /** What was merged with the values of this page and is to be looked at. */
  readonly mergedLines?: readonly ChangeLine[] | undefined;
  /** Why an earlier draft could not be looked for or removed. */
  readonly refused?: { readonly what: 'look' | 'remove'; readonly reason: DraftTrouble } | undefined;
}

/** What the person can do about it. */
export interface DraftActions {
  save(): void;
  settle(choice: 'mine' | 'theirs' | 'merge'): void;
  takeUp(): void;
  beginAnew(): void;
  look(): void;
  /** The list of what was merged was looked at. */
  note(): void;
}

/** A draft under watch. */
export interface DraftWatch extends DraftActions {
  stop(): void;
}

/** What a watch reports to. */
export interface DraftListener {
  readonly show: (scene: DraftScene) => void;
  readonly tell: (type: string, detail: unknown) => void;
}

/**
 * Follows the keeper of a draft: looks for an earlier one, saves when the page is left, tries again when the network
 * is back, and hears of other tabs.
 */
export function watchDraft(keeper: DraftKeeper, { show, tell }: DraftListener): DraftWatch {
  const { store, status } = keeper;
  let scene: DraftScene = { status: status.peek() };
  let isStopped = false;
  /** The last status that stood for something stored or removed; the keeper gives it again when a change is undone. */
  let settled = scene.status;

  function put(part: Partial<DraftScene>): void {
    scene = { ...scene, ...part };
    if (!isStopped) show(scene);
  }

  function follow(now: DraftStatus): void {
    const before = scene.status;
    if (now === before) return;
    put({ status: now });
    if ((now.phase === 'saved' || now.phase === 'idle') && now !== settled) {
      settled = now;
      tabs.tell();
      if (now.phase === 'saved') tell('guitu-draft-saved', { savedAt: now.savedAt });
      put({ offer: undefined, offerLines: undefined, refused: undefined });
    }
    if (now.phase !== 'conflict') return;
    const isKnown = before.phase === 'conflict' && before.theirs?.revision === now.theirs?.revision;
    if (!isKnown) tell('guitu-draft-conflict', { savedAt: now.theirs?.savedAt ?? '' });
    ask(now);
  }

  /** Puts a choice between two drafts before the person. */
  function ask({ theirs }: Extract<DraftStatus, { readonly phase: 'conflict' }>): void {
    const fit = theirs && fitOf(theirs.draft.standard, store.kind.definition.standard);
    put({ offer: undefined, offerLines: undefined, mergedLines: undefined, bothLines: undefined, fit });
    compare();
  }

  /** Says anew what both have changed: this page may have changed more since. */
  function compare(): void {
    const now = status.peek();
    if (now.phase !== 'conflict' || !now.theirs || scene.fit !== 'ready') return;
    void linesOfBoth(store, now.theirs.draft).then((bothLines) => {
      if (status.peek() === now) put({ bothLines });
    });
  }

  async function look(): Promise<void> {
    const found = await keeper.look();
    if (isStopped || scene.status.phase === 'conflict') return;
    put({
      offer: undefined,
      offerLines: undefined,
      refused: found.outcome === 'trouble' ? { what: 'look', reason: found.reason } : undefined,
    });
    if (found.outcome !== 'found') return;
    const { offer } = found;
    // Another language of the form makes another form of the same draft: there is nothing to decide.
    if (offer.fit === 'ready' && isInForm(offer)) return void keeper.restore(offer);
    put({ offer });
    const offerLines = await linesOfDraft(store, offer.stored.draft);
    if (scene.offer === offer) put({ offerLines });
  }

  function isInForm({ stored: { draft } }: DraftOffer): boolean {
    return (
      JSON.stringify([draft.value, draft.entered]) ===
      store.signals.untracked(() => JSON.stringify([store.document, store.unreadTexts()]))
    );
  }

  function showConflicts(conflicts: readonly MergeConflict[]): void {
    if (conflicts.length > 0) void linesOfConflicts(store, conflicts).then((mergedLines) => put({ mergedLines }));
  }

  async function hear(): Promise<void> {
    const now = await keeper.check();
    if (!isStopped && now.phase === 'idle') await look();
  }

  const leave = (): void => void keeper.save();
  const hide = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  const comeBack = (): void => {
    if (status.peek().phase === 'trouble') void keeper.save();
    else if (scene.refused?.what === 'look') void look();
  };
  const tabs = openDraftTabs(keeper.key, () => void hear());
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', comeBack);
  const stopComparing = store.subscribe((left) => {
    if (left) compare();
  });
  const stopFollowing = store.signals.effect(() => {
    const now = status.value;
    store.signals.untracked(() => follow(now));
  });
  show(scene);
  if (scene.status.phase === 'idle') void look();
  else if (scene.status.phase === 'conflict') ask(scene.status);

  return {
    save: () => void keeper.save(),
    settle: (choice) => {
      showConflicts(keeper.settle(choice));
      put({ bothLines: undefined });
      void keeper.save();
    },
    takeUp: () => {
      const { offer } = scene;
      const conflicts = offer && keeper.restore(offer);
      if (!offer || !conflicts) return;
      put({ offer: undefined, offerLines: undefined });
      showConflicts(conflicts);
      tell('guitu-draft-restored', { savedAt: offer.stored.savedAt, paths: conflicts.map(({ path }) => path) });
    },
    beginAnew: () => {
      void keeper.decline().then((answer) => {
        if (answer.outcome === 'trouble') return put({ refused: { what: 'remove', reason: answer.reason } });
        if (answer.outcome === 'conflict') return;
        tabs.tell();
        put({ offer: undefined, offerLines: undefined, refused: undefined });
      });
    },
    look: () => void look(),
    note: () => put({ mergedLines: undefined }),
    stop: () => {
      isStopped = true;
      tabs.close();
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', comeBack);
      stopComparing();
      stopFollowing();
    },
  };
}
