import { placeKey, placesOf } from './mapping-places.mjs';

/** What stands for a value; the others name something about it, or where it is dealt with. */
const VALUE_KINDS = new Set(['element', 'table', 'format']);

/**
 * Whether a row says that a value of ours is a value of theirs. `related` says that the two belong together and no more.
 * @param {import('./mappings.mjs').Mapping} mapping @param {import('./mappings.mjs').MappingRow} row
 */
const maps = ({ elements }, { id, relation }) =>
  relation !== 'related' && VALUE_KINDS.has(elements.find((element) => element.id === id)?.kind ?? '');

/**
 * The rows that say what a leaf is elsewhere, by the place they name.
 * @param {Iterable<import('./mappings.mjs').Mapping>} mappings
 * @returns {Map<string, { mapping: string, row: import('./mappings.mjs').MappingRow }[]>}
 */
export const rowsByPlace = (mappings) => {
  /** @type {Map<string, { mapping: string, row: import('./mappings.mjs').MappingRow }[]>} */
  const rows = new Map();
  for (const mapping of mappings)
    for (const row of mapping.rows) {
      const key = placeKey(row.of, row.pointer);
      if (maps(mapping, row)) rows.set(key, [...(rows.get(key) ?? []), { mapping: mapping.name, row }]);
    }
  return rows;
};

/** @param {readonly import('./mapping-places.mjs').Leaf[]} leaves @param {ReadonlySet<string>} places */
const countOf = (leaves, places) => {
  const covered = leaves.filter((leaf) => leaf.places.some((place) => places.has(place)));
  return { distinct: distinct(covered).size, occurrences: covered.length };
};

/** Leaves by where they are written. @param {readonly import('./mapping-places.mjs').Leaf[]} leaves */
const distinct = (leaves) => new Map(leaves.map((leaf) => [placeKey(leaf.owner.of, leaf.owner.pointer), leaf]));

/**
 * What a mapping covers, what it does not have of theirs, and what they do not have of ours. The last can only be
 * told where values of theirs were read, and only of what was read.
 * @param {import('./mappings.mjs').Mapping} mapping @param {import('./mapping-places.mjs').PlaceIndex} index
 */
const coverageOfOne = (mapping, { nodes, leaves }) => {
  const { name, elements, rows, scope, read } = mapping;
  const named = new Set(rows.map(({ id }) => id));
  const places = new Set(rowsByPlace([mapping]).keys());
  // What belongs to something of theirs that was not read may be there or not.
  const touched = new Set(rows.map(({ of, pointer }) => placeKey(of, pointer)));
  const wasRead = elements.some(({ kind, read: extent }) => VALUE_KINDS.has(kind) && extent !== 'name');
  const lists = scope.filter((of) => of.startsWith('codelists/'));
  const compared = [...distinct(leaves).values()].filter(({ owner }) => scope.includes(owner.of));
  const missing = [
    ...lists
      .filter((of) => !touched.has(placeKey(of)))
      .map((of) => missingOf({ of, pointer: '' }, nodes.get(placeKey(of)))),
    ...compared
      .filter((leaf) => !leaf.places.some((place) => touched.has(place)))
      .map(({ owner, ...words }) => missingOf(owner, words)),
  ];
  return {
    name,
    elements: {
      read: elements.length,
      mapped: elements.filter(({ id }) => named.has(id)).length,
      // How many a text says it has, where it says so: what was read is less.
      stated: read.reduce((sum, { holds = 0 }) => sum + holds, 0),
    },
    rows: rows.length,
    leaves: countOf(leaves, places),
    notInOurs: elements.filter(({ id }) => !named.has(id)).map(({ id, zh, en }) => ({ id, zh, en })),
    compared: lists.length + compared.length,
    ...(wasRead ? { notInTheirs: missing } : {}),
  };
};

/** @param {import('./mapping-places.mjs').Place} place @param {{ title: string, en: string } | undefined} words */
const missingOf = ({ of, pointer }, words) => ({ of, pointer, zh: words?.title ?? '', en: words?.en ?? '' });

/**
 * Leaves that no row reaches though another of the same title has a counterpart: a title means one thing in the whole
 * standard, so a row may be missing, as when a new document writes a field that a shared type has.
 * @param {readonly import('./mapping-places.mjs').Leaf[]} leaves @param {ReadonlySet<string>} places
 */
const alikeOf = (leaves, places) => {
  const isReached = (/** @type {import('./mapping-places.mjs').Leaf} */ leaf) =>
    leaf.places.some((place) => places.has(place));
  const titles = new Set(leaves.filter(isReached).map(({ title }) => title));
  const missed = leaves.filter((leaf) => titles.has(leaf.title) && !isReached(leaf));
  return [...distinct(missed).values()].map(({ owner, ...words }) => missingOf(owner, words));
};

/**
 * How much of our leaves the mappings cover, counted once for where a leaf is written and once for each document.
 * @param {import('./read-standard.mjs').Standard} standard @param {Iterable<readonly [slug: string, flat: any]>} flats
 */
export const coverageOf = (standard, flats) => {
  const index = placesOf(standard, flats);
  const mappings = Object.values(standard.mappings);
  const places = new Set(rowsByPlace(mappings).keys());
  return {
    documents: standard.documents.length,
    leaves: { distinct: distinct(index.leaves).size, occurrences: index.leaves.length },
    mapped: countOf(index.leaves, places),
    alike: alikeOf(index.leaves, places),
    mappings: mappings.map((mapping) => coverageOfOne(mapping, index)),
  };
};
