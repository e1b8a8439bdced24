// What an element can draw and say, read from the modules that it loads: names of parts, and events it dispatches.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The modules that one of them loads, at once or later, itself included.
 * @param {string} path @param {Map<string, string>} [seen] their texts, by path
 */
function loadedFrom(path, seen = new Map()) {
  if (seen.has(path) || !existsSync(path)) return seen;
  const text = readFileSync(path, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
  seen.set(path, text);
  for (const [, specifier = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)\.js'/g)) {
    loadedFrom(join(dirname(path), `${specifier}.ts`), seen);
  }
  return seen;
}

/** @param {Map<string, string>} modules */
function partsIn(modules) {
  const names = [...modules.values()].flatMap((text) => [
    ...[...text.matchAll(/\bpart(?:="|', ')([a-z -]+)["']/g)].flatMap(([, list = '']) => list.trim().split(/\s+/)),
    // A function that draws one of several parts says in its parameter which.
    ...[...text.matchAll(/\bpart: ('[a-z-]+'(?: \| '[a-z-]+')*)/g)].flatMap(([, list = '']) =>
      list.split(' | ').map((name) => name.slice(1, -1)),
    ),
  ]);
  return [...new Set(names)].sort();
}

/** Events of our own that are dispatched. @param {Map<string, string>} modules */
function eventsIn(modules) {
  const names = [...modules.values()].flatMap((text) =>
    [...text.matchAll(/(?:tell|CustomEvent)\(\s*(?:\w+,\s*)?'(guitu-[a-z-]+)'/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}

/** What shows a piece of a document. */
const PIECE = /\/guitu-(attachment|field|section|signature)\.ts$/;

/** What only a whole form has, and not a field or a section in a place of its own. */
const OF_WHOLE = new Set([
  'header',
  'error-summary',
  'submit',
  'steps',
  'step',
  'step-panel',
  'tabs',
  'tab',
  'line',
  'verdict',
  'guitu-open',
  'guitu-score',
  'actions',
  'back',
  'next',
  'guitu-draft-saved',
  'guitu-draft-conflict',
  'guitu-step',
]);

/** The parts that an element draws and the events of ours that it dispatches. @param {string} path of its class */
export function drawnBy(path) {
  const loaded = loadedFrom(path);
  const isPiece = PIECE.test(path);
  const own = (/** @type {string[]} */ names) => (isPiece ? names.filter((name) => !OF_WHOLE.has(name)) : names);
  return { parts: own(partsIn(loaded)), events: own(eventsIn(loaded)) };
}
