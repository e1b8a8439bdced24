import { isObject } from './flatten.mjs';

/** @param {string} pointer */
const keys = (pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));

/** @param {any} value @param {string} pointer */
const at = (value, pointer) =>
  keys(pointer).reduce((node, key) => (Object.hasOwn(node ?? {}, key) ? node[key] : undefined), value);

/** A copy of the outermost layer. @param {any} node */
const shallow = (node) =>
  // A member called __proto__ is copied like any other.
  Array.isArray(node) ? [...node] : isObject(node) ? Object.fromEntries(Object.entries(node)) : node;

/** @param {any} node @returns {any} */
const deep = (node) => {
  if (Array.isArray(node)) return node.map(deep);
  return isObject(node) ? Object.fromEntries(Object.entries(node).map(([name, member]) => [name, deep(member)])) : node;
};

/**
 * Applies RFC 6902 operations to a value, which stays as it is; a wrong operation throws, because a counterexample
 * whose patch does not apply proves nothing. The result shares with the value what the patch does not touch, and is
 * to be read only: thousands of patches of one long example differ from it in a member each.
 * @param {any} original
 * @param {readonly { op: string, path: string, value?: any, from?: string }[]} patch
 */
export const applyPatch = (original, patch) => {
  const whole = { root: original };
  /** What is the result's alone and may be changed. @type {Set<any>} */
  const own = new Set([whole]);
  /** The holder of a place, which is then the result's own with all that leads to it. @param {string} pointer */
  const holderOf = (pointer) => {
    /** @type {any} */
    let node = whole;
    for (const key of ['root', ...keys(pointer).slice(0, -1)]) {
      const inner = Object.hasOwn(node, key) ? node[key] : undefined;
      if (typeof inner !== 'object' || inner === null) return undefined;
      if (!own.has(inner)) {
        const copy = shallow(inner);
        own.add(copy);
        put(node, key, copy);
      }
      node = node[key];
    }
    return node;
  };
  for (const { op, path, from = '', value: given } of patch) {
    if (path === '' && op === 'replace') {
      whole.root = given;
      continue;
    }
    const key = /** @type {string} */ (keys(path).at(-1));
    const parent = holderOf(path);
    if (parent === undefined) throw new Error(`nothing at ${path} to ${op}`);
    // What is copied may be the result's own already, and would be changed in both places.
    const content = op === 'copy' ? deep(at(whole.root, from)) : op === 'move' ? at(whole.root, from) : given;
    // A move takes the value away before it puts it down, so that positions count what is left.
    if (op === 'move') remove(holderOf(from), /** @type {string} */ (keys(from).at(-1)));
    const place = Array.isArray(parent) ? (key === '-' ? parent.length : Number(key)) : key;
    if ((op === 'remove' || op === 'replace') && !Object.hasOwn(parent, place))
      throw new Error(`nothing at ${path} to ${op}`);
    if (op === 'remove') remove(parent, place);
    else if (Array.isArray(parent) && op !== 'replace') parent.splice(Number(place), 0, content);
    else put(parent, place, content);
  }
  return whole.root;
};

/** A member called __proto__ is a member like any other. @param {any} parent @param {string | number} place @param {any} value */
const put = (parent, place, value) => {
  Object.defineProperty(parent, place, { value, enumerable: true, writable: true, configurable: true });
};

/** @param {any} parent @param {string | number} key */
const remove = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
};
