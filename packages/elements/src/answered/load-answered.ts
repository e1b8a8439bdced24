import type { Signal } from '@guitu/forms';
import type * as Answered from './answered.js';

/** Loads what is said of an answer once there is one, for the fields that wait for it. */
export async function loadAnswered(waiting: Signal<typeof Answered | undefined>): Promise<void> {
  waiting.value = await import('./answered.js');
}
