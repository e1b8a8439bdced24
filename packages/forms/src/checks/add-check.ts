import { isEqual } from '../document/equal.js';
import type { FormStore } from '../form-store.js';
import type { Advice } from '../issues/server-issues.js';
import type { JsonValue } from '../json.js';
import type { ReadonlySignal } from '../signals/signal-port.js';
import { followPlace } from './follow-place.js';

/**
 * Looks at a value where a form cannot, for example on a server. Gives what is to be said about it, as
 * errors unless it says otherwise; nothing when all is well. `isCurrent` tells whether the answer is
 * still wanted.
 */
export type Check = (value: JsonValue, isCurrent: () => boolean) => Promise<readonly Advice[]>;

/** When a check is made. */
export interface CheckOptions {
  /**
   * Runs a task later and gives what takes it back; after the current task when absent. Give
   * `(task) => { const id = setTimeout(task, 300); return () => clearTimeout(id); }` to wait until typing rests.
   */
  readonly schedule?: (task: () => void) => () => void;
}

/** A check at work. */
export interface RunningCheck {
  /** An answer is awaited. */
  readonly pending: ReadonlySignal<boolean>;
  /** The last check itself failed, so that nothing is known about the value. */
  readonly failed: ReadonlySignal<boolean>;
  /** Resolves when no answer is awaited. */
  settled(): Promise<void>;
  /** Ends the check and takes back what it said. */
  stop(): void;
}

let last = 0;

/**
 * Checks a field again each time its value changes. What the check says shows at once, beside what
 * others say, and goes away when the value changes; an answer that comes too late, for an older value,
 * is dropped. A check that fails says nothing about the field. In a row it stays with the row.
 *
 * @example
 * const check = addCheck(store, '/header/number', async (number) =>
 *   (await isTaken(number)) ? [{ code: 'number-taken', message: '编号已被使用' }] : [],
 * );
 */
export function addCheck(
  store: FormStore,
  path: string,
  check: Check,
  { schedule = afterTask }: CheckOptions = {},
): RunningCheck {
  const { signals } = store;
  const pending = signals.signal(false);
  const failed = signals.signal(false);
  const placeNow = followPlace(store, path);
  // Told at a place of its own below the field, so that it replaces nothing that others say there.
  last += 1;
  const slot = `/check-${last}`;
  let asked: JsonValue | undefined;
  let turn = 0;
  let told: string | undefined;
  let takeBack: (() => void) | undefined;
  let waiting: (() => void)[] = [];

  const stop = signals.effect(() => {
    const place = placeNow();
    const value = place === undefined ? undefined : store.watch(place).value;
    // A row that only moved is as it was.
    if (isEqual(value, asked)) return;
    asked = value;
    signals.untracked(() => begin(value));
  });

  /** Forgets what was said of the value before, and asks about the one that stands now. */
  function begin(value: JsonValue | undefined): void {
    turn += 1;
    const mine = turn;
    takeBack?.();
    takeBack = undefined;
    say([]);
    failed.value = false;
    if (value === undefined) return rest();
    pending.value = true;
    takeBack = schedule(() => {
      takeBack = undefined;
      void ask(value, () => mine === turn);
    });
  }

  async function ask(value: JsonValue, isCurrent: () => boolean): Promise<void> {
    let answer: readonly Advice[] | undefined;
    try {
      answer = await check(value, isCurrent);
    } catch {
      // What went wrong is the check's own affair: the field is as right as it was.
    }
    if (!isCurrent()) return;
    signals.batch(() => {
      failed.value = answer === undefined;
      say(answer ?? []);
      rest();
    });
  }

  function say(advice: readonly Advice[]): void {
    if (told !== undefined) store.advise(told + slot, []);
    const place = signals.untracked(placeNow);
    // What was said moves with its row, so it is taken back where the row is now.
    if (place !== undefined && place !== told) store.advise(place + slot, []);
    told = advice.length > 0 ? place : undefined;
    if (told !== undefined)
      store.advise(
        told + slot,
        advice.map((one) => ({ severity: 'error' as const, ...one })),
      );
  }

  function rest(): void {
    pending.value = false;
    waiting.forEach((resolve) => resolve());
    waiting = [];
  }

  return {
    pending,
    failed,
    settled: () => (pending.peek() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
    stop: () => {
      stop();
      turn += 1;
      takeBack?.();
      say([]);
      rest();
    },
  };
}

function afterTask(task: () => void): () => void {
  let isWanted = true;
  void Promise.resolve().then(() => isWanted && task());
  return () => {
    isWanted = false;
  };
}
