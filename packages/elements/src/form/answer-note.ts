import type { FieldState } from '@guitu/forms';
import type * as Answered from '../answered/answered.js';
import { loadUnusual } from './load-unusual.js';
import type { FormView } from './view.js';

/** Of what something is said once it is answered: choices, long texts, the days of periods, the profile. */
const TOLD = /^(radios|yes|long)|\/(start|end|profile)$/;

/**
 * What is said of an answer once there is one: how long a period is, that a text comes near its limit, how to take back
 * a choice. It loads with the first such answer.
 */
export function answerNote(view: FormView, { path, widget, value }: FieldState): unknown {
  if (value === undefined || !TOLD.test(widget + path)) return undefined;
  const answered = view.state<typeof Answered | undefined>('answered', undefined);
  if (!answered.value) void loadUnusual().then((all) => all.loadAnswered(answered));
  return answered.value?.answeredNote(view, path);
}
