import { obligationsIn } from '../obligations/obligations-of.js';
import type { Obligation } from '../obligations/obligation.js';
import { countPeople } from './count-people.js';
import { countRows } from './count-rows.js';
import type { Counting, ObligationCounting } from './counting.js';
import type { Counted, Found, Passed } from './found.js';
import type { IndicatorOptions } from './indicator.js';
import type { PersonView, View } from './view.js';

/** A period; both days are in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a counting looks at. */
export interface Scene extends Period {
  readonly view: View;
  /** The document whose figures are compared. */
  readonly own?: View['documents']['all'][number];
  /** The obligations of a person on the last day, worked out once. */
  readonly obligations: (person: PersonView) => readonly Obligation[];
}

/** A view within a period. */
export function sceneOf(view: View, { from, to }: Period, options: IndicatorOptions): Scene {
  const known = new Map<PersonView, readonly Obligation[]>();
  return {
    view,
    from,
    to,
    obligations(person) {
      const found = known.get(person) ?? obligationsIn(person.documents, { ...options, asOf: to });
      known.set(person, found);
      return found;
    },
  };
}

/** Counts what a rule says, with what was looked at and not counted. */
export function count(counting: Counting, scene: Scene): Counted {
  switch (counting.of) {
    case 'rows':
      return countRows(counting, scene);
    case 'people':
      return countPeople(counting, scene);
    case 'obligations':
      return countObligations(counting, scene);
  }
}

function countObligations({ only, except = [], status }: ObligationCounting, scene: Scene): Counted {
  const found: Found[] = [];
  const passed: Passed[] = [];
  for (const person of scene.view.people) {
    scene.obligations(person).forEach((obligation, index) => {
      if (only !== undefined && !only.includes(obligation.obligation)) return;
      if (except.includes(obligation.obligation)) return;
      const { due } = obligation.window;
      const evidence = { ...obligation.origin, task: obligation.title, ...(due === null ? {} : { day: due }) };
      if (obligation.status === 'unchecked' && (due === null || isWithin(due, scene))) {
        passed.push({ reason: 'unchecked', evidence });
      } else if (due === null) passed.push({ reason: 'no-last-day', evidence });
      else if (isWithin(due, scene) && (status as readonly string[]).includes(obligation.status)) {
        found.push({ key: `${person.key} ${index}`, evidence });
      }
    });
  }
  return { found, passed };
}

/** Whether a day lies in a period. */
function isWithin(day: string, { from, to }: Period): boolean {
  return day >= from && day <= to;
}
