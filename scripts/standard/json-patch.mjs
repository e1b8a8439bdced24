/** @param {string} pointer */
const keys = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));

/** @param {any} value @param {string} pointer */
const at = (value, pointer) =>
  keys(pointer).reduce((node, key) => (Object.hasOwn(node ?? {}, key) ? node[key] : undefined), value);

/**
 * Applies RFC 6902 operations to a copy of a value; a wrong operation throws, because a counterexample
 * whose patch does not apply proves nothing.
 * @param {any} original
 * @param {{ op: string, path: string, value?: any, from?: string }[]} patch
 */
export const applyPatch = (original, patch) => {
  let value = structuredClone(original);
  for (const { op, path, from, value: given } of patch) {
    if (path === '' && op === 'replace') {
      value = structuredClone(given);
      continue;
    }
    const key = /** @type {string} */ (keys(path).at(-1));
    const parent = at(value, path.slice(0, path.lastIndexOf('/')));
    if (parent === undefined) throw new Error(`nothing at ${path} to ${op}`);
    const content =
      op === 'move' || op === 'copy'
        ? structuredClone(at(value, /** @type {string} */ (from)))
        : structuredClone(given);
    // A move takes the value away before it puts it down, so that positions count what is left.
    if (op === 'move') applyRemoval(value, /** @type {string} */ (from));
    const place = Array.isArray(parent) ? (key === '-' ? parent.length : Number(key)) : key;
    if ((op === 'remove' || op === 'replace') && !Object.hasOwn(parent, place))
      throw new Error(`nothing at ${path} to ${op}`);
    if (op === 'remove') remove(parent, place);
    else if (Array.isArray(parent) && op !== 'replace') parent.splice(Number(place), 0, content);
    // A member called __proto__ is a member like any other.
    else Object.defineProperty(parent, place, { value: content, enumerable: true, writable: true, configurable: true });
  }
  return value;
};

/** @param {any} value @param {string} path */
const applyRemoval = (value, path) => {
  const key = /** @type {string} */ (keys(path).at(-1));
  remove(at(value, path.slice(0, path.lastIndexOf('/'))), key);
};

/** @param {any} parent @param {string | number} key */
const remove = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};
