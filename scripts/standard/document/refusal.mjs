/**
 * The row that has to be written, and what may stand in it.
 * @param {string} slug @param {readonly any[]} families @param {readonly string[]} kinds
 */
const rowFirst = (slug, families, kinds) =>
  [
    `${slug || 'SLUG'} is no row of packages/schemas/src/catalogue.json: add the row first, at the end of the list, such as`,
    `  { "slug": "${slug || 'SLUG'}", "family": "${families[0]?.family}", "kind": "record", "tier": 3, "title": { "zh-CN": "…", "en": "…" } }`,
    `family: ${families.map(({ family, group }) => `${family} (${group})`).join(', ')}`,
    `kind: ${kinds.join(', ')}`,
    'tier: 1, 2 or 3; what is most important is 1',
  ].join('\n');

/**
 * Why a document cannot be begun, or nothing.
 * @param {import('../read-standard.mjs').Standard} standard
 * @param {{ slug: string, base: string, prefix: string }} wanted
 * @returns {string | undefined}
 */
export const refusal = ({ catalogue, common, documents, families }, { slug, base, prefix }) => {
  const bases = common.filter(({ isBase }) => isBase).map(({ name }) => name.slice('base/'.length));
  const owner = documents.find(({ meta }) => meta.fieldPrefix === prefix);
  if (!catalogue.some((row) => row.slug === slug))
    return rowFirst(slug, families, [...new Set(catalogue.map(({ kind }) => kind))].sort());
  if (documents.some((document) => document.slug === slug)) return `${slug} is there already`;
  if (!bases.includes(base)) return `--base ${base} is none of ${bases.join(', ')}`;
  if (!/^[A-Z]{2,3}$/.test(prefix))
    return '--prefix begins the printed numbers: two or three capitals, such as the initials of the Chinese title';
  return owner === undefined ? undefined : `--prefix ${prefix} belongs to ${owner.slug}`;
};
