import type { Rubric } from '../rubric.js';

/** The local variables of the generated code. */
export interface Names {
  readonly rubric: Rubric;
  /** The variable of a fact by its id; undefined in it is an absent fact. */
  readonly facts: ReadonlyMap<string, string>;
  /** The variable of a window by its id; undefined in it is a window that cannot be counted. */
  readonly windows: ReadonlyMap<string, string>;
  /** Facts whose variables the code reads so far. */
  readonly used: Set<string>;
  /** What `/` of an expression means. */
  readonly root: string;
  /** Whether the code is only for complete facts: everything else is left to the code that takes any. */
  readonly isComplete: boolean;
  /** The statement that gives up: the facts are refused, or left to the code that takes any. */
  readonly refuse: string;
  /** A new variable with this prefix. */
  readonly next: (prefix: string) => string;
}

/**
 * Names for the facts and windows of a rubric, by their place, so that no id becomes code.
 *
 * @param within begins the names of what stands beside code with names of its own
 */
export function namesOf(rubric: Rubric, isComplete: boolean, within = ''): Names {
  let count = 0;
  return {
    rubric,
    used: new Set(),
    root: isComplete ? 'facts' : 'root',
    isComplete,
    refuse: isComplete ? 'return undefined;' : 'return REFUSED;',
    facts: new Map(rubric.facts.map(({ id }, index) => [id, `f${index}`])),
    windows: new Map((rubric.windows ?? []).map(({ id }, index) => [id, `w${index}`])),
    next(prefix) {
      count += 1;
      return `${prefix}${within}${count}`;
    },
  };
}

/** A text or number as code; JSON is JavaScript but for two line ends that may not stand in older texts. */
export function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
