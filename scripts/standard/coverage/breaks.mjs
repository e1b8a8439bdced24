import { names, smallest } from './core-parts.mjs';

/**
 * A value with one fault: what to do to the example at the place of the constraint.
 * @typedef {{ op: string, path: string, value?: any, from?: string }} Operation
 */

/** @param {string} path @param {unknown} value @returns {Operation[]} */
const put = (path, value) => [{ op: 'replace', path, value }];

/** @param {string} text */
const characters = (text) => [...text];

/** Values of another type; the first is what portals send most. @type {Record<string, (value: any) => unknown[]>} */
const OF_ANOTHER_TYPE = {
  string: () => [1, null, true],
  integer: (value) => [String(value), null, value + 0.5],
  number: (value) => [String(value), null],
  boolean: (value) => [String(value), null, 1],
  array: ([first]) => [{ 0: first ?? null }, null, 'x'],
  object: (value) => [[value], null, 'x'],
};

/** Texts that differ from a given one a little. @param {string} text */
const nearly = (text) => [
  `${text}!`,
  `!${text}`,
  characters(text).slice(0, -1).join(''),
  characters(text).slice(1).join(''),
  text.toUpperCase(),
  text.toLowerCase(),
  ` ${text}`,
  `${characters(text).slice(0, -1).join('')}!`,
  `!${characters(text).slice(1).join('')}`,
  ` ${characters(text).slice(1).join('')}`,
  '!'.repeat(characters(text).length),
];

/** Days that do not exist, written as days are. @type {Record<string, string[]>} */
const OF_NO_FORMAT = {
  date: ['2025-02-30'],
  'date-time': ['2025-02-30T09:00:00+08:00'],
  uuid: ['0f8fad5b-d9cb-469f-a165-70867728950g'],
};

/** @param {string} path @param {number} count */
const copies = (path, count) =>
  Array.from({ length: count }, () => ({ op: 'copy', from: `${path}/0`, path: `${path}/-` }));

/**
 * Ways to break one keyword, the plainest first. Whether one breaks that keyword alone is for the caller to find out.
 * @type {Record<string, (at: { node: any, limit: any, value: any, path: string, member?: string | undefined }) => Operation[][]>}
 */
export const BREAKS = {
  type: ({ limit, value, path }) => (OF_ANOTHER_TYPE[limit]?.(value) ?? []).map((other) => put(path, other)),
  const: ({ limit, path }) =>
    (typeof limit === 'string' ? nearly(limit) : [typeof limit === 'number' ? limit + 1 : !limit]).map((other) =>
      put(path, other),
    ),
  enum: ({ value, path }) => ['none', ...nearly(String(value))].map((other) => put(path, other)),
  minimum: ({ limit, path }) => [put(path, limit - 1)],
  maximum: ({ limit, path }) => [put(path, limit + 1)],
  minLength: ({ limit, value, path }) => [
    put(
      path,
      characters(value)
        .slice(0, limit - 1)
        .join(''),
    ),
  ],
  maxLength: ({ limit, value, path }) =>
    [characters(value).at(-1) ?? '', '甲', 'x', '0'].map((filler) =>
      put(path, value + filler.repeat(limit + 1 - characters(value).length)),
    ),
  pattern: ({ value, path }) => nearly(value).map((other) => put(path, other)),
  format: ({ limit, path }) => (OF_NO_FORMAT[limit] ?? []).map((other) => put(path, other)),
  minItems: ({ limit, value, path }) => [put(path, value.slice(0, limit - 1))],
  maxItems: ({ node, limit, value, path }) => [
    ...(value.length > 0 ? [copies(path, limit + 1 - value.length)] : []),
    [...put(path, [smallest(node.items)]), ...copies(path, limit)],
  ],
  minProperties: ({ path }) => [put(path, {})],
  maxProperties: ({ node, path }) => [put(path, Object.fromEntries(names(node).map((name) => [name, {}])))],
  required: ({ path, member }) => [[{ op: 'remove', path: `${path}/${member}` }]],
  unevaluatedProperties: ({ path }) => [[{ op: 'add', path: `${path}/unknownMember`, value: '例' }]],
};

/** Names that no name of a local addition is. @param {string} path @returns {Operation[][]} */
export const badNames = (path) =>
  ['zhejiang', '0000000', '0'.repeat(19)].map((name) => [{ op: 'add', path: `${path}/${name}`, value: {} }]);
