// What an element can draw and say, read from the modules that it loads: names of parts, and events it dispatches.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The modules that one of them loads, at once or later, itself included.
 * @param {string} path @param {Map<string, string>} [seen] their texts, by path
 */
export function loadedFrom(path, seen = new Map()) {
  if (seen.has(path) || !existsSync(path)) return seen;
  const text = readFileSync(path, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
  seen.set(path, text);
  for (const [, specifier = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)) {
    loadedFrom(join(dirname(path), `${specifier}.ts`), seen);
  }
  return seen;
}

/** @param {Map<string, string>} modules */
export function partsIn(modules) {
  const names = [...modules.values()].flatMap((text) =>
    [...text.matchAll(/\bpart(?:="|', ')([a-z -]+)["']/g)].flatMap(([, list = '']) => list.trim().split(/\s+/)),
  );
  return [...new Set(names)].sort();
}

/** Events of our own that are dispatched. @param {Map<string, string>} modules */
export function eventsIn(modules) {
  const names = [...modules.values()].flatMap((text) =>
    [...text.matchAll(/(?:tell|CustomEvent)\(\s*'(guitu-[a-z-]+)'/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}
