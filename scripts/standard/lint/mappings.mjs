import { placeKey, placesOf } from '../mapping-places.mjs';

/** Kinds of their elements that stand for a value, and so for a leaf or a code list of ours. */
const OF_LEAVES = new Set(['element', 'table', 'format']);

/** Of what only the title or the contents were read, no element can have been. */
const WITHOUT_CONTENT = new Set(['title', 'contents']);

/** @typedef {(at: string, problem: string) => void} Tell */

/**
 * What was read of the standard: registered instruments, elements of what was read, and no more of each than its text gave.
 * @param {import('../mappings.mjs').Mapping} mapping @param {ReadonlySet<string>} instruments @param {Tell} tell
 */
const checkElements = ({ read, elements, verified }, instruments, tell) => {
  const extents = new Map(read.map(({ instrument, extent }) => [instrument, extent]));
  for (const { instrument } of read)
    if (!instruments.has(instrument)) tell('/read', `names ${instrument}, which is no registered instrument`);
  /** @type {Set<string>} */
  const seen = new Set();
  for (const element of elements) {
    const at = `/elements/${element.id}`;
    if (seen.has(element.id)) tell(at, 'stands twice');
    seen.add(element.id);
    const extent = extents.get(element.instrument);
    if (extent === undefined) tell(at, `is of ${element.instrument}, which was not read`);
    else if (WITHOUT_CONTENT.has(extent) && element.read !== 'name')
      tell(at, `says more than the ${extent} of ${element.instrument}, of which no more was read`);
    if (element.read === 'name' && (element.identifier ?? element.representation ?? element.valueDomain) !== undefined)
      tell(at, 'has more than the name that was read');
  }
  if (verified && (elements.some((one) => one.read !== 'whole') || read.some(({ extent }) => extent !== 'text')))
    tell('/verified', 'is claimed, but not everything was compared with the text');
};

/**
 * One row: a place that exists, an element that was read, both under their own names, and no closer a relation than
 * what was read allows.
 * @param {import('../mappings.mjs').Mapping} mapping @param {import('../mappings.mjs').MappingRow} row
 * @param {import('../mapping-places.mjs').PlaceIndex} index @param {import('../read-standard.mjs').Standard} standard @param {Tell} tell
 */
const checkRow = ({ elements }, row, { nodes }, { instruments, codelists }, tell) => {
  const key = placeKey(row.of, row.pointer);
  const at = `${key} ${row.id}`;
  const node = nodes.get(key);
  if (node === undefined) tell(at, 'names a place that does not exist');
  else if (node.title !== row.title) tell(at, `is titled ${row.title}, our title is ${node.title}`);
  if (row.source !== 'design' && !instruments.some(({ id }) => id === row.source))
    tell(at, `rests on ${row.source}, which is no registered instrument`);
  const element = elements.find(({ id }) => id === row.id);
  if (element === undefined) {
    tell(at, `names ${row.id}, which was not read`);
    return;
  }
  if (element.zh !== row.name) tell(at, `calls ${row.id} ${row.name}, which was read as ${element.zh}`);
  if (node !== undefined && OF_LEAVES.has(element.kind) && !node.isLeaf)
    tell(at, `maps a group to one value, ${element.id}`);
  if (element.read === 'name' && row.relation !== 'related')
    tell(at, `is called ${row.relation}, but only the name of ${row.id} was read`);
  const list = row.of.startsWith('codelists/') ? codelists[row.of.slice('codelists/'.length)] : undefined;
  if (row.relation === 'exact' && (element.read !== 'whole' || list?.verified === false))
    tell(at, 'is called exact, but was not compared in full');
};

/**
 * Mappings to other standards say only what was read, of places that exist.
 * @type {import('./lint.mjs').StandardRule}
 */
export const mappings = (standard, report, flats) => {
  if (Object.keys(standard.mappings).length === 0) return;
  const index = placesOf(standard, flats);
  const instruments = new Set(standard.instruments.map(({ id }) => id));
  for (const mapping of Object.values(standard.mappings)) {
    /** @type {Tell} */
    const tell = (at, problem) => report(`mappings/${mapping.name}`, at, problem);
    checkElements(mapping, instruments, tell);
    /** @type {Set<string>} */
    const seen = new Set();
    for (const row of mapping.rows) {
      checkRow(mapping, row, index, standard, tell);
      const key = `${placeKey(row.of, row.pointer)} ${row.id}`;
      if (seen.has(key)) tell(key, 'stands twice');
      seen.add(key);
    }
    for (const of of mapping.scope)
      if (!index.nodes.has(placeKey(of))) tell('/scope', `names ${of}, which does not exist`);
  }
};
