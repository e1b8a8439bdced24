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
  /** Facts that were checked, and the windows that could be counted. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly asOf?: string;
  readonly language: Language;
  /** Outcomes that a place chose, by `<item>/<row>`. */
  readonly choices: Readonly<Record<string, string>>;
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

/** Any single value of an expression over the facts. */
export function readValue(expression: Expression, scene: Scene): Reading<unknown> {
  const value = valueOf(expression, scene);
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string'
    ? { value }
    : absenceOf(expression, scene);
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
  return factsNamed(expressions, scene.rubric)
    .map((fact) => ({ fact, value: memberOf(scene.facts, fact.id) }))
    .filter(({ value }) => value !== undefined);
}

/** What the single expressions of a rubric name; the same for every record that is scored. */
const NAMED = new WeakMap<Rubric, WeakMap<object, readonly Fact[]>>();

/** The facts and windows that expressions name, in the order of the rubric. */
function factsNamed(expressions: readonly Expression[], rubric: Rubric): readonly Fact[] {
  const [only, another] = expressions;
  if (typeof only !== 'object' || another !== undefined) return findNamed(expressions, rubric);
  const named = NAMED.get(rubric) ?? new WeakMap<object, readonly Fact[]>();
  NAMED.set(rubric, named);
  const found = named.get(only) ?? findNamed(expressions, rubric);
  named.set(only, found);
  return found;
}

function findNamed(expressions: readonly Expression[], rubric: Rubric): readonly Fact[] {
  const { facts } = dependenciesOf(expressions);
  const windows = (rubric.windows ?? []).map(({ id, title }): Fact => ({ id, title, type: 'integer' }));
  return [...rubric.facts, ...windows].filter(({ id }) => facts.indexOf(id) >= 0);
}

/** One absence of several, as when two counts of one item are both unknown. */
export function joinAbsences(absences: readonly Absence[]): Absence {
  const missing = absences.flatMap((absence) => absence.missing);
  return {
    missing: missing.filter((id, index) => missing.indexOf(id) === index),
    asOfMissing: absences.some(({ asOfMissing }) => asOfMissing),
  };
}

/** The facts that expressions need, with the rows that their windows count, in the order of the rubric. */
export function factsNeeded(expressions: readonly Expression[], { rubric }: Scene): string[] {
  const { facts } = dependenciesOf(expressions);
  const rows = (rubric.windows ?? []).filter(({ id }) => facts.indexOf(id) >= 0).map((window) => window.rows);
  return rubric.facts.map(({ id }) => id).filter((id) => facts.indexOf(id) >= 0 || rows.indexOf(id) >= 0);
}

/** The absence of those readings that have no value. */
export function joinReadings(readings: readonly Reading<unknown>[]): Absence {
  return joinAbsences(readings.map((reading) => ('value' in reading ? { missing: [], asOfMissing: false } : reading)));
}

function valueOf(expression: Expression, { facts, asOf }: Scene): unknown {
  return evaluate(expression, { root: facts, context: facts, ...(asOf === undefined ? {} : { asOf }) });
}

function absenceOf(expression: Expression, scene: Scene): Absence {
  const { rubric, facts } = scene;
  const read = dependenciesOf([expression]);
  const needed = factsNeeded([expression], scene);
  const counts = (rubric.windows ?? []).some(({ id }) => read.facts.indexOf(id) >= 0);
  return {
    missing: rubric.facts.filter((fact) => needed.indexOf(fact.id) >= 0 && !isPresent(fact, facts)).map(({ id }) => id),
    asOfMissing: (read.asOf || counts) && scene.asOf === undefined,
  };
}
