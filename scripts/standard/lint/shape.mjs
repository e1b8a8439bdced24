import { subschemas } from './schema-nodes.mjs';

const ALLOWED = new Set([
  '$schema',
  '$ref',
  '$defs',
  'title',
  'description',
  'type',
  'properties',
  'required',
  'enum',
  'const',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'pattern',
  'format',
  'items',
  'prefixItems',
  'dependentRequired',
  'if',
  'then',
  'else',
  'allOf',
  'unevaluatedProperties',
  'additionalProperties',
  'propertyNames',
  'uniqueItems',
  'deprecated',
  'examples',
]);
const FORMATS = new Set(['date', 'date-time', 'uuid']);

/** Only the portable keyword subset, sealed objects, and a bound on everything that can grow. @type {import('./lint.mjs').SchemaRule} */
export const shape = ({ schema, isBase, place }, report) => {
  for (const { at, node } of subschemas(schema)) {
    const inCondition = /\/(if|then|else|propertyNames)(\/|$)/.test(at);
    for (const keyword of Object.keys(node)) {
      if (!keyword.startsWith('x-') && !ALLOWED.has(keyword))
        report(at, `uses ${keyword}, which is outside the portable subset`);
    }
    if (node.if && !node.then && !node.else) report(at, 'has an if without then');
    if (inCondition) continue;
    const isExtensionSlot = place === 'common/extensions';
    if (node.type === 'object' && !(isBase && at === '') && !isExtensionSlot && node.unevaluatedProperties !== false)
      report(at, 'is an object that is not sealed: add "unevaluatedProperties": false');
    if (isBase && at === '' && node.unevaluatedProperties !== undefined) report(at, 'is a base and must stay open');
    if (node.type === 'array' && node.maxItems === undefined) report(at, 'is a list without maxItems');
    if (
      node.type === 'string' &&
      node.maxLength === undefined &&
      !node.format &&
      node.const === undefined &&
      !node['x-codelist']
    )
      report(at, 'is a string without maxLength');
    if (node.format && !FORMATS.has(node.format)) report(at, `uses the format ${node.format}`);
    if (node.enum) report(at, 'writes an enum; name a code list instead');
    if (node.uniqueItems && node.items?.type === 'object') report(at, 'compares objects; use a rule with distinct');
  }
};
