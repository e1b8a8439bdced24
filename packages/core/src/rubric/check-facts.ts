import type { Field } from '../definition.js';
import { checkExpression } from '../expression/check/check-expression.js';
import { expressionsOf } from './expressions-of.js';
import { dependenciesOf } from './dependencies.js';
import { fault } from './faults.js';
import type { RubricFault } from './faults.js';
import type { Fact, Rubric, ScalarFact, WindowCount } from './rubric.js';

/** Facts and windows as the fields of a document, so that expressions over them can be checked like any others. */
export function factFields({ facts, windows = [] }: Rubric): Field {
  const counted = windows.map(({ id }): Field => ({ name: id, type: 'integer', source: [] }));
  return { name: '', type: 'object', source: [], fields: [...facts.map(factField), ...counted] };
}

function factField(fact: Fact): Field {
  const base = { name: fact.id, source: [] };
  switch (fact.type) {
    case 'integer':
    case 'boolean':
      return { ...base, type: fact.type };
    case 'date':
      return { ...base, type: 'string', format: 'date' };
    case 'code':
      return { ...base, type: 'string' };
    case 'rows': {
      const item: Field = { name: '*', type: 'object', source: [], fields: fact.columns.map(factField) };
      return { ...base, type: 'list', maxItems: fact.maxRows, item };
    }
  }
}

/** What is wrong with the facts of a rubric and with the windows over them. */
export function checkFactsOf(rubric: Rubric, root: Field): RubricFault[] {
  const { facts, windows = [], items } = rubric;
  const read = dependenciesOf(items.flatMap((item) => expressionsOf(item).map(({ expression }) => expression))).facts;
  const counted = windows.map(({ rows }) => rows);
  return [
    ...facts.flatMap((fact, index) => {
      const path = `/facts/${index}`;
      const isRead = read.indexOf(fact.id) >= 0 || counted.indexOf(fact.id) >= 0;
      return [...(isRead ? [] : [fault('fact-unused', path)]), ...boundFaults(fact, path)];
    }),
    ...windows.flatMap((window, index) => {
      const path = `/windows/${index}`;
      const unused = read.indexOf(window.id) < 0 ? [fault('fact-unused', path)] : [];
      return [...unused, ...windowFaults(window, path, rubric, root)];
    }),
  ];
}

function boundFaults(fact: Fact, path: string): RubricFault[] {
  const scalars: readonly [string, ScalarFact][] =
    fact.type === 'rows' ? fact.columns.map((column, place) => [`${path}/columns/${place}`, column]) : [[path, fact]];
  return scalars.flatMap(([at, scalar]) => [
    ...(isBounded(scalar) ? [] : [fault('fact-bounds', at)]),
    ...(scalar.better !== undefined &&
    (fact.type === 'rows' || (scalar.type !== 'integer' && scalar.type !== 'boolean'))
      ? [fault('fact-better', at)]
      : []),
  ]);
}

function isBounded({ type, min, max }: ScalarFact): boolean {
  if (type !== 'integer') return min === undefined && max === undefined;
  return min !== undefined && max !== undefined && min <= max;
}

function windowFaults({ id, rows, date, months, where }: WindowCount, path: string, rubric: Rubric, root: Field) {
  const faults: RubricFault[] = [];
  const fact = rubric.facts.find((each) => each.id === rows);
  if (rubric.facts.some((each) => each.id === id)) faults.push(fault('duplicate-id', `${path}/id`));
  if (!Number.isSafeInteger(months) || months < 1) faults.push(fault('window-months', `${path}/months`));
  if (fact?.type !== 'rows') return [...faults, fault('window-rows', `${path}/rows`)];
  if (!fact.columns.some((column) => column.id === date && column.type === 'date')) {
    faults.push(fault('window-date', `${path}/date`));
  }
  if (where === undefined) return faults;
  const { problems } = checkExpression(where, root, { context: `/${rows}/*`, expects: 'boolean' });
  return [...faults, ...problems.map((problem) => fault('expression', `${path}/where${problem.at}`, problem.code))];
}
