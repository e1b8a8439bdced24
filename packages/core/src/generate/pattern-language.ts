// The closed subset of regular expressions that patterns may use, read into a tree: what it does not know
// is refused, so that a pattern means the same in the engines of every language. It knows no look-around, no
// back reference, no class escape and no lazy quantifier, and no dot: engines differ on the line ends that it
// leaves out and on whether it takes a character outside the basic plane whole. A class says what is meant.

/** A pattern as a tree. */
export type PatternTree =
  | { readonly kind: 'choice'; readonly of: readonly PatternTree[] }
  | { readonly kind: 'sequence'; readonly of: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly of: PatternTree; readonly least: number; readonly most: number }
  | PatternCharacter;

/** One character out of ranges of code points, or one outside them. */
export interface PatternCharacter {
  readonly kind: 'character';
  /** One that matches. */
  readonly sample: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly negated: boolean;
}

/** Characters that stand for themselves after a backslash. */
const ESCAPED = new Set('\\^$.*+?()[]{}|/-'.split(''));
const SPECIAL = new Set('^$.*+?()[]{}|'.split(''));

/** Characters that a negated class is tried with. */
const TRIED = '甲xa0A-_'.split('');

const pointOf = (character: string): number => Number(character.codePointAt(0));

/** Reads an anchored pattern. Throws on anything outside the subset. */
export function readPattern(pattern: string): PatternTree {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) throw new Error('is not anchored');
  const characters = Array.from(pattern).slice(1, -1);
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at character ${at + 2}`);
  };
  const next = (): string => characters[at++] ?? fail('ends too soon');

  const escaped = (): string => {
    const character = next();
    return ESCAPED.has(character) ? character : fail(`has the escape \\${character}`);
  };

  const single = (character: string): PatternCharacter => ({
    kind: 'character',
    sample: character,
    ranges: [[pointOf(character), pointOf(character)]],
    negated: false,
  });

  const characterClass = (): PatternTree => {
    const negated = characters[at] === '^';
    if (negated) at += 1;
    const ranges: [number, number][] = [];
    let sample: string | undefined;
    while (characters[at] !== ']') {
      const from = characters[at] === '\\' ? (next(), escaped()) : next();
      const isRange = characters[at] === '-' && characters[at + 1] !== ']';
      if (isRange) at += 1;
      ranges.push([pointOf(from), pointOf(isRange ? next() : from)]);
      if (sample === undefined) sample = from;
    }
    at += 1;
    if (sample === undefined) return fail('has an empty class');
    const inside = (one: string): boolean => ranges.some(([from, to]) => from <= pointOf(one) && pointOf(one) <= to);
    if (negated) sample = TRIED.find((one) => !inside(one));
    return sample === undefined ? fail('has a class of nothing') : { kind: 'character', sample, ranges, negated };
  };

  const atom = (): PatternTree => {
    const character = next();
    if (character === '[') return characterClass();
    if (character === '\\') return single(escaped());
    if (character === '(') {
      if (characters[at] === '?') fail('has a special group');
      const inner = choice();
      if (characters[at] !== ')') fail('does not close a group');
      at += 1;
      return inner;
    }
    return SPECIAL.has(character) ? fail(`has a bare ${character}`) : single(character);
  };

  const quantifier = (): readonly [least: number, most: number] | undefined => {
    const sign = characters[at];
    if (sign === '?' || sign === '*' || sign === '+') {
      at += 1;
      return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity];
    }
    if (sign !== '{') return undefined;
    const end = characters.indexOf('}', at);
    const written = /^\{([0-9]+)(,([0-9]*))?$/.exec(characters.slice(at, Math.max(end, at)).join(''));
    if (!written) return fail('has a quantifier of another form');
    at = end + 1;
    const least = Number(written[1]);
    return [least, written[2] === undefined ? least : written[3] ? Number(written[3]) : Infinity];
  };

  const sequence = (): PatternTree => {
    const of: PatternTree[] = [];
    while (at < characters.length && characters[at] !== '|' && characters[at] !== ')') {
      const one = atom();
      const times = quantifier();
      if (times && quantifier()) fail('repeats a repetition');
      of.push(times ? { kind: 'repeat', of: one, least: times[0], most: times[1] } : one);
    }
    return { kind: 'sequence', of };
  };

  const choice = (): PatternTree => {
    const first = sequence();
    const of = [first];
    while (characters[at] === '|') {
      at += 1;
      of.push(sequence());
    }
    return of.length === 1 ? first : { kind: 'choice', of };
  };

  const tree = choice();
  if (at < characters.length) fail('closes a group that is not open');
  return tree;
}

/** How many characters a match has, at least and at most. */
export function lengths(tree: PatternTree): readonly [least: number, most: number] {
  if (tree.kind === 'character') return [1, 1];
  if (tree.kind === 'repeat') {
    const [least, most] = lengths(tree.of);
    return [least * tree.least, most === 0 || tree.most === 0 ? 0 : most * tree.most];
  }
  const parts = tree.of.map(lengths);
  if (tree.kind === 'choice')
    return [Math.min(...parts.map(([least]) => least)), Math.max(...parts.map(([, most]) => most))];
  return [parts.reduce((sum, [least]) => sum + least, 0), parts.reduce((sum, [, most]) => sum + most, 0)];
}

/** A shortest match that has at least one character where it can. */
export function shortestMatch(tree: PatternTree): string {
  const match = matchOf(tree, 0);
  return match === '' ? matchOf(tree, 1) : match;
}

/** A match that takes what may be left out so often. */
function matchOf(tree: PatternTree, optional: number): string {
  switch (tree.kind) {
    case 'character':
      return tree.sample;
    case 'repeat':
      return matchOf(tree.of, optional).repeat(Math.min(Math.max(tree.least, optional), tree.most));
    case 'sequence':
      return tree.of.map((part) => matchOf(part, optional)).join('');
    case 'choice':
      return tree.of.map((part) => matchOf(part, optional)).sort((one, other) => one.length - other.length)[0] ?? '';
  }
}
