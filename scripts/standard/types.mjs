import { isObject } from './flatten.mjs';

/** `community-detox-agreement` → `CommunityDetoxAgreement`. @param {string} slug */
const typeName = (slug) => slug.replace(/(^|-)([a-z0-9])/g, (_all, _dash, letter) => letter.toUpperCase());

/** @param {string} text @param {string} indent */
const comment = (text, indent) => (text ? `${indent}/** ${text.replace(/\*\//g, '*\\/')} */\n` : '');

/**
 * The TypeScript type of one schema node.
 * @param {any} schema
 * @param {string} indent
 * @param {Set<string>} lists collects the code lists that are used
 * @returns {string}
 */
const typeOf = (schema, indent, lists) => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const list = schema['x-codelist'];
  if (schema.enum && list) {
    lists.add(list);
    return `${typeName(list)}Code`;
  }
  if (schema.enum) return schema.enum.map((/** @type {unknown} */ value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `readonly (${typeOf(schema.items, indent, lists)})[]`;
  if (schema.type === 'object') {
    if (!isObject(schema.properties)) return '{ readonly [key: string]: unknown }';
    const required = new Set(schema.required ?? []);
    const members = Object.entries(schema.properties).map(([name, part]) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
      const type = typeOf(part, `${indent}  `, lists);
      return `${comment(part.title ?? '', `${indent}  `)}${indent}  readonly ${key}${required.has(name) ? '' : '?'}: ${type};\n`;
    });
    return `{\n${members.join('')}${indent}}`;
  }
  if (schema.format === 'date') return 'DateText';
  if (schema.format === 'date-time') return 'DateTimeText';
  return schema.type === 'integer' ? 'number' : schema.type;
};

/**
 * One declaration file for the whole standard: an interface a document, a union a closed code list.
 * @param {{ slug: string, flat: any }[]} documents
 * @param {Record<string, import('./codelists.mjs').Codelist>} codelists
 */
export const declarations = (documents, codelists) => {
  /** @type {Set<string>} */
  const lists = new Set();
  const interfaces = documents.map(
    ({ slug, flat }) =>
      `${comment(`${flat.title}. ${flat.description ?? ''}`, '')}export interface ${typeName(slug)} ${typeOf(flat, '', lists)}\n`,
  );
  const unions = [...lists].sort().map((name) => {
    const { title, entries } = /** @type {import('./codelists.mjs').Codelist} */ (codelists[name]);
    return `${comment(`${title['zh-CN']}`, '')}export type ${typeName(name)}Code = ${entries.map(({ code }) => JSON.stringify(code)).join(' | ')};\n`;
  });
  return [
    '/** A calendar day, `YYYY-MM-DD`. */\nexport type DateText = string;\n',
    '/** An instant, RFC 3339 with an offset. */\nexport type DateTimeText = string;\n',
    ...unions,
    ...interfaces,
    `/** The document type by slug. */\nexport interface DocumentTypes {\n${documents.map(({ slug }) => `  readonly ${JSON.stringify(slug)}: ${typeName(slug)};\n`).join('')}}\n`,
    '/** MAJOR.MINOR of the standard. */\nexport declare const STANDARD: string;\n',
  ].join('\n');
};
