const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;

/**
 * The canonical form of a JSON value by RFC 8785: no white space, members in the order of their UTF-16 code
 * units, numbers and strings as ECMAScript writes them. What JSON cannot carry is refused.
 * @param {unknown} value
 * @returns {string}
 */
export const canonical = (value) => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}`);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${string(name)}:${canonical(member)}`).join(',')}}`;
};

/** @param {number} value */
const number = (value) => {
  if (!Number.isFinite(value)) throw new RangeError('JSON has only finite numbers');
  // ECMAScript writes a negative zero as 0, as the RFC asks.
  return String(value);
};

/** @param {string} value */
const string = (value) => {
  if (LONE_SURROGATE.test(value)) throw new RangeError('half a surrogate pair is no character');
  return JSON.stringify(value);
};
