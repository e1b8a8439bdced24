import { DAYS, EXTENSION_NAMES, INSTANTS, NAMES, STRANGE } from './strange-values.mjs';

/**
 * A place of an example with the schema node that it is held against.
 * @typedef {{ path: string, value: any, node: any }} Place
 * @typedef {import('../../../packages/core/src/generate/random.ts').Random} Random
 * @typedef {import('../coverage/breaks.mjs').Operation} Operation
 * @typedef {{ fits: (place: Place) => boolean, change: (place: Place, random: Random, all: Place[]) => Operation[] }} Operator
 */

/** @param {string} name */
const segment = (name) => name.replace(/~/g, '~0').replace(/\//g, '~1');

/** @param {Place} place @param {unknown} value @returns {Operation[]} */
const put = ({ path }, value) => [{ op: 'replace', path, value }];

/** @param {Place} place */
const isText = ({ value }) => typeof value === 'string';
/** @param {Place} place */
const isList = ({ value }) => Array.isArray(value);
/** @param {Place} place */
const isObject = ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @param {Place} place */
const isInner = ({ path }) => path !== '';

/** Characters of one, two and three bytes in UTF-16 and UTF-8, by which lengths differ. */
const FILLERS = ['x', '甲', '𠮷', '👩‍👧'];

/** The longest list that a mutant makes. */
const LONG = 120;

/** @param {Random} random @param {any} inner */
const nested = (random, inner) => {
  let value = inner;
  for (let depth = 2 + random.below(26); depth > 0; depth -= 1) value = random.below(2) ? [value] : { x: value };
  return value;
};

/** Ways to change one place, each with the places that it fits. @type {Record<string, Operator>} */
export const OPERATORS = {
  'a value of any kind': {
    fits: isInner,
    change: (place, random) => put(place, random.oneOf(STRANGE)),
  },
  'the value in another type': {
    fits: isInner,
    change: (place, random) => {
      const { value } = place;
      const others = [[value], { value }, String(value), typeof value === 'object' ? 1 : Number(value) || 0, null];
      return put(place, random.oneOf(others));
    },
  },
  'a member left out': {
    fits: isInner,
    change: ({ path }) => [{ op: 'remove', path }],
  },
  'an unknown member': {
    fits: isObject,
    change: ({ path }, random) => [
      { op: 'add', path: `${path}/${segment(random.oneOf(NAMES))}`, value: random.oneOf([1, null, {}, '甲']) },
    ],
  },
  'a member under another name': {
    fits: (place) => isObject(place) && Object.keys(place.value).length > 0,
    change: ({ path, value }, random) => {
      const name = random.oneOf(Object.keys(value));
      const other = random.oneOf([`${name}2`, name.toUpperCase(), ...NAMES]);
      return [{ op: 'add', path: `${path}/${segment(other)}`, value: value[name] }];
    },
  },
  'a number at a limit': {
    fits: ({ value }) => typeof value === 'number',
    change: (place, random) => {
      const { minimum = 0, maximum = 1e6 } = place.node;
      return put(place, random.oneOf([minimum, maximum]) + random.oneOf([-1, -0.5, 0, 0.5, 1]));
    },
  },
  'a number in another size': {
    fits: ({ value }) => typeof value === 'number',
    change: (place, random) => put(place, random.oneOf([-0, 1e2, 1e300, -1e300, 2 ** 53 - 1, 2 ** 31, 0.1 + 0.2])),
  },
  'a text at a limit': {
    fits: isText,
    change: (place, random) => {
      const { minLength = 0, maxLength = 60 } = place.node;
      const length = Math.max(0, random.oneOf([minLength, maxLength, maxLength]) + random.below(3) - 1);
      const filler = random.oneOf(FILLERS);
      return put(place, [...filler.repeat(length)].slice(0, length).join(''));
    },
  },
  'a text changed a little': {
    fits: isText,
    change: (place, random) => {
      const text = [...place.value];
      const at = random.below(text.length + 1);
      const inserted = random.oneOf(['\n', ' ', '\u3000', '\u00a0', '\u0301', '𠮷', '１', 'X', 'x', '-', '\u0000', '']);
      return put(place, [...text.slice(0, at), inserted, ...text.slice(at + random.below(2))].join(''));
    },
  },
  'a line break at the end': {
    fits: ({ value, node }) => typeof value === 'string' && node.pattern !== undefined,
    change: (place, random) => put(place, place.value + random.oneOf(['\n', '\r\n', '\u2028'])),
  },
  'another code': {
    fits: ({ node }) => Array.isArray(node.enum) || node['x-codelist'] !== undefined,
    change: (place, random) => {
      const code = String(random.oneOf(place.node.enum ?? [place.value]));
      return put(place, random.oneOf([code, code, ` ${code}`, code.toUpperCase(), `${code}0`, Number(code) || 0]));
    },
  },
  'another day': {
    fits: ({ node }) => node.format === 'date',
    change: (place, random) => put(place, random.oneOf(DAYS)),
  },
  'another instant': {
    fits: ({ node }) => node.format === 'date-time',
    change: (place, random) => put(place, random.oneOf(INSTANTS)),
  },
  'a list of another length': {
    fits: (place) => isList(place) && place.value.length > 0,
    change: ({ path, value, node }, random) => {
      const { minItems = 0, maxItems = LONG } = node;
      const length = random.oneOf(
        [0, minItems - 1, minItems, maxItems, maxItems + 1].filter((one) => one >= 0 && one <= LONG),
      );
      return put(
        { path, value, node },
        Array.from({ length }, (_row, index) => value[index % value.length]),
      );
    },
  },
  'a list with a strange row': {
    fits: isList,
    change: ({ path }, random) => [{ op: 'add', path: `${path}/-`, value: random.oneOf(STRANGE) }],
  },
  'the value deep inside': {
    fits: isInner,
    change: (place, random) => put(place, nested(random, place.value)),
  },
  'the value of another place': {
    fits: isInner,
    change: (place, random, all) => put(place, random.oneOf(all).value),
  },
  'a local addition': {
    fits: ({ node }) => node.properties?.extensions !== undefined,
    change: ({ path }, random) => {
      const name = random.oneOf(EXTENSION_NAMES);
      const value = random.oneOf([{}, { note: '甲' }, nested(random, 1), 1]);
      const additions = random.oneOf([{ [name]: value }, { [name]: value, 519998: {} }, {}, [], null]);
      return [{ op: 'add', path: `${path}/extensions`, value: additions }];
    },
  },
  'a named schema': {
    fits: ({ path }) => path === '',
    change: (_place, random) => [
      { op: 'add', path: '/$schema', value: random.oneOf(['https://example.test/schema', '', 1, null, {}]) },
    ],
  },
};
