import type { Field } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import type { ExpressionProblem } from '../expression/check/problem.js';
import type { ExpressionType } from '../expression/check/type.js';
import type { Expression } from '../expression/expression.js';
import { fieldAt } from '../pointer/template.js';
import type { Lifecycle, LifecycleEvent, Transition } from './lifecycle.js';
import { scopeFields } from './scope-fields.js';

/** What can be wrong with a lifecycle before it ever meets a case. */
export interface LifecycleFault {
  readonly code:
    | 'id-twice'
    | 'measure-unknown'
    | 'state-unknown'
    | 'state-unreachable'
    | 'state-without-exit'
    | 'event-unknown'
    | 'event-unused'
    | 'flag-unknown'
    | 'document-unknown'
    | 'place'
    | ExpressionProblem['code'];
  /** JSON Pointer into the lifecycle. */
  readonly path: string;
}

type Report = (code: LifecycleFault['code'], path: string) => void;
type Check = (expression: Expression | undefined, path: string, root: Field, expects: ExpressionType) => void;

/**
 * Proves that a lifecycle fits the kinds of documents that make its events: what it names exists, its
 * expressions are well typed, every state can be reached, and only states that end a measure are left by nothing.
 *
 * @param documents the field tree of each kind by slug, `definition.root`.
 */
export function checkLifecycle(lifecycle: Lifecycle, documents: Readonly<Record<string, Field>>): LifecycleFault[] {
  const faults: LifecycleFault[] = [];
  const report: Report = (code, path) => faults.push({ code, path });
  const check: Check = (expression, path, root, expects) => {
    if (expression === undefined) return;
    for (const { code, at } of checkExpression(expression, root, { context: '', expects }).problems) {
      report(code, `${path}${at}`);
    }
  };
  checkNames(lifecycle, report);
  lifecycle.events.forEach((event, index) => {
    const path = `/events/${index}`;
    const root = Object.prototype.hasOwnProperty.call(documents, event.document)
      ? documents[event.document]
      : undefined;
    if (root === undefined) report('document-unknown', `${path}/document`);
    else checkEvent(event, path, root, report, check);
  });
  lifecycle.transitions.forEach((transition, index) => {
    checkTransition(transition, `/transitions/${index}`, lifecycle, documents, report, check);
  });
  return faults;
}

function checkNames({ measures, states, flags, events, transitions }: Lifecycle, report: Report): void {
  const known = states.map(({ id }) => id);
  const name = (id: string, path: string): void => {
    if (id !== 'none' && !known.includes(id)) report('state-unknown', path);
  };
  for (const [list, entries] of Object.entries({ measures, states, flags, events, transitions })) {
    entries.forEach(({ id }, index) => {
      if (entries.findIndex((other) => other.id === id) !== index) report('id-twice', `/${list}/${index}/id`);
    });
  }
  states.forEach(({ id, measure, ends }, index) => {
    if (!measures.some((one) => one.id === measure)) report('measure-unknown', `/states/${index}/measure`);
    const isReached = transitions.some(({ to, from }) => to === id && !from.every((one) => one === id));
    if (!isReached) report('state-unreachable', `/states/${index}`);
    const isLeft = transitions.some(({ to, from }) => from.includes(id) && to !== undefined && to !== id);
    if (ends !== true && !isLeft) report('state-without-exit', `/states/${index}`);
  });
  events.forEach(({ id, silentIn = [] }, index) => {
    silentIn.forEach((state, at) => name(state, `/events/${index}/silentIn/${at}`));
    if (!transitions.some(({ event }) => event === id)) report('event-unused', `/events/${index}`);
  });
  transitions.forEach(({ from, to, offeredIn = [], event, deadline, flags: raised = [] }, index) => {
    const path = `/transitions/${index}`;
    from.forEach((state, at) => name(state, `${path}/from/${at}`));
    offeredIn.forEach((state, at) => name(state, `${path}/offeredIn/${at}`));
    if (to !== undefined) name(to, `${path}/to`);
    const isEvent = (id: string): boolean => events.some((one) => one.id === id);
    if (!isEvent(event)) report('event-unknown', `${path}/event`);
    if (deadline !== undefined && deadline.after !== 'term-end' && !isEvent(deadline.after)) {
      report('event-unknown', `${path}/deadline/after`);
    }
    raised.forEach(({ id }, at) => {
      if (!flags.some((flag) => flag.id === id)) report('flag-unknown', `${path}/flags/${at}/id`);
    });
  });
}

function checkEvent(
  { on, when, at, persons }: LifecycleEvent,
  path: string,
  root: Field,
  report: Report,
  check: Check,
): void {
  check(on, `${path}/on`, root, 'date');
  check(when, `${path}/when`, root, 'boolean');
  if (fieldAt(root, at) === undefined) report('place', `${path}/at`);
  if (persons !== undefined && fieldAt(root, persons) === undefined) report('place', `${path}/persons`);
}

function checkTransition(
  { event, guards = [], term = {}, flags = [], deadline }: Transition,
  path: string,
  { events }: Lifecycle,
  documents: Readonly<Record<string, Field>>,
  report: Report,
  check: Check,
): void {
  const rootOf = (id: string): Field | undefined => {
    const slug = events.find((one) => one.id === id)?.document;
    return slug === undefined ? undefined : documents[slug];
  };
  const document = rootOf(event);
  if (document === undefined) return;
  const scope = scopeFields(document);
  guards.forEach(({ id, assert }, index) => {
    check(assert, `${path}/guards/${index}/assert`, scope, 'boolean');
    if (guards.findIndex((other) => other.id === id) !== index) report('id-twice', `${path}/guards/${index}/id`);
  });
  flags.forEach(({ when }, index) => check(when, `${path}/flags/${index}/when`, scope, 'boolean'));
  check(term.startsOn, `${path}/term/startsOn`, scope, 'date');
  check(term.endsOn, `${path}/term/endsOn`, scope, 'date');
  for (const name of ['lengthMonths', 'executedBefore', 'credited', 'extended'] as const) {
    check(term[name], `${path}/term/${name}`, scope, 'integer');
  }
  const start = deadline === undefined ? undefined : rootOf(deadline.after);
  if (start !== undefined) check(deadline?.on, `${path}/deadline/on`, start, 'date');
}
