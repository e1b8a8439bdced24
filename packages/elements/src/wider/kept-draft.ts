import { keepDraft } from '@guitu/forms/drafts';
import type { DraftKeeper, DraftKey, DraftStatus, DraftStore } from '@guitu/forms/drafts';
import type { Drawing } from '../form/drawing.js';
import type { FormWish } from '../form/form-wish.js';
import { showState } from '../form/show-state.js';
import type { FormView } from '../form/view.js';

/** A keeper with what it was made of. */
interface Kept {
  readonly keeper: DraftKeeper;
  readonly storage: DraftStore;
  readonly key: DraftKey;
  readonly autosave: number;
}

const keepers = new WeakMap<EventTarget, Kept>();

/** A delay, in milliseconds, that no page lives long enough for: it is saved only when somebody asks. */
const NEVER = 2 ** 31 - 1;

/** The keeper of the draft of a form; `undefined` while it keeps none. */
export function keeperOf(host: EventTarget): DraftKeeper | undefined {
  return keepers.get(host)?.keeper;
}

/** Keeps the draft of a form where the page says; nothing is restored here, `<guitu-draft-status>` asks the person. */
export function draftDrawing(host: FormWish, storage: DraftStore): Partial<Drawing> {
  // Read when it is asked for: a draft that is taken up changes it without a word.
  Object.defineProperty(host, 'revision', { configurable: true, get: () => keeperOf(host)?.revision });
  return {
    tells: (_view, type) => (type === 'guitu-submit' ? { revision: keeperOf(host)?.revision } : undefined),
    connect: (view) => {
      const keeper = keep(view, host, storage);
      if (!keeper) return () => undefined;
      let before = keeper.status.peek();
      show(host, before.phase);
      const stop = view.store.signals.effect(() => {
        const now = keeper.status.value;
        if (now === before) return;
        const { phase } = before;
        before = now;
        show(host, now.phase);
        if (now.phase === 'saved') tell(host, 'guitu-draft-saved', { savedAt: now.savedAt });
        if (now.phase === 'conflict' && phase !== 'conflict')
          tell(host, 'guitu-draft-conflict', { savedAt: now.theirs?.savedAt ?? '' });
      });
      const save = (): void => {
        if (document.visibilityState === 'hidden') void keeper.save();
      };
      document.addEventListener('visibilitychange', save);
      return () => {
        stop();
        show(host, 'idle');
        document.removeEventListener('visibilitychange', save);
      };
    },
  };
}

/** What style sheets see of the draft. */
function show(host: FormWish, phase: DraftStatus['phase']): void {
  showState(host, 'saving', phase === 'saving');
  showState(host, 'conflict', phase === 'conflict');
}

/** The keeper of the form that is shown; that of another form, place or record is ended first. */
function keep({ store }: FormView, host: FormWish, storage: DraftStore): DraftKeeper | undefined {
  const { draftKey: key, autosave = 0 } = host;
  const known = keepers.get(host);
  const isSame =
    known?.keeper.store === store && known.storage === storage && known.key === key && known.autosave === autosave;
  if (isSame) return known.keeper;
  keepers.delete(host);
  const ending = known?.keeper.save().then(() => known.keeper.stop());
  if (!key) return undefined;
  void ending;
  const keeper = keepDraft(store, { drafts: storage, key, delay: autosave > 0 ? autosave : NEVER });
  keepers.set(host, { keeper, storage, key, autosave });
  return keeper;
}

function tell(host: FormWish, type: string, detail: unknown): void {
  host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
