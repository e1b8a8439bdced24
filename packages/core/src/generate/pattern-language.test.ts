import { describe, expect, test } from 'vitest';
import { lengths, readPattern, shortestMatch } from './pattern-language.js';

describe('patterns of the closed subset', () => {
  test.each([
    ['^[0-9]{6}$', 6, 6],
    ['^[0-9]{6}([0-9]{6})?$', 6, 12],
    ['^([0-9]{6}|[0-9A-Z]{18})$', 6, 18],
    ['^[a-z]+(-[a-z0-9]+)*$', 1, Infinity],
    ['^-?(0|[1-9][0-9]*)\\.[0-9]{2}$', 4, Infinity],
    ['^[^ ]{2,5}$', 2, 5],
    ['^([^ ][^\u0000]*)?$', 0, Infinity],
    ['^a{3,}$', 3, Infinity],
    ['^$', 0, 0],
    ['^𠮷{2}$', 2, 2],
  ])('%s takes %i to %d characters', (pattern, least, most) => {
    const tree = readPattern(pattern);
    expect(lengths(tree)).toEqual([least, most]);
    expect(shortestMatch(tree)).toMatch(new RegExp(pattern, 'u'));
  });

  test.each([
    ['[0-9]+', 'is not anchored'],
    ['^\\d$', 'has the escape \\d'],
    ['^\\p{L}$', 'has the escape \\p'],
    ['^(?:a)$', 'has a special group'],
    ['^(?=a)a$', 'has a special group'],
    ['^(a)\\1$', 'has the escape \\1'],
    ['^a+?$', 'repeats a repetition'],
    ['^a{x}$', 'has a quantifier of another form'],
    ['^(a$', 'does not close a group'],
    ['^a)$', 'closes a group that is not open'],
    ['^a^$', 'has a bare ^'],
    ['^[]$', 'has an empty class'],
    ['^.*$', 'has a bare .'],
    ['^([^ ].*)?$', 'has a bare .'],
  ])('%s is refused', (pattern, problem) => {
    expect(() => readPattern(pattern)).toThrow(problem);
  });
});
