import { createHash } from 'node:crypto';
import { canonical, isObject } from '../compare/shape/canonical.js';

/** Keywords whose texts are identifiers of schemas. */
const IDENTIFIERS = new Set(['$id', '$ref', '$schema']);

/**
 * A value of the standard with every identifier under `from` moved under `to`. Only identifiers move: the words of
 * people and the examples stay as they are.
 */
export function moved(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const isIdentifier = typeof member === 'string' && IDENTIFIERS.has(name) && isBelow(member, from);
      return [name, isIdentifier ? to + String(member).slice(from.length) : moved(member, from, to)];
    }),
  );
}

const isBelow = (text: string, base: string): boolean => text === base || text.startsWith(`${base}/`);

/**
 * The digest of what a file says, whatever address it stands under: identifiers count from their base, so that a copy
 * under another base has the same digest.
 */
export const contentDigest = (value: unknown, base: string): string =>
  `sha256:${createHash('sha256')
    .update(canonical(moved(value, base, '')))
    .digest('hex')}`;
