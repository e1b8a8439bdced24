// The closed subset of regular expressions that patterns may use, read into a tree: what it does not know
// is refused, so that a pattern means the same in the engines of every language. It knows no look-around, no
// back reference, no class escape and no lazy quantifier, and no dot: engines differ on the line ends that it
// leaves out and on whether it takes a character outside the basic plane whole. A class says what is meant.

/**
 * @typedef {{ kind: 'choice', of: Tree[] } | { kind: 'sequence', of: Tree[] }
 *   | { kind: 'repeat', of: Tree, least: number, most: number } | { kind: 'character', sample: string }} Tree
 */

/** Characters that stand for themselves after a backslash. */
const ESCAPED = new Set([...'\\^$.*+?()[]{}|/-']);
const SPECIAL = new Set([...'^$.*+?()[]{}|']);

/** Characters that a negated class is tried with. */
const TRIED = [...'甲xa0A-_'];

/** @param {string} pattern anchored @returns {Tree} fails on anything outside the subset */
export const readPattern = (pattern) => {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) throw new Error('is not anchored');
  const characters = [...pattern].slice(1, -1);
  let at = 0;
  const fail = (/** @type {string} */ what) => {
    throw new Error(`${what} at character ${at + 2}`);
  };
  const next = () => characters[at++] ?? fail('ends too soon');

  const escaped = () => {
    const character = next();
    return ESCAPED.has(character) ? character : fail(`has the escape \\${character}`);
  };

  /** @returns {Tree} */
  const characterClass = () => {
    const negated = characters[at] === '^';
    if (negated) at += 1;
    /** @type {[string, string][]} */
    const ranges = [];
    while (characters[at] !== ']') {
      const from = characters[at] === '\\' ? (next(), escaped()) : next();
      const isRange = characters[at] === '-' && characters[at + 1] !== ']';
      if (isRange) at += 1;
      ranges.push([from, isRange ? next() : from]);
    }
    at += 1;
    const inside = (/** @type {string} */ one) => ranges.some(([from, to]) => from <= one && one <= to);
    const [first] = ranges;
    if (first === undefined) return fail('has an empty class');
    const sample = negated ? TRIED.find((one) => !inside(one)) : first[0];
    return sample === undefined ? fail('has a class of nothing') : { kind: 'character', sample };
  };

  /** @returns {Tree} */
  const atom = () => {
    const character = next();
    if (character === '[') return characterClass();
    if (character === '\\') return { kind: 'character', sample: escaped() };
    if (character === '(') {
      if (characters[at] === '?') fail('has a special group');
      const inner = choice();
      if (characters[at] !== ')') fail('does not close a group');
      at += 1;
      return inner;
    }
    return SPECIAL.has(character) ? fail(`has a bare ${character}`) : { kind: 'character', sample: character };
  };

  /** @returns {[least: number, most: number] | undefined} */
  const quantifier = () => {
    const simple = /** @type {Record<string, [number, number]>} */ ({
      '?': [0, 1],
      '*': [0, Infinity],
      '+': [1, Infinity],
    });
    const found = simple[characters[at] ?? ''];
    if (found) {
      at += 1;
      return found;
    }
    if (characters[at] !== '{') return undefined;
    const end = characters.indexOf('}', at);
    const written = /^\{([0-9]+)(,([0-9]*))?$/.exec(characters.slice(at, Math.max(end, at)).join(''));
    if (!written) return fail('has a quantifier of another form');
    at = end + 1;
    const least = Number(written[1]);
    return [least, written[2] === undefined ? least : written[3] ? Number(written[3]) : Infinity];
  };

  /** @returns {Tree} */
  const sequence = () => {
    /** @type {Tree[]} */
    const of = [];
    while (at < characters.length && characters[at] !== '|' && characters[at] !== ')') {
      const one = atom();
      const times = quantifier();
      if (times && quantifier()) fail('repeats a repetition');
      of.push(times ? { kind: 'repeat', of: one, least: times[0], most: times[1] } : one);
    }
    return { kind: 'sequence', of };
  };

  /** @returns {Tree} */
  const choice = () => {
    const of = [sequence()];
    while (characters[at] === '|') {
      at += 1;
      of.push(sequence());
    }
    return of.length === 1 ? /** @type {Tree} */ (of[0]) : { kind: 'choice', of };
  };

  const tree = choice();
  if (at < characters.length) fail('closes a group that is not open');
  return tree;
};

/** How many characters a match has, at least and at most. @param {Tree} tree @returns {[least: number, most: number]} */
export const lengths = (tree) => {
  if (tree.kind === 'character') return [1, 1];
  if (tree.kind === 'repeat') {
    const [least, most] = lengths(tree.of);
    return [least * tree.least, most === 0 || tree.most === 0 ? 0 : most * tree.most];
  }
  const parts = tree.of.map(lengths);
  if (tree.kind === 'choice')
    return [Math.min(...parts.map(([least]) => least)), Math.max(...parts.map(([, most]) => most))];
  return parts.reduce((sum, part) => [sum[0] + part[0], sum[1] + part[1]], /** @type {[number, number]} */ ([0, 0]));
};

/** A shortest match that has at least one character where it can. @param {Tree} tree @returns {string} */
export const shortestMatch = (tree) => {
  const match = matchOf(tree, 0);
  return match === '' ? matchOf(tree, 1) : match;
};

/** @param {Tree} tree @param {number} optional how often what may be left out is taken @returns {string} */
const matchOf = (tree, optional) => {
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
};
