import { isLeaf, properties } from './schema-nodes.mjs';

const BASES = ['statute', 'regulation', 'norm', 'local-policy', 'news-report', 'observed-practice', 'design'];
const PRIVACY = ['public', 'internal', 'personal', 'sensitive', 'restricted'];
const NORMATIVE = ['required-by-law', 'identifies', 'recommended'];

/** Every property has words in both languages, a source, and every leaf a privacy class. @type {import('./lint.mjs').SchemaRule} */
export const annotations = ({ schema }, report) => {
  for (const { at, name, node } of properties(schema)) {
    const borrowed = node.$ref !== undefined;
    const isItem = name === '*';
    if (!isItem && !borrowed && !node.title) report(at, 'has no title');
    if (!isItem && node.title && !node['x-title-en']) report(at, 'has no x-title-en');
    if (node.description && !node['x-description-en']) report(at, 'has a description without x-description-en');
    if (!isItem && !borrowed && !Array.isArray(node['x-source'])) report(at, 'has no x-source');
    if (isLeaf(node) && !borrowed && !PRIVACY.includes(node['x-privacy']))
      report(at, 'is a leaf without a privacy class');
    if (node['x-normative'] !== undefined && !NORMATIVE.includes(node['x-normative']))
      report(at, 'has an unknown x-normative');
    for (const line of node['x-source'] ?? []) {
      if (!BASES.includes(line.basis)) report(at, `has a source with the unknown basis ${line.basis}`);
      if (line.basis !== 'design' && !line.instrument) report(at, 'has a source without an instrument');
    }
  }
};
