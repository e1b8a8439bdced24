import { coverOf } from '../standard/cover.mjs';

/** @typedef {import('@guitu/core').Field} Field */
/** @typedef {import('@guitu/core').DocumentDefinition} Definition */
/** @typedef {{ definition: Definition, codes: Readonly<Record<string, readonly string[]>> }} Described */

/**
 * A few documents that have everything between them which draws a form, fills it in or prints it in another way: kinds
 * of documents, kinds of fields by themselves and in rows, conditions, widths.
 * @param {readonly Described[]} documents @returns {string[]} slugs
 */
export const smallCover = (documents) =>
  coverOf(documents.map((document) => ({ slug: document.definition.slug, ...shapesOf(document) })));

/** What is drawn in another way in a row. */
const PLACED = /^(list|choice|boolean|text date|text long)/;

/** What a document has that is drawn in a way of its own, and how many fields it has. @param {Described} document */
const shapesOf = ({ definition: { kind, root, layout }, codes }) => {
  /** Long lists come apart from the document. @param {string} list */
  const countOf = (list) => codes[list]?.length ?? Infinity;
  /** @type {Set<string>} */
  const traits = new Set([`kind ${kind}`]);
  let size = 0;
  /** @param {Field} field @param {string} path @param {string} place */
  const visit = (field, path, place) => {
    size += 1;
    const { widget, when, roles } = layout.fields[path] ?? {};
    for (const trait of [...traitsOf(field, countOf), widget && `widget ${widget}`, roles && 'roles'])
      if (trait) traits.add(PLACED.test(trait) ? `${trait} ${place}` : trait);
    if (when) traits.add(`condition on ${field.type} ${place}`);
    for (const member of field.fields ?? []) visit(member, `${path}/${member.name}`, place);
    if (field.item?.type === 'object') visit(field.item, `${path}/*`, 'in a row');
  };
  for (const field of root.fields ?? []) visit(field, `/${field.name}`, 'alone');
  if (layout.sections.some(({ when }) => when)) traits.add('condition on a section');
  return { traits, size };
};

/** More entries than this are not all in sight, and more again are searched. */
const IN_SIGHT = 5;
const ON_A_LIST = 30;

/** Shared types that a form draws in a way of their own. */
const COMPOSED = ['person', 'subject', 'address', 'organisation', 'period', 'signature', 'header', 'attachment'];

/** @param {Field} field @param {(list: string) => number} countOf @returns {(string | undefined)[]} */
const traitsOf = ({ type, format, codelist, open, unit, precision, shape, maxLength, item, const: fixed }, countOf) => [
  type === 'string' && codelist ? choiceTrait(open ? Infinity : countOf(codelist)) : undefined,
  type === 'string' && !codelist ? `text ${format ?? (Number(maxLength) > 200 ? 'long' : 'short')}` : undefined,
  type === 'list' ? `list of ${item?.codelist ? 'choices' : item?.type}` : undefined,
  type === 'integer' ? `number ${unit === 'fen' ? 'of money' : precision ? 'with decimals' : ''}` : undefined,
  type === 'object' ? `object ${COMPOSED.find((one) => one === shape) ?? ''}` : undefined,
  type === 'boolean' || type === 'number' ? type : undefined,
  fixed === undefined ? undefined : 'fixed',
];

/** @param {number} count */
const choiceTrait = (count) =>
  `choice ${count <= IN_SIGHT ? 'in sight' : count <= ON_A_LIST ? 'on a list' : 'to search'}`;
