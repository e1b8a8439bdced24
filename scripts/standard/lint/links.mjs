import { nodes } from '../field-tree.mjs';

/** Whether a pointer leads to a field of a flat schema. @param {any} schema @param {string} path */
const hasField = (schema, path) => [...nodes(schema)].some(([at]) => at === path);

/**
 * Documents follow and link to documents of the catalogue only, and link by a field that the other one has.
 * @type {import('./lint.mjs').StandardRule}
 */
export const links = (standard, report, flats) => {
  const named = new Set(standard.catalogue.map(({ slug }) => slug));
  for (const { slug, place, meta } of standard.documents) {
    for (const other of /** @type {string[]} */ (meta.follows)) {
      if (!named.has(other)) report(`${place}/meta.json`, '/follows', `names ${other}, which the catalogue has not`);
    }
    for (const [at, { 'x-link': link }] of nodes(flats.get(slug))) {
      if (link === undefined) continue;
      for (const other of /** @type {string[]} */ (link.documents)) {
        const target = flats.get(other);
        if (!named.has(other)) report(`${place}/schema.json`, at, `links to ${other}, which the catalogue has not`);
        if (target !== undefined && !hasField(target, link.by))
          report(`${place}/schema.json`, at, `links by ${link.by}, which ${other} has not`);
      }
    }
  }
};

/**
 * The catalogue names every document once, and a shipped document is what its row says.
 * @type {import('./lint.mjs').StandardRule}
 */
export const catalogue = (standard, report) => {
  const rows = new Map(standard.catalogue.map((row) => [row.slug, row]));
  if (rows.size < standard.catalogue.length) report('catalogue.json', '', 'names a document twice');
  for (const { slug, place, meta } of standard.documents) {
    const row = rows.get(slug);
    if (row === undefined)
      report(`${place}/meta.json`, '/slug', 'is not in the catalogue: add a row to catalogue.json');
    else
      for (const member of ['family', 'kind', 'tier', 'title'])
        if (JSON.stringify(row[member]) !== JSON.stringify(meta[member]))
          report(`${place}/meta.json`, `/${member}`, 'differs from the catalogue: write the same in both');
    if (standard.families.find(({ family }) => family === meta.family)?.group !== meta.group)
      report(`${place}/meta.json`, '/group', 'is not the folder of its family');
  }
};
