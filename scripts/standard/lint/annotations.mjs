import { isLeaf, properties } from './schema-nodes.mjs';

/**
 * Every property has words in both languages, a source, and every leaf a privacy class. How each annotation
 * is written is for the meta-schemas to say; here it is asked for where it must not be missing.
 * @type {import('./lint.mjs').SchemaRule}
 */
export const annotations = ({ schema }, report) => {
  for (const { at, name, node } of properties(schema)) {
    const borrowed = node.$ref !== undefined;
    const isItem = name === '*';
    if (!isItem && !borrowed && !node.title) report(at, 'has no title');
    if (node.title && !node['x-title-en']) report(at, 'has no x-title-en');
    if (node.description && !node['x-description-en']) report(at, 'has a description without x-description-en');
    // Kept in fen, asked for in yuan: whoever is told of fen types a hundred times too much.
    if (node['x-unit'] === 'fen' && /单位分|分为单位|\bin fen\b/.test(`${node.description}${node['x-description-en']}`))
      report(at, 'speaks of fen, and a form asks for yuan: leave the unit to x-unit');
    if (at.split('/').length === 3 && !borrowed && !node.description) report(at, 'has no description');
    if (!isItem && !borrowed && !Array.isArray(node['x-source']))
      report(at, 'has no x-source: cite what was read, or write [{ "basis": "design" }]');
    if (isLeaf(node) && !borrowed && !node['x-privacy']) report(at, 'is a leaf without a privacy class: add x-privacy');
  }
};
