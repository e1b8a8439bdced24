import { entriesOf } from './registers.js';
import { isObject } from './shape/canonical.js';
import type { Release } from './release/release.js';

/** Parts that releases after 0.1 hold, and what of a path names one. */
const PARTS: readonly RegExp[] = [
  /^(profiles\/[^/]+)\/profile\.json$/,
  /^(working-days\/.+)\.json$/,
  /^(migrations\/[^/]+\/.+)\.json$/,
  /^sources\/(national-facts)\.json$/,
];

/** The digests of what a profile stands on change with every change of it, which is told where it was made. */
const withoutBase = (value: unknown): unknown => {
  if (!isObject(value) || !('base' in value)) return value;
  const { base: _, ...rest } = value;
  return rest;
};

/**
 * Profiles of places, working days, migrations and national facts of two releases. Of a part that the older release
 * does not hold nothing can be said: that it was not kept does not mean that it was not there.
 */
export function laterParts(old: Release, now: Release): readonly [Map<string, unknown>, Map<string, unknown>] {
  const held = PARTS.filter((form) => Object.keys(old.files).some((path) => form.test(path)));
  const side = ({ files }: Release): Map<string, unknown> =>
    new Map(
      Object.entries(files).flatMap(([path, value]) => {
        const name = held.map((form) => form.exec(path)?.[1]).find((found) => found !== undefined);
        return name === undefined ? [] : entriesOf(name, withoutBase(value));
      }),
    );
  return [side(old), side(now)];
}
