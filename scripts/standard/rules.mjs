import { join } from 'node:path';
import { rulesBeside } from './flatten.mjs';
import { nodes } from './field-tree.mjs';
import { schemasSource } from './paths.mjs';

/** Makes a rule of a shared type hold at one place of a document. @param {any} rule @param {string} place */
const placed = (rule, place) => ({
  ...rule,
  within: rule.within === undefined ? place : `${place}${rule.within.replace(/^\./, '')}`,
});

/**
 * All rules of a document: those of its bases, of the shared types it uses, then its own.
 * @param {import('./read-standard.mjs').DocumentSource} document
 * @param {any} flat its flat schema
 * @returns {any[]}
 */
export const documentRules = (document, flat) => {
  const bases = [...new Set(/** @type {string[]} */ (flat['x-bases'] ?? []))];
  const ofBases = bases.flatMap((base) => rulesBeside(join(schemasSource, 'common/base', base, 'schema.json')));
  const ofTypes = [...nodes(flat)].flatMap(([place, schema]) =>
    schema['x-shape-file'] && place !== ''
      ? rulesBeside(schema['x-shape-file']).map((/** @type {any} */ rule) => placed(rule, place))
      : [],
  );
  return [...ofBases, ...ofTypes, ...document.rules];
};
