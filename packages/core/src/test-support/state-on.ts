import { caseState } from '../lifecycle/state-of-case.js';

/** The state of a case, as short as a test can read it. */
export async function stateOn(asOf: string, ...documents: unknown[]) {
  const state = await caseState(documents, { asOf });
  const { present, term, faults, nextSteps, history, flags } = state;
  return {
    state: present?.state,
    since: present?.since,
    end: term?.end,
    executed: term?.executedDays,
    lines: term?.arithmetic.map(({ text }) => text) ?? [],
    codes: faults.map(({ code, severity }) => `${severity} ${code}`),
    faults,
    term,
    steps: history.map(({ step }) => step),
    flags: flags.map(({ id }) => id),
    next: Object.fromEntries(nextSteps.map((step) => [step.step, step])),
  };
}
