import { fault } from './faults.js';
import type { RubricFault } from './faults.js';
import type { RubricItem } from './item.js';
import type { Rubric, Section } from './rubric.js';
import { weightedMark } from './weights.js';

/** What is wrong with how items, sections and their weights make up the full mark. */
export function checkMarks(rubric: Rubric): RubricFault[] {
  return [...membershipFaults(rubric), ...sectionFaults(rubric), ...weightFaults(rubric), ...markFaults(rubric)];
}

function membershipFaults({ sections, items }: Rubric): RubricFault[] {
  const faults: RubricFault[] = [];
  items.forEach((item, index) => {
    const path = `/items/${index}/section`;
    if (item.section === undefined) {
      if (sections && 'max' in item) faults.push(fault('section-missing', path));
    } else if (!(sections ?? []).some(({ id }) => id === item.section)) {
      faults.push(fault('section-unknown', path));
    }
  });
  return faults;
}

function sectionFaults({ sections = [], items }: Rubric): RubricFault[] {
  return sections.flatMap(({ id, max }, index) =>
    fullMarks(items.filter(({ section }) => section === id)) === max
      ? []
      : [fault('section-sum', `/sections/${index}/max`)],
  );
}

function weightFaults({ sections = [], items, max }: Rubric): RubricFault[] {
  if (!isWeighted(sections)) return [];
  const faults: RubricFault[] = [];
  let sum = 0;
  sections.forEach((section, index) => {
    const path = `/sections/${index}/weight`;
    const { weight } = section;
    if (!weight) {
      faults.push(fault('weight-missing', path));
      return;
    }
    sum += weight.basisPoints;
    const mark = weightedMark(section, max);
    // A fraction of a hundredth would keep the full mark out of reach.
    if (!Number.isSafeInteger(mark) || mark === 0) faults.push(fault('weight-inexact', path));
  });
  if (sum !== 10000) faults.push(fault('weight-sum', '/sections'));
  items.forEach((item, index) => {
    const isExtra = item.kind === 'bonus' || item.kind === 'penalty';
    if (isExtra && item.section !== undefined) faults.push(fault('weight-extra', `/items/${index}/section`));
  });
  return faults;
}

function markFaults({ items, max, sections = [] }: Rubric): RubricFault[] {
  if (isWeighted(sections)) return [];
  if (fullMarks(items) !== max) return [fault('mark-sum', '/max')];
  return max === 0 && !items.some(({ kind }) => kind === 'decision') ? [fault('mark-not-positive', '/max')] : [];
}

function isWeighted(sections: readonly Section[]): boolean {
  return sections.some(({ weight }) => weight !== undefined);
}

function fullMarks(items: readonly RubricItem[]): number {
  return items.reduce((sum, item) => sum + ('max' in item ? item.max : 0), 0);
}
