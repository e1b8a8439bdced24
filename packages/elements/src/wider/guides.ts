import type { StepPlace } from './step-list.js';

/** A form in parts, as something beside it leads it. */
export interface StepGuide {
  /** Where the person is; followed like a signal. */
  place(): StepPlace;
  /** Leads the person to a section as a press on its name does: with its event, and forward only past what is right. */
  go(id: string): void;
  /** Says that a list of the steps is shown elsewhere, so that the form shows none; gives the function that ends it. */
  list(): () => void;
}

const guides = new WeakMap<EventTarget, StepGuide>();
const listeners = new WeakMap<EventTarget, Set<() => void>>();

/** How a form in parts is led; `undefined` while it is none. */
export function guideOf(host: EventTarget): StepGuide | undefined {
  return guides.get(host);
}

/** Lets a form be led; gives the function that ends it. */
export function offerGuide(host: EventTarget, guide: StepGuide): () => void {
  guides.set(host, guide);
  tell(host);
  return () => {
    if (guides.get(host) === guide) guides.delete(host);
    tell(host);
  };
}

/** Hears that another guide may be there; gives the function that ends it. */
export function watchGuide(host: EventTarget, listener: () => void): () => void {
  const all = listeners.get(host) ?? new Set();
  listeners.set(host, all.add(listener));
  return () => all.delete(listener);
}

/** After the current task: a form that is drawn anew takes its guide away and gives another. */
function tell(host: EventTarget): void {
  void Promise.resolve().then(() => listeners.get(host)?.forEach((listener) => listener()));
}
