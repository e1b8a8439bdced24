import { addDays } from '../calendar/arithmetic.js';
import { isDate } from '../calendar/date.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import type { CaseDocument } from '../obligations/case-documents.js';
import type { Period, Scene } from './count.js';
import type { PeopleCounting, RecordTest, Statement } from './counting.js';
import { type Counted, evidenceOf, type Found, type Passed } from './found.js';
import type { EvidenceLine } from './indicator.js';
import { type PersonView, stageOn } from './view.js';

/** Counts distinct people. */
export function countPeople(counting: PeopleCounting, { view, from, to }: Scene): Counted {
  const found: Found[] = [];
  const passed: Passed[] = [];
  for (const person of view.people) {
    const evidence = judge(counting, person, { from, to });
    if (evidence === undefined) continue;
    if ('reason' in evidence) passed.push(evidence);
    else found.push({ key: person.key, evidence });
  }
  return { found, passed };
}

/** What makes a person count: the document of the last condition. */
function judge(
  { state, has, says }: PeopleCounting,
  person: PersonView,
  period: Period,
): EvidenceLine | Passed | undefined {
  let evidence: EvidenceLine | undefined;
  if (state !== undefined) {
    evidence = inState(state, person, period);
    if (evidence === undefined) return undefined;
  }
  if (has !== undefined) {
    evidence = hasOne(has, person, period);
    if (evidence === undefined) return undefined;
  }
  if (says === undefined) return evidence;
  const said = latestOf(says.latest, person, period);
  if (said === undefined) {
    const looked = evidence ?? inAnyState(person);
    return looked === undefined ? undefined : { reason: 'not-known', evidence: looked };
  }
  return says.is === 'known' || said.value ? said.evidence : undefined;
}

function inState(
  state: NonNullable<PeopleCounting['state']>,
  person: PersonView,
  { from, to }: Period,
): EvidenceLine | undefined {
  const stages = person.stages();
  const standing =
    state.on === 'last-day'
      ? [stageOn(stages, to)]
      : state.on === 'day-before'
        ? [stageOn(stages, addDays(from, -1) ?? from)]
        : [stageOn(stages, from), ...stages.filter(({ since }) => since > from && since <= to)];
  const fitting = standing.find((stage) => stage !== undefined && state.in.includes(stage.state));
  return fitting === undefined ? undefined : evidenceOf(fitting.by, { day: fitting.since });
}

function inAnyState(person: PersonView): EvidenceLine | undefined {
  const [stage] = person.stages();
  return stage === undefined ? undefined : evidenceOf(stage.by, { day: stage.since });
}

/** The first document that one of the tests accepts, by day. */
function hasOne(
  tests: readonly RecordTest[],
  { documents }: PersonView,
  { from, to }: Period,
): EvidenceLine | undefined {
  const fitting = tests.flatMap((test) =>
    documents.of(test.document).flatMap((document): EvidenceLine[] => {
      if (test.when !== undefined && read(test.when, document, to) !== true) return [];
      const day = dayIn(test.on, document, to);
      if (day === undefined || day > to || (test.untilEnd !== true && day < from)) return [];
      return [evidenceOf(document, { day })];
    }),
  );
  return fitting.reduce<EvidenceLine | undefined>(
    (first, line) => (first === undefined || (line.day ?? '') < (first.day ?? '') ? line : first),
    undefined,
  );
}

/** What the latest statement up to the last day says; of one day, that something is so counts. */
function latestOf(
  statements: readonly Statement[],
  { documents }: PersonView,
  { to }: Period,
): { readonly value: boolean; readonly evidence: EvidenceLine } | undefined {
  let last: { readonly value: boolean; readonly day: string; readonly evidence: EvidenceLine } | undefined;
  for (const statement of statements) {
    for (const document of documents.of(statement.document)) {
      if (statement.when !== undefined && read(statement.when, document, to) !== true) continue;
      const day = dayIn(statement.on, document, to);
      const value = read(statement.value, document, to);
      if (day === undefined || day > to || typeof value !== 'boolean') continue;
      if (last === undefined || day > last.day || (day === last.day && value && !last.value)) {
        last = { value, day, evidence: evidenceOf(document, { day }) };
      }
    }
  }
  return last;
}

function read(expression: Expression, { value }: CaseDocument, asOf: string): unknown {
  return evaluate(expression, { root: value, context: value, asOf });
}

function dayIn(expression: Expression, document: CaseDocument, asOf: string): string | undefined {
  const day = read(expression, document, asOf);
  return typeof day === 'string' && isDate(day) ? day : undefined;
}
