import { daysBetween } from '../calendar/arithmetic.js';
import type { SourceLine } from '../issue.js';
import type { Arithmetic, CaseTerm } from './case-state.js';
import type { TitledLifecycle } from './lifecycle.js';
import { executedDays, termSteps, type TermStep, type UncountedDays, uncountedDays } from './running-term.js';
import { type Track, termOn } from './track.js';
import type { Wording } from './wording.js';

/** The term of a track on a day; `undefined` while it has no first day. */
export function describeTerm(
  lifecycle: TitledLifecycle,
  track: Track,
  asOf: string,
  wording: Wording,
): CaseTerm | undefined {
  const term = termOn(track, asOf);
  const { start } = term;
  const executed = executedDays(term, asOf);
  if (start === undefined || executed === undefined) return undefined;
  const steps = termSteps(term, lifecycle.lastDay.dayBefore);
  const end = steps[steps.length - 1]?.to;
  const left = end === undefined || term.endedOn !== undefined ? undefined : daysBetween(asOf, end);
  const remainingDays = term.endedOn === undefined ? (left === undefined ? undefined : Math.max(0, left + 1)) : 0;
  const titleOf = (id: string): string => wording.word(stateTitle(lifecycle, id));
  return {
    measure: track.state.measure,
    start,
    ...(end === undefined ? {} : { end }),
    endIsOpen: term !== track.term,
    executedDays: executed,
    ...(remainingDays === undefined ? {} : { remainingDays }),
    creditedDays: term.credited,
    extendedDays: term.extended,
    uncountedDays: uncountedDays(term),
    uncounted: term.uncounted.map((period) => ({ ...period, title: titleOf(period.state) })),
    arithmetic: [
      ...steps.map((step) => lineOf(step, sourceOf(step, lifecycle, track), lifecycle, wording)),
      ...executedLines(start, term.endedOn ?? asOf, uncountedDays(term), wording),
    ],
  };
}

function lineOf(
  { kind, from, amount, unit, to, uncounted }: TermStep,
  source: readonly SourceLine[],
  lifecycle: TitledLifecycle,
  { sentences, grounds, word }: Wording,
): Arithmetic {
  const sign = amount < 0 ? '-' : '+';
  const period = (days: UncountedDays): string =>
    sentences.period(word(stateTitle(lifecycle, days.state)), days.from, days.until);
  return {
    text: `${from} ${sign} ${Math.abs(amount)} ${unit} = ${to}`,
    because: uncounted === undefined ? sentences.because[kind] : period(uncounted),
    ...grounds(source),
  };
}

/** How many days were served, from the first day to the day before the last that is looked at. */
function executedLines(start: string, until: string, uncounted: number, { sentences, grounds }: Wording): Arithmetic[] {
  const passed = daysBetween(start, until) ?? 0;
  const { because } = sentences;
  const composed = grounds([{ basis: 'design' }]);
  return [
    { text: `${until} - ${start} = ${passed} d`, because: because.executed, ...composed },
    ...(uncounted === 0
      ? []
      : [
          {
            text: `${passed} d - ${uncounted} d = ${Math.max(0, passed - uncounted)} d`,
            because: because['uncounted-executed'],
            ...composed,
          },
        ]),
  ];
}

/** The law that a step of the arithmetic rests on: of the measure, or of the transition that changed the term. */
function sourceOf({ kind, uncounted }: TermStep, { measures }: TitledLifecycle, track: Track): readonly SourceLine[] {
  const measure = measures.find(({ id }) => id === track.state.measure);
  const last = (isIt: (step: Track['steps'][number]) => boolean): readonly SourceLine[] | undefined =>
    track.steps.filter(isIt).pop()?.transition.source;
  const fallback: readonly SourceLine[] = [{ basis: 'design' }];
  switch (kind) {
    case 'length':
      return measure?.source ?? fallback;
    case 'credited':
      return last(({ transition }) => transition.term?.credited !== undefined) ?? fallback;
    case 'extended':
      return last(({ transition }) => transition.term?.extended !== undefined) ?? fallback;
    case 'early':
      return last(({ transition }) => transition.term?.endsOn !== undefined) ?? fallback;
    case 'uncounted':
      return last(({ told, to }) => to.id === uncounted?.state && told.day === uncounted.from) ?? fallback;
    default:
      return fallback;
  }
}

function stateTitle({ states }: TitledLifecycle, id: string): { readonly 'zh-CN': string; readonly en: string } {
  return states.find((state) => state.id === id)?.title ?? { 'zh-CN': id, en: id };
}
