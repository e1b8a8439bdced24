import type { DraftStore, Draft } from '../drafts/draft.js';
import { keepDraft } from '../drafts/keep-draft.js';
import type { DraftKeeper, KeepDraftOptions } from '../drafts/keep-draft.js';
import type { DraftOffer } from '../drafts/draft-status.js';
import type { FormStore } from '../form-store.js';
import type { JsonObject } from '../json.js';
import { draftKey } from './draft-store-contract.js';
import { trialForm } from './forms.js';
import { trialDocument } from './trial-kind.js';

interface WaitingTasks {
  readonly later: (task: () => void) => () => void;
  readonly count: () => number;
  readonly run: () => void;
}

/** Tasks that wait until the test lets them run. */
function waitingTasks(): WaitingTasks {
  const tasks = new Set<() => void>();
  return {
    later: (task: () => void) => {
      tasks.add(task);
      return () => tasks.delete(task);
    },
    count: () => tasks.size,
    run: () => {
      const due = [...tasks];
      tasks.clear();
      due.forEach((task) => task());
    },
  };
}

/** A form of the trial document whose draft is kept. */
export function startKeeping(
  drafts: DraftStore,
  value: JsonObject = trialDocument(),
  options: Partial<KeepDraftOptions> = {},
): { readonly store: FormStore; readonly clock: WaitingTasks; readonly keeper: DraftKeeper } {
  const store = trialForm({ value });
  const clock = waitingTasks();
  const keeper = keepDraft(store, { drafts, key: draftKey(), later: clock.later, ...options });
  return { store, clock, keeper };
}

/** What is said of the draft now, in one word. */
export const phaseOf = (keeper: DraftKeeper): string => keeper.status.peek().phase;

/** The draft that a store holds. */
export async function storedIn(drafts: DraftStore): Promise<Draft | undefined> {
  const read = await drafts.read(draftKey());
  return read.outcome === 'found' ? read.stored.draft : undefined;
}

/** The earlier draft that is offered. */
export async function offerOf(keeper: DraftKeeper): Promise<DraftOffer> {
  const found = await keeper.look();
  if (found.outcome !== 'found') throw new Error(found.outcome);
  return found.offer;
}
