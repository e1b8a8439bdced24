import { nodes } from '../field-tree.mjs';

/** Whether a pointer leads to a field of a flat schema. @param {any} schema @param {string} path */
const hasField = (schema, path) => [...nodes(schema)].some(([at]) => at === path);

/**
 * Documents name only documents that are shipped or planned, and shipped ones name each other both ways.
 * @type {import('./lint.mjs').StandardRule}
 */
export const links = (standard, report, flats) => {
  const { documents } = standard;
  const shipped = new Map(documents.map((document) => [document.slug, document]));
  const named = new Set(standard.planned.map(({ slug }) => slug));
  for (const { slug } of standard.planned) {
    if (shipped.has(slug)) report('planned-documents.json', `/${slug}`, 'is shipped, not planned');
  }
  for (const { slug, place, meta } of documents) {
    for (const [member, back] of [
      ['follows', 'leadsTo'],
      ['leadsTo', 'follows'],
    ]) {
      for (const other of /** @type {string[]} */ (meta[member] ?? [])) {
        const target = shipped.get(other);
        if (target === undefined && !named.has(other))
          report(`${place}/meta.json`, `/${member}`, `names ${other}, which is neither shipped nor planned`);
        if (target !== undefined && !target.meta[back]?.includes(slug))
          report(`${place}/meta.json`, `/${member}`, `names ${other}, whose ${back} does not name ${slug}`);
      }
    }
    for (const [at, { 'x-link': link }] of nodes(flats.get(slug))) {
      if (link === undefined) continue;
      const target = flats.get(link.document);
      if (target === undefined && !named.has(link.document))
        report(`${place}/schema.json`, at, `links to ${link.document}, which is neither shipped nor planned`);
      if (target !== undefined && !hasField(target, link.by))
        report(`${place}/schema.json`, at, `links by ${link.by}, which ${link.document} has not`);
    }
  }
};

/** A planned document is one that some document names. @type {import('./lint.mjs').StandardRule} */
export const planned = (standard, report) => {
  const used = new Set(
    standard.documents.flatMap(({ meta, schema }) => [
      ...(meta.follows ?? []),
      ...(meta.leadsTo ?? []),
      ...linkedBy(schema),
    ]),
  );
  for (const { slug } of standard.planned)
    if (!used.has(slug)) report('planned-documents.json', `/${slug}`, 'is named by no document');
};

/** @param {any} schema @returns {string[]} */
const linkedBy = (schema) =>
  [...nodes(schema)].flatMap(([, node]) => (node['x-link'] === undefined ? [] : [node['x-link'].document]));
