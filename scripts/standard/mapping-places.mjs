import { flatten, isObject } from './flatten.mjs';

/**
 * @typedef {{ of: string, pointer: string }} Place a place in a shared type, base, document, or a whole code list
 * @typedef {{ title: string, en: string, isLeaf: boolean, codelist?: string }} Node
 * @typedef {{ document: string, pointer: string, owner: Place, places: string[], title: string, en: string }} Leaf
 *   a leaf of a document; `owner` is where it is written, `places` all keys under which a row may name it
 * @typedef {{ nodes: ReadonlyMap<string, Node>, leaves: readonly Leaf[] }} PlaceIndex
 */

/** The key of a place. @param {string} of @param {string} [pointer] */
export const placeKey = (of, pointer = '') => `${of}#${pointer}`;

/** @typedef {{ of: string, from: string }[]} Anchors what a node and all around it are, with the pointer where each begins; the most general of a level first */

/**
 * Everything that a row of a mapping may name, and every leaf of every document with the places it has.
 * A leaf of a shared type is one leaf, however many documents use it.
 * @param {import('./read-standard.mjs').Standard} standard
 * @param {Iterable<readonly [slug: string, flat: any]>} flats
 * @returns {PlaceIndex}
 */
export const placesOf = ({ common, codelists }, flats) => {
  /** @type {Map<string, Node>} */
  const nodes = new Map();
  for (const { name, title } of Object.values(codelists))
    nodes.set(placeKey(`codelists/${name}`), {
      title: String(title['zh-CN']),
      en: String(title['en']),
      isLeaf: true,
      codelist: name,
    });
  for (const { name, schema, file } of common)
    visit(flatten(schema, file), '', (node, pointer) => nodes.set(placeKey(`common/${name}`, pointer), nodeOf(node)));
  const typeNames = new Set(common.map(({ name }) => name));
  const subjectOf = (/** @type {string} */ name) =>
    typeNames.has(`base/${name}`) ? `common/base/${name}` : `common/${name}`;
  /** @type {Leaf[]} */
  const leaves = [];
  for (const [slug, flat] of flats) {
    const subject = `documents/${slug}`;
    /** @param {any} node @param {string} pointer @param {Anchors[]} levels */
    const walk = (node, pointer, levels) => {
      const own = nodeOf(node);
      nodes.set(placeKey(subject, pointer), own);
      const around = [...levels, anchorsAt(node, pointer, subject, subjectOf)];
      if (own.isLeaf) leaves.push(leafOf(slug, pointer, own, around, nodes));
      for (const [below, member] of members(node)) walk(member, `${pointer}${below}`, around);
    };
    walk(flat, '', []);
  }
  return { nodes, leaves };
};

/** @param {any} node @param {string} pointer @param {string} document @param {(name: string) => string} subjectOf @returns {Anchors} */
const anchorsAt = (node, pointer, document, subjectOf) => [
  ...(node['x-bases'] ?? []).map((/** @type {string} */ name) => ({ of: subjectOf(name), from: pointer })),
  ...(node['x-shape'] === undefined ? [] : [{ of: subjectOf(node['x-shape']), from: pointer }]),
  ...(pointer === '' ? [{ of: document, from: '' }] : []),
];

/**
 * @param {string} slug @param {string} pointer @param {Node} node @param {Anchors[]} levels @param {ReadonlyMap<string, Node>} nodes
 * @returns {Leaf}
 */
const leafOf = (slug, pointer, node, levels, nodes) => {
  // A document may add to a type what the type does not have; that is the document's own.
  const known = levels.map((anchors) =>
    anchors
      .map(({ of, from }) => ({ of, pointer: pointer.slice(from.length) }))
      .filter((place) => nodes.has(placeKey(place.of, place.pointer))),
  );
  // A type that is one value, such as a date, says how the value is written and not what it is.
  const owner = known
    .map((places) => places.find((place) => place.pointer !== ''))
    .filter((place) => place !== undefined)
    .at(-1);
  return {
    document: slug,
    pointer,
    owner: owner ?? { of: `documents/${slug}`, pointer },
    places: [
      ...known.flat().map((place) => placeKey(place.of, place.pointer)),
      ...(node.codelist === undefined ? [] : [placeKey(`codelists/${node.codelist}`)]),
    ],
    title: node.title,
    en: node.en,
  };
};

/** @param {any} node @returns {Node} */
const nodeOf = (node) => ({
  title: node.title ?? '',
  en: node['x-title-en'] ?? '',
  isLeaf: node.properties === undefined && !isObject(node.items) && node.type !== 'object',
  ...(typeof node['x-codelist'] === 'string' ? { codelist: node['x-codelist'] } : {}),
});

/** What stands below a node; an entry without a title of its own is called what its list is called. @param {any} node @returns {[below: string, member: any][]} */
const members = (node) =>
  isObject(node.items)
    ? [['/*', { title: node.title, 'x-title-en': node['x-title-en'], ...node.items }]]
    : Object.entries(node.properties ?? {}).map(([name, member]) => [`/${name}`, member]);

/** @param {any} node @param {string} pointer @param {(node: any, pointer: string) => void} see */
const visit = (node, pointer, see) => {
  see(node, pointer);
  for (const [below, member] of members(node)) visit(member, `${pointer}${below}`, see);
};
