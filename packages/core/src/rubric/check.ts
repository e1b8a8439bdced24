import type { Field } from '../definition.js';
import { checkItem, expressionsOf } from './check-item.js';
import { dependenciesOf } from './dependencies.js';
import { fault } from './faults.js';
import type { RubricFault } from './faults.js';
import type { RubricItem } from './item.js';
import type { Band, Fact, Rubric, ScalarFact } from './rubric.js';

/**
 * Proves what can be known of a rubric without facts: every fact exists and is used, the full marks
 * add up and can be reached, the bands cover every total once, and everything names its source.
 * An empty list means that it may be published.
 */
export function checkRubric(rubric: Rubric): RubricFault[] {
  const root = factFields(rubric.facts);
  return [
    ...(rubric.source.length === 0 ? [fault('source-missing', '/source')] : []),
    ...duplicates('/facts', rubric.facts),
    ...duplicates('/sections', rubric.sections ?? []),
    ...duplicates('/items', rubric.items),
    ...duplicates('/bands', rubric.bands ?? []),
    ...factFaults(rubric),
    ...rubric.items.flatMap((item, index) => checkItem(item, `/items/${index}`, rubric, root)),
    ...sectionFaults(rubric),
    ...markFaults(rubric),
    ...roundingFaults(rubric),
    ...bandFaults(rubric),
  ];
}

/** Facts as the fields of a document, so that expressions over them can be checked like any others. */
function factFields(facts: readonly Fact[]): Field {
  return { name: '', type: 'object', source: [], fields: facts.map(factField) };
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

function factFaults({ facts, items }: Rubric): RubricFault[] {
  const read = dependenciesOf(items.flatMap((item) => expressionsOf(item).map(({ expression }) => expression))).facts;
  return facts.flatMap((fact, index) => {
    const path = `/facts/${index}`;
    const unused = read.indexOf(fact.id) < 0 ? [fault('fact-unused', path)] : [];
    const scalars: readonly [string, ScalarFact][] =
      fact.type === 'rows' ? fact.columns.map((column, place) => [`${path}/columns/${place}`, column]) : [[path, fact]];
    const unbounded = scalars.filter(([, scalar]) => !isBounded(scalar)).map(([at]) => fault('fact-bounds', at));
    return [...unused, ...unbounded];
  });
}

function isBounded({ type, min, max }: ScalarFact): boolean {
  if (type !== 'integer') return min === undefined && max === undefined;
  return min !== undefined && max !== undefined && min <= max;
}

function sectionFaults({ sections, items }: Rubric): RubricFault[] {
  const faults: RubricFault[] = [];
  items.forEach((item, index) => {
    const path = `/items/${index}/section`;
    if (item.section === undefined) {
      if (sections && 'max' in item) faults.push(fault('section-missing', path));
    } else if (!(sections ?? []).some(({ id }) => id === item.section)) {
      faults.push(fault('section-unknown', path));
    }
  });
  (sections ?? []).forEach(({ id, max }, index) => {
    const sum = fullMarks(items.filter(({ section }) => section === id));
    if (sum !== max) faults.push(fault('section-sum', `/sections/${index}/max`));
  });
  return faults;
}

function markFaults({ items, max }: Rubric): RubricFault[] {
  return fullMarks(items) === max ? [] : [fault('mark-sum', '/max')];
}

function roundingFaults({ rounding, max }: Rubric): RubricFault[] {
  if (rounding === 'exact') return [];
  if (!Number.isSafeInteger(rounding.to) || rounding.to < 1) return [fault('rounding-step', '/rounding/to')];
  // A full mark that rounding changes is one that no total equals.
  return max % rounding.to === 0 ? [] : [fault('mark-unreachable', '/max')];
}

function bandFaults({ bands, status, max, items }: Rubric): RubricFault[] {
  if (!bands) return [];
  if (status === 'template') return [fault('template-bands', '/bands')];
  const top = max + items.reduce((sum, item) => sum + (item.kind === 'bonus' ? item.cap : 0), 0);
  return bands.flatMap((band, index) => [
    ...bandPlaceFaults(bands, band, index),
    ...(band.from > top ? [fault('band-unreachable', `/bands/${index}`)] : []),
    ...(band.source.length === 0 ? [fault('source-missing', `/bands/${index}/source`)] : []),
  ]);
}

function bandPlaceFaults(bands: readonly Band[], { from, below }: Band, index: number): RubricFault[] {
  const path = `/bands/${index}`;
  const faults: RubricFault[] = [];
  const before = bands[index - 1];
  if (index === 0 && from !== 0) faults.push(fault('band-start', path));
  if (before?.below !== undefined && from > before.below) faults.push(fault('band-gap', path));
  if (before && from < (before.below ?? Number.POSITIVE_INFINITY)) faults.push(fault('band-overlap', path));
  if ((below === undefined) !== (index === bands.length - 1)) faults.push(fault('band-end', path));
  else if (below !== undefined && below <= from) faults.push(fault('band-unreachable', path));
  return faults;
}

function fullMarks(items: readonly RubricItem[]): number {
  return items.reduce((sum, item) => sum + ('max' in item ? item.max : 0), 0);
}

function duplicates(list: string, entries: readonly { readonly id: string }[]): RubricFault[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) === index ? [] : [fault('duplicate-id', `${list}/${index}/id`)],
  );
}
