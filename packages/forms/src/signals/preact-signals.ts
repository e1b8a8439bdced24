import { batch, computed, effect, signal, untracked } from '@preact/signals-core';
import type { SignalPort } from './signal-port.js';

/** The signals that forms use when the host brings none. */
export const preactSignals: SignalPort = {
  signal: (initial, unwatched) => signal(initial, unwatched === undefined ? {} : { unwatched }),
  computed,
  effect,
  batch,
  untracked,
};
