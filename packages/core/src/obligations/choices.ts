import type { BreachCounting } from '../breaches/breach.js';
import type { ObligationChoices } from './obligation.js';
import type { Schedule, ScheduleChoices } from './schedule.js';

/** Everything that is open, decided. */
export type SettledChoices = Required<ObligationChoices> & { readonly counting: BreachCounting };

/** What holds when nobody says anything. */
const USUAL: SettledChoices = {
  firstDay: 'excluded',
  lastDay: 'stays',
  leave: 'runs-on',
  placeChange: 'keeps-counting',
  counting: 'separate',
};

/** What the caller says, or else the schedule, or else what is usual. */
export function settledChoices(asked: ScheduleChoices & { readonly schedule?: Schedule }): SettledChoices {
  const local = asked.schedule?.choices ?? {};
  return {
    firstDay: asked.firstDay ?? local.firstDay ?? USUAL.firstDay,
    lastDay: asked.lastDay ?? local.lastDay ?? USUAL.lastDay,
    leave: asked.leave ?? local.leave ?? USUAL.leave,
    placeChange: asked.placeChange ?? local.placeChange ?? USUAL.placeChange,
    counting: asked.counting ?? local.counting ?? USUAL.counting,
  };
}
