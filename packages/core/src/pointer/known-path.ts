import { splitPath } from './pointer.js';

/** More paths than all rules of the standard have; whoever makes up more is served without. */
const MOST = 10_000;

const known = new Map<string, readonly string[]>();

/**
 * The parts of a path that the standard has written, split once. Not for paths that come from documents: those are
 * nobody's to keep.
 */
export function knownPath(path: string): readonly string[] {
  let parts = known.get(path);
  if (parts === undefined) {
    parts = splitPath(path);
    if (known.size < MOST) known.set(path, parts);
  }
  return parts;
}
