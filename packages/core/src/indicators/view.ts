import { severeBreachIn } from '../breaches/severe-breach.js';
import type { Lifecycle } from '../lifecycle/lifecycle.js';
import { lifecycle } from '../generated-lifecycle.js';
import { followEvents, MAIN_TRACK } from '../lifecycle/follow-events.js';
import { readEvents } from '../lifecycle/told-event.js';
import { type CaseDocument, type CaseDocuments, caseDocuments } from '../obligations/case-documents.js';
import type { SortedValues } from './people.js';

/** What is known on a day: the documents filed by then, by person and all together. */
export interface View {
  readonly people: readonly PersonView[];
  readonly documents: CaseDocuments;
}

/** One person as of a day. */
export interface PersonView {
  readonly key: string;
  /** The ids that documents use for the person. */
  readonly ids: readonly string[];
  readonly documents: CaseDocuments;
  /** The states of the measures in the order of time. */
  readonly stages: () => readonly Stage[];
}

/** A state with its first day and the document that led to it. */
export interface Stage {
  readonly state: string;
  readonly since: string;
  readonly by: Pick<CaseDocument, 'slug' | 'number'>;
}

/** Documents as they stood on a day. */
export function viewOn({ people, all }: SortedValues, day: string): View {
  return {
    documents: caseDocuments(all, day),
    people: people.map(({ key, ids, values }): PersonView => {
      const documents = caseDocuments(values, day);
      let stages: readonly Stage[] | undefined;
      return { key, ids, documents, stages: () => (stages ??= stagesOf(documents, day)) };
    }),
  };
}

function stagesOf({ all }: CaseDocuments, day: string): readonly Stage[] {
  const {
    events,
    person,
    documents: own,
  } = readEvents(
    lifecycle,
    all.map(({ value }) => value),
    day,
  );
  const stages: Stage[] = [];
  for (const { to, told } of followEvents(lifecycle, events, person, severeBreachIn(own)).history) {
    // What only adds to a state, such as an agreement after the reporting, does not begin it.
    if (!isOfMeasures(to.measure, lifecycle) || stages[stages.length - 1]?.state === to.id) continue;
    stages.push({ state: to.id, since: told.day, by: told.document });
  }
  return stages;
}

/** Whether a measure is of the track that decides what a person is in. */
function isOfMeasures(measure: string, { measures }: Lifecycle): boolean {
  return measures.find(({ id }) => id === measure)?.track === MAIN_TRACK;
}

/** The state on a day; `undefined` before anything was ordered. */
export function stageOn(stages: readonly Stage[], day: string): Stage | undefined {
  let found: Stage | undefined;
  for (const stage of stages) if (stage.since <= day) found = stage;
  return found;
}
