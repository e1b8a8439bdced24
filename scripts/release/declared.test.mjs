import { expect, test } from 'vitest';
import { declaredRelease, faultOfBump, pendingBump } from './declared.mjs';

test.each(
  /** @type {[string, string, import('./declared.mjs').Bump | undefined, string][]} */ ([
    ['0.1.0', '0.1.0', undefined, 'patch'],
    ['0.1.0', '0.1.0', 'patch', 'patch'],
    ['0.1.0', '0.1.0', 'minor', 'major'],
    ['0.1.0', '0.2.0', undefined, 'major'],
    ['1.0.0', '1.0.0', 'minor', 'minor'],
    ['1.0.0', '1.1.0', 'patch', 'minor'],
    ['1.0.0', '1.1.0', 'major', 'major'],
    ['1.9.0', '2.0.0', undefined, 'major'],
  ]),
)('from %s to %s with the changeset %s is %s', (kept, version, bump, expected) => {
  expect(declaredRelease(kept, version, bump)).toBe(expected);
});

test('the largest bump of the package counts, and of no other', () => {
  const changesets = [
    "---\n'@guitu/schemas': patch\n'@guitu/core': major\n---\n\nOne.\n",
    '---\n"@guitu/schemas": minor\n---\n\nTwo.\n',
  ];
  expect(pendingBump(changesets, '@guitu/schemas')).toBe('minor');
  expect(pendingBump(changesets, '@guitu/core')).toBe('major');
  expect(pendingBump(changesets, '@guitu/forms')).toBeUndefined();
});

test.each(
  /** @type {[import('./declared.mjs').Bump | undefined, boolean][]} */ ([
    [undefined, false],
    ['patch', false],
    ['minor', true],
    ['major', true],
  ]),
)('a changeset that asks %s of the standard is wrong: %s', (bump, wrong) => {
  expect(faultOfBump(bump) !== undefined).toBe(wrong);
});
