import { type PatternTree, readPattern, shortestMatch } from '../../generate/pattern-language.js';

/** How much longer than the shortest an endless repetition is tried. */
const LONGER = 3;

/**
 * Texts that a pattern matches and that differ in one thing each: every end of every range of characters, every
 * branch of a choice, every repetition at its most. What a wider pattern takes and a narrower one does not is among
 * them.
 */
export function patternValues(pattern: string): readonly string[] {
  return Array.from(new Set(variants(readPattern(pattern))));
}

function variants(tree: PatternTree): readonly string[] {
  switch (tree.kind) {
    case 'character':
      if (tree.negated) return [tree.sample];
      return [tree.sample].concat(...tree.ranges.map((range) => range.map((point) => String.fromCodePoint(point))));
    case 'choice':
      return ([] as string[]).concat(...tree.of.map((branch) => Array.from(variants(branch))));
    case 'repeat': {
      const least = Math.max(tree.least, tree.most > 0 ? 1 : 0);
      const usual = shortestMatch(tree.of);
      const most = Math.min(tree.most, least + LONGER);
      const one = variants(tree.of).map((text) => text + usual.repeat(Math.max(least - 1, 0)));
      return one.concat(usual.repeat(most), usual.repeat(tree.least));
    }
    case 'sequence':
      return tree.of.reduce<readonly string[]>(
        (texts, part, index) => {
          const usual = shortestMatch(part);
          const before = tree.of.slice(0, index).map(shortestMatch).join('');
          return texts.map((text) => text + usual).concat(variants(part).map((text) => before + text));
        },
        [''],
      );
  }
}
