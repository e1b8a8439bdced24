import { STANDARD } from '../identity.mjs';
import { stepsOfDocuments } from '../migrations.mjs';

/** The schema node that a pointer template names in a flat schema. @param {any} flat @param {string} template */
const nodeAt = (flat, template) =>
  template
    .split('/')
    .slice(1)
    .reduce((node, name) => (name === '*' ? node?.items : node?.properties?.[name]), flat);

/** The path of a step from the root. @param {any} step @param {string} path */
const whole = ({ within = '' }, path) => (path.startsWith('.') ? within + path.slice(1) : path);

/** Where values stand after a step. @param {any} step @returns {string[]} */
const targetsOf = (step) => {
  switch (step.op) {
    case 'move':
    case 'copy':
      return [step.to];
    case 'rename':
      return [`${step.at.slice(0, step.at.lastIndexOf('/'))}/${step.name}`];
    case 'wrap':
      return step.list === true ? [step.at] : Object.keys(step.members).map((name) => `${step.at}/${name}`);
    case 'split':
      return step.into;
    case 'const':
    case 'map-code':
      return [step.at];
    default:
      return [];
  }
};

/** Where nothing stands any more after a step. @param {any} step @returns {string[]} */
const sourcesOf = (step) => {
  switch (step.op) {
    case 'move':
    case 'split':
      return [step.from];
    case 'rename':
    case 'drop':
      return [step.at];
    case 'wrap':
      return Object.values(step.members ?? {});
    default:
      return [];
  }
};

/** Codes lead to codes that the list has, and from such as it has no more. @param {any} step @param {any} node @param {(problem: string) => void} tell @param {any} lists */
const checkCodes = (step, node, tell, lists) => {
  const list = lists[(node.items ?? node)['x-codelist']];
  if (list === undefined) {
    tell('maps codes of a field that has no code list');
    return;
  }
  const present = new Map(list.entries.map((/** @type {any} */ entry) => [entry.code, entry]));
  for (const [before, after] of Object.entries(step.codes)) {
    if (!present.has(after)) tell(`leads to ${after}, which ${list.name} does not have`);
    if (present.has(before) && !present.get(before).replacedBy) tell(`leads away from ${before}, which still holds`);
  }
};

/**
 * Migrations lead from version to version without a gap up to the one in hand. Those to the version in hand lead to
 * fields that documents have, and from such as they have no more; a shared type is named wherever it stands.
 * @type {import('./lint.mjs').StandardRule}
 */
export const migrations = (standard, report, flats) => {
  standard.migrations.forEach(({ name, place, release }, index) => {
    const { from, to } = release;
    if (name !== `${from}-${to}`) report(`${place}/release.json`, '', `is not what the folder ${name} says`);
    const before = standard.migrations[index - 1]?.release.to;
    if (before !== undefined && before !== from) report(place, '', `does not go on from ${before}`);
  });
  const last = standard.migrations[standard.migrations.length - 1]?.release.to;
  if (last !== undefined && last !== STANDARD)
    report('migrations', '', `lead to ${last}, and the standard is ${STANDARD}`);
  for (const migration of standard.migrations.filter(({ release }) => release.to === STANDARD))
    checkLatest(migration, standard, report, flats);
};

/** @param {import('../migrations.mjs').MigrationSource} migration @param {import('./lint.mjs').Standard} standard @param {(place: string, at: string, problem: string) => void} report @param {Parameters<import('./lint.mjs').StandardRule>[2]} flats */
const checkLatest = (migration, standard, report, flats) => {
  const { place, documents, types, vectors } = migration;
  for (const [slug, { document }] of Object.entries(documents))
    if (document !== slug) report(`${place}/${slug}.json`, '/document', 'is not the name of the file');
  for (const [name, { type, places }] of Object.entries(types)) {
    if (type !== name) report(`${place}/types/${name}.json`, '/type', 'is not the name of the file');
    for (const [slug, flat] of flats)
      for (const template of placesOf(flat, name))
        if (!places[slug]?.includes(template))
          report(`${place}/types/${name}.json`, '/places', `leaves out ${slug}${template}`);
  }
  for (const [slug, steps] of Object.entries(stepsOfDocuments(migration))) {
    const file = `${place}/${slug}.json`;
    const flat = flats.get(slug);
    if (flat === undefined) {
      report(file, '', 'is of no document that is shipped');
      continue;
    }
    if (vectors[slug] === undefined) report(file, '', 'has no vectors');
    const gone = steps.flatMap((step) => sourcesOf(step).map((path) => whole(step, path)));
    steps.forEach((step, index) => {
      for (const path of targetsOf(step)) {
        const target = whole(step, path);
        // What a later step takes on need not be there in the end.
        if (nodeAt(flat, target) === undefined && !gone.includes(target))
          report(file, `/steps/${index}`, `leads to ${target}, which is no field`);
      }
      for (const path of sourcesOf(step))
        if (nodeAt(flat, whole(step, path)) !== undefined && !targetsOf(step).some((target) => target.startsWith(path)))
          report(file, `/steps/${index}`, `leads away from ${whole(step, path)}, which is still a field`);
      if (step.op === 'map-code') {
        const node = nodeAt(flat, whole(step, step.at));
        if (node !== undefined)
          checkCodes(step, node, (problem) => report(file, `/steps/${index}`, problem), standard.codelists);
      }
    });
  }
};

/** Where a shared type stands in a document. @param {any} node @param {string} type @param {string} [path] @returns {string[]} */
const placesOf = (node, type, path = '') => [
  ...(node?.['x-shape'] === type ? [path] : []),
  ...Object.entries(node?.properties ?? {}).flatMap(([name, member]) => placesOf(member, type, `${path}/${name}`)),
  ...(node?.items === undefined ? [] : placesOf(node.items, type, `${path}/*`)),
];
