import type { Fact, Rubric } from '../rubric.js';
import { windowCounts } from '../windows.js';
import { numberingOf, UNNUMBERED } from './numbering.js';
import type { Numbering } from './numbering.js';

/** Number of a value that is absent. */
const ABSENT = 0;

/** Numbers the values of the facts and windows of a rubric: equal values have equal numbers. */
export interface FactReader {
  /** Places of facts by id, and of windows after them. */
  readonly places: ReadonlyMap<string, number>;
  /** One more than the largest number at a place; 0 where values have no numbers. */
  readonly sizes: readonly number[];
  /** What the last reading found, by place; overwritten by the next. */
  readonly numbers: Int32Array;
  /** From this place on there is a number for each item, for its own use. */
  readonly free: number;
  /** Reads facts; false unless they are a plain object of values that fit and have numbers, and nothing else. */
  readonly read: (facts: unknown) => facts is Readonly<Record<string, unknown>>;
  /** The windows of the facts that were read last. */
  readonly windows: () => Readonly<Record<string, number>>;
}

export function factReader(rubric: Rubric, asOf: string | undefined): FactReader {
  const { facts, windows = [] } = rubric;
  const count = facts.length;
  const places = new Map([...facts, ...windows].map(({ id }, place) => [id, place]));
  const numberings = facts.map(numberingOf);
  const sizes = numberings.map(({ size }) => size);
  const numbers = new Int32Array(count + windows.length + rubric.items.length);
  const least = Int32Array.from(numberings, ({ min }) => min);
  const spans = Int32Array.from(numberings, ({ kind, min, max }) =>
    kind === 'range' ? max - min : kind === 'truth' ? TRUTH : OTHER,
  );
  // Records mostly have their members in one order: that of the last record is tried before asking the map. The names
  // are those of the records, for engines know the same text at once, and compare equal ones letter by letter.
  const names = facts.map(() => '');
  const named = new Int32Array(count);
  let counts: Readonly<Record<string, number>> = {};

  const read = (given: unknown): given is Readonly<Record<string, unknown>> => {
    if (typeof given !== 'object' || given === null || Object.getPrototypeOf(given) !== Object.prototype) return false;
    const record = given as Readonly<Record<string, unknown>>;
    numbers.fill(ABSENT, 0, count);
    let members = 0;
    let last = '';
    for (const name in record) {
      const value = record[name];
      if (names[members] !== name || name === '') {
        const found = places.get(name);
        if (found === undefined || found >= count || members >= count) return false;
        names[members] = name;
        named[members] = found;
      }
      const place = named[members] as number;
      members += 1;
      last = name;
      const from = least[place] as number;
      const span = spans[place] as number;
      if (typeof value === 'number' && (value | 0) === value && span > TRUTH) {
        const above = value - from;
        if (above < 0 || above > span) return false;
        numbers[place] = above + 1;
      } else if (typeof value === 'boolean' && span === TRUTH) numbers[place] = value ? 2 : 1;
      else if (value !== undefined) {
        const number = (numberings[place] as Numbering).number(value);
        if (number === UNNUMBERED) return false;
        numbers[place] = number;
      }
    }
    // What is inherited comes last; a member that is hidden from enumeration is a fact all the same.
    if (members > 0 && !owns(record, last)) return false;
    if (members < count && ownCount(record, facts) !== members) return false;
    if (windows.length === 0) return true;
    counts = windowCounts(rubric, record, asOf);
    return windows.every(({ id }, index) => {
      const counted = counts[id];
      if (counted !== undefined) numbers[count + index] = counted + 1;
      return counted !== undefined;
    });
  };
  const mostRows = (rows: string): number =>
    facts.reduce((found, fact) => (fact.type === 'rows' && fact.id === rows ? fact.maxRows : found), 0);
  return {
    places,
    sizes: [...sizes, ...windows.map(({ rows }) => mostRows(rows) + 2)],
    numbers,
    free: count + windows.length,
    read,
    windows: () => counts,
  };
}

/** In the place of how far a range reaches: a truth, and whatever is neither. */
const TRUTH = -1;
const OTHER = -2;

/** How many of the facts a record has. Apart: a function that captures the record would make every reading of it slow. */
function ownCount(record: object, facts: readonly Fact[]): number {
  return facts.filter(({ id }) => owns(record, id)).length;
}

function owns(record: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(record, name);
}
