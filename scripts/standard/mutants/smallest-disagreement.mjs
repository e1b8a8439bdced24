/** @param {any} value @returns {value is Record<string, any>} */
const isContainer = (value) => typeof value === 'object' && value !== null;

/** Every value with one member or row fewer, larger parts first. @param {any} value @returns {Generator<any>} */
function* smaller(value) {
  if (!isContainer(value)) return;
  for (const key of Object.keys(value)) {
    if (Array.isArray(value)) yield value.filter((_row, index) => index !== Number(key));
    else {
      const { [key]: _left, ...rest } = value;
      yield rest;
    }
  }
  for (const key of Object.keys(value))
    for (const inner of smaller(/** @type {Record<string, any>} */ (value)[key])) {
      /** @type {any} */
      const copy = Array.isArray(value) ? [...value] : { ...value };
      Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
      yield copy;
    }
}

/** How often a value may be tried smaller: a disagreement is rare, and its document is for people to read. */
const TRIES = 3_000;

/**
 * The smallest value, by leaving out, on which verdicts still differ.
 * @param {any} value @param {(value: any) => boolean} differs
 */
export const smallestDisagreement = (value, differs) => {
  let found = value;
  let tries = 0;
  for (let shrunk = true; shrunk;) {
    shrunk = false;
    for (const candidate of smaller(found)) {
      tries += 1;
      if (tries > TRIES) return found;
      if (!differs(candidate)) continue;
      found = candidate;
      shrunk = true;
      break;
    }
  }
  return found;
};
