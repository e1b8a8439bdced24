import { checkFactsOf, factFields } from './check-facts.js';
import { checkItem } from './check-item.js';
import { checkMarks } from './check-sections.js';
import { fault } from './faults.js';
import type { RubricFault } from './faults.js';
import type { Band, Rubric } from './rubric.js';

/**
 * Proves what can be known of a rubric without facts: every fact exists and is used, the full marks
 * add up and can be reached, the weights make a whole, the bands cover every total once, one row of a
 * decision table holds for every combination of inputs, and everything names its source.
 * An empty list means that it may be published.
 */
export function checkRubric(rubric: Rubric): RubricFault[] {
  const root = factFields(rubric);
  return [
    ...(rubric.source.length === 0 ? [fault('source-missing', '/source')] : []),
    ...duplicates('/facts', rubric.facts),
    ...duplicates('/sections', rubric.sections ?? []),
    ...duplicates('/items', rubric.items),
    ...duplicates('/bands', rubric.bands ?? []),
    ...duplicates('/windows', rubric.windows ?? []),
    ...checkFactsOf(rubric, root),
    ...rubric.items.flatMap((item, index) => checkItem(item, `/items/${index}`, rubric, root)),
    ...checkMarks(rubric),
    ...roundingFaults(rubric),
    ...bandFaults(rubric),
  ];
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

function duplicates(list: string, entries: readonly { readonly id: string }[]): RubricFault[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) === index ? [] : [fault('duplicate-id', `${list}/${index}/id`)],
  );
}
