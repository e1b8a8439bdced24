import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { afterChromium80 } from './after-chromium-80.mjs';

/** @param {string} code */
const faults = (code) => new Linter().verify(code, { rules: afterChromium80 }).map(({ ruleId }) => ruleId);

test.each([
  'list.at(-1)',
  'list.at(0)',
  'text.replaceAll("a", "b")',
  'root.replaceChildren()',
  'rows.toSorted()',
  'structuredClone(value)',
  'new AggregateError([])',
  'Object.hasOwn(value, "a")',
  'crypto.randomUUID()',
  'new Intl.Segmenter("zh")',
  'root.adoptedStyleSheets.push(sheet)',
  'button.addEventListener("click", act, { signal })',
  'const day = /(?<=a)b/',
  'const day = /a/d',
  'throw new TypeError("no", { cause: error })',
  'panel.inert = true',
])('%s is refused', (code) => {
  expect(faults(code)).toHaveLength(1);
});

test.each([
  'list[list.length - 1]',
  'field.at',
  'layers.at(path)',
  'layers.at("/period")',
  'root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]',
  'button.addEventListener("click", act, { once: true })',
  'const { groups } = /(?<year>a)/.exec(text)',
  'Promise.allSettled(all)',
  'fetch(address, { signal })',
])('%s is not', (code) => {
  expect(faults(code)).toEqual([]);
});
