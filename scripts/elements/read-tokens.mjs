// The custom properties that a page may set: every `--guitu-…` that a style of the elements reads.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

/** @typedef {import('typescript').SourceFile} SourceFile */

/** @typedef {{ name: string, default: string, description: string }} ReadToken */

/** @param {Map<string, SourceFile>} modules @returns {ReadToken[]} in the order of their names */
export function readTokens(modules) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { text } of modules.values()) {
    for (const match of text.matchAll(/var\(\s*(--guitu-[a-z0-9-]+)\s*(,)?/g)) {
      const [whole, name = '', comma] = match;
      const initial = comma ? fallbackAt(text, match.index + whole.length) : '';
      if (!found.get(name)) found.set(name, initial);
    }
  }
  const words = readWords();
  return [...found]
    .map(([name, initial]) => ({ name, default: initial, description: words.get(name) ?? '' }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The text up to the bracket that ends the `var()`. @param {string} text @param {number} start */
function fallbackAt(text, start) {
  let depth = 1;
  let at = start;
  while (depth > 0 && at < text.length) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    at += 1;
  }
  return text
    .slice(start, at - 1)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What each token is for, from the tables of the guide: in English, then in Chinese. */
function readWords() {
  /** @type {Map<string, string>} */
  const words = new Map();
  for (const page of ['docs/en/guide/look.md', 'docs/guide/look.md']) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, name = '', use = ''] of text.matchAll(/^\| `(--guitu-[a-z-]+)`\s*\| ([^|]*?)\s*\|/gm)) {
      words.set(name, words.has(name) ? `${words.get(name)} · ${use}` : use);
    }
  }
  return words;
}
