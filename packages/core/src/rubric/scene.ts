import type { Expression } from '../expression/expression.js';
import { evaluate } from '../expression/evaluate.js';
import type { Language } from '../language.js';
import { memberOf } from '../pointer/pointer.js';
import { dependenciesOf } from './dependencies.js';
import { isPresent } from './facts.js';
import type { Fact, Rubric } from './rubric.js';

/** Everything that one scoring of a rubric looks at. */
export interface Scene {
  readonly rubric: Rubric;
  /** Facts that were checked. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly language: Language;
}

/** A value, or why there is none. */
export type Reading<Value> = { readonly value: Value } | Absence;

/** Why an expression has no value: facts that are absent, a date that was not given, or neither. */
export interface Absence {
  readonly missing: readonly string[];
  readonly asOfMissing: boolean;
}

/** The integer value of an expression over the facts. */
export function readInteger(expression: Expression, scene: Scene): Reading<number> {
  const value = valueOf(expression, scene);
  return typeof value === 'number' && Number.isSafeInteger(value) ? { value } : absenceOf(expression, scene);
}

/** The truth of a condition over the facts. */
export function readCondition(expression: Expression, scene: Scene): Reading<boolean> {
  const value = valueOf(expression, scene);
  return typeof value === 'boolean' ? { value } : absenceOf(expression, scene);
}

/** A fact together with its value. */
export interface FactRead {
  readonly fact: Fact;
  readonly value: unknown;
}

/** The facts that expressions read and that are there, in the order of the rubric. */
export function factsRead(expressions: readonly Expression[], scene: Scene): FactRead[] {
  const { facts } = dependenciesOf(expressions);
  return scene.rubric.facts
    .filter(({ id }) => facts.indexOf(id) >= 0)
    .map((fact) => ({ fact, value: memberOf(scene.facts, fact.id) }))
    .filter(({ value }) => value !== undefined);
}

/** One absence of several, as when two counts of one item are both unknown. */
export function joinAbsences(absences: readonly Absence[]): Absence {
  const missing = absences.flatMap((absence) => absence.missing);
  return {
    missing: missing.filter((id, index) => missing.indexOf(id) === index),
    asOfMissing: absences.some(({ asOfMissing }) => asOfMissing),
  };
}

function valueOf(expression: Expression, { facts, asOf }: Scene): unknown {
  return evaluate(expression, { root: facts, context: facts, ...(asOf === undefined ? {} : { asOf }) });
}

function absenceOf(expression: Expression, scene: Scene): Absence {
  const { facts, asOf } = dependenciesOf([expression]);
  return {
    missing: scene.rubric.facts
      .filter((fact) => facts.indexOf(fact.id) >= 0 && !isPresent(fact, scene.facts))
      .map(({ id }) => id),
    asOfMissing: asOf && scene.asOf === undefined,
  };
}
