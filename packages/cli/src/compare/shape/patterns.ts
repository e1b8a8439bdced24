import { lengths, readPattern, type PatternTree } from '@guitu/core/generate';
import type { Shape } from './shape.js';

/** A step that a character takes, or none does. */
interface State {
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly negated: boolean;
  readonly next: readonly number[];
}

interface Automaton {
  readonly states: readonly State[];
  readonly start: readonly number[];
  readonly end: number;
}

/** Patterns that repeat more than this, and searches that go on longer, are given up. */
const MOST_STATES = 4000;
const MOST_STEPS = 20_000;

/** Higher than every code point. */
const BEYOND = 0x11_0000;

/** How many characters the texts of a shape have, at least and at most. */
export function lengthsOf({ minLength = 0, maxLength = Infinity, patterns = [] }: Shape): readonly [number, number] {
  const read = patterns.flatMap((pattern) => treeOf(pattern) ?? []).map(lengths);
  return [Math.max(minLength, ...read.map(([least]) => least)), Math.min(maxLength, ...read.map(([, most]) => most))];
}

const trees = new Map<string, PatternTree | undefined>();

function treeOf(pattern: string): PatternTree | undefined {
  if (!trees.has(pattern)) {
    try {
      trees.set(pattern, readPattern(pattern));
    } catch {
      trees.set(pattern, undefined);
    }
  }
  return trees.get(pattern);
}

const automata = new Map<string, Automaton | undefined>();

function automatonOf(pattern: string): Automaton | undefined {
  if (!automata.has(pattern)) {
    const tree = treeOf(pattern);
    automata.set(pattern, tree && build(tree));
  }
  return automata.get(pattern);
}

/** Thompson's construction from the end: each part is built before what it leads to is known to be left. */
function build(tree: PatternTree): Automaton | undefined {
  const states: State[] = [{ ranges: [], negated: false, next: [] }];
  let isTooLarge = false;
  const part = (node: PatternTree, next: readonly number[]): readonly number[] => {
    if (states.length > MOST_STATES) {
      isTooLarge = true;
      return next;
    }
    switch (node.kind) {
      case 'character':
        return [states.push({ ranges: node.ranges, negated: node.negated, next }) - 1];
      case 'choice':
        return [...new Set(node.of.flatMap((one) => part(one, next)))];
      case 'sequence':
        return node.of.reduceRight<readonly number[]>((after, one) => part(one, after), next);
      case 'repeat':
        return repeat(node.of, node.least, node.most, next);
    }
  };
  const repeat = (node: PatternTree, least: number, most: number, next: readonly number[]): readonly number[] => {
    let after = next;
    if (most === Infinity) {
      // The loop leads to itself: its ways on are filled in when its beginning is known.
      const ways = [...next];
      for (const way of part(node, ways)) if (!ways.includes(way)) ways.push(way);
      after = ways;
    } else
      for (let time = least; time < most && !isTooLarge; time += 1)
        after = [...new Set([...part(node, after), ...next])];
    for (let time = 0; time < least && !isTooLarge; time += 1) after = part(node, after);
    return after;
  };
  const start = part(tree, [0]);
  return isTooLarge ? undefined : { states, start, end: 0 };
}

const takes = ({ ranges, negated }: State, point: number): boolean =>
  ranges.some(([from, to]) => from <= point && point <= to) !== negated;

/** One character of each set of characters that no state tells apart. */
function alphabetOf(automata_: readonly Automaton[]): number[] {
  const cuts = new Set<number>([0x61]);
  for (const { states } of automata_)
    for (const { ranges } of states)
      for (const [from, to] of ranges) {
        cuts.add(from);
        if (to + 1 < BEYOND) cuts.add(to + 1);
      }
  cuts.add(0x20);
  return [...cuts].filter((point) => point < 0xd800 || point > 0xdfff).sort((one, other) => one - other);
}

const step = ({ states, end }: Automaton, at: readonly number[], point: number): readonly number[] => {
  const next = new Set<number>();
  for (const index of at) {
    const state = states[index];
    if (index !== end && state && takes(state, point)) for (const way of state.next) next.add(way);
  }
  return [...next].sort((one, other) => one - other);
};

/** What stands against a text of all `inner` patterns and lengths being one of the `outer` pattern. */
export interface TextSearch {
  /** A text that matches all inner ones; not the outer one where there is one. */
  readonly text?: string;
  /** Given up: nothing is known. */
  readonly isUnknown?: true;
}

/** A text of the shape that a pattern does not take; without a pattern, any text of the shape. */
export function searchText(shape: Shape, outer?: string): TextSearch {
  const inner = (shape.patterns ?? []).map(automatonOf);
  const other = outer === undefined ? undefined : automatonOf(outer);
  if (inner.includes(undefined) || (outer !== undefined && other === undefined)) return { isUnknown: true };
  const known = inner as Automaton[];
  const alphabet = alphabetOf(other ? [...known, other] : known);
  const { minLength = 0, maxLength = Infinity } = shape;
  // Beyond the last limit all lengths are alike.
  const counted = maxLength < Infinity ? maxLength : minLength;
  interface Place {
    readonly at: readonly (readonly number[])[];
    readonly outside: readonly number[];
    readonly length: number;
    readonly from: Place | undefined;
    readonly point: number;
  }
  const first: Place = {
    at: known.map(({ start }) => start),
    outside: other?.start ?? [],
    length: 0,
    from: undefined,
    point: 0,
  };
  const queue = [first];
  const seen = new Set<string>();
  const keyOf = ({ at, outside, length }: Place): string => `${at.join(';')}|${outside.join(',')}|${length}`;
  seen.add(keyOf(first));
  for (let index = 0; index < queue.length; index += 1) {
    if (queue.length > MOST_STEPS) return { isUnknown: true };
    const place = queue[index] as Place;
    const isText = place.length >= minLength && place.at.every((states, one) => states.includes(known[one]?.end ?? -1));
    if (isText && !(other && place.outside.includes(other.end))) return { text: written(place) };
    if (place.length >= maxLength) continue;
    for (const point of alphabet) {
      const at = place.at.map((states, one) => step(known[one] as Automaton, states, point));
      if (at.some((states) => states.length === 0)) continue;
      const next: Place = {
        at,
        outside: other ? step(other, place.outside, point) : [],
        length: Math.min(place.length + 1, counted),
        from: place,
        point,
      };
      const key = keyOf(next);
      if (!seen.has(key)) {
        seen.add(key);
        queue.push(next);
      }
    }
  }
  return {};

  function written(place: Place): string {
    const points: number[] = [];
    for (let one: Place | undefined = place; one?.from; one = one.from) points.push(one.point);
    return String.fromCodePoint(...points.reverse());
  }
}

/** Whether every text of a shape matches a pattern; nothing when that is not found out. */
export function isSubset(shape: Shape, outer: string): boolean | undefined {
  const { text, isUnknown } = searchText(shape, outer);
  return isUnknown ? undefined : text === undefined;
}
