import {
  childPointer,
  fieldAt,
  inDocumentOrder,
  loadCodelist,
  loadDocument,
  parsePointer,
  resolvePointer,
  toTemplate,
} from '@guitu/core';

/**
 * Where two versions of a document differ, leaf by leaf, in the words of the document.
 * @param {string} slug @param {unknown} mine @param {unknown} theirs
 * @returns {Promise<import('../pages/conflict.mjs').Difference[]>}
 */
export const differencesOf = async (slug, mine, theirs) => {
  const kind = await loadDocument(slug);
  const paths = [...new Set([...leaves(mine), ...leaves(theirs)])].filter(
    (path) => resolvePointer(mine, path) !== resolvePointer(theirs, path),
  );
  const ordered = inDocumentOrder(
    paths.map((path) => ({ path })),
    kind.definition.root,
  );
  return Promise.all(
    ordered.map(async ({ path }) => ({
      path,
      label: labelOf(kind, path),
      mine: await wordsOf(kind, path, resolvePointer(mine, path)),
      theirs: await wordsOf(kind, path, resolvePointer(theirs, path)),
    })),
  );
};

/** Paths of everything that holds no further values. @param {unknown} value @param {string} [path] @returns {string[]} */
const leaves = (value, path = '') =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => leaves(member, childPointer(path, name)))
    : [path];

/** Titles from the outermost field to the leaf, with the numbers of rows. @param {import('@guitu/core').DocumentKind} kind @param {string} path */
export const labelOf = ({ texts, definition }, path) => {
  const segments = parsePointer(path) ?? [];
  const words = segments.map((segment, index) => {
    const upToHere = segments.slice(0, index + 1).reduce((pointer, part) => childPointer(pointer, part), '');
    const template = toTemplate(upToHere, definition.root);
    return template.endsWith('/*') ? `第 ${Number(segment) + 1} 项` : (texts.fields[template]?.title ?? segment);
  });
  return words.join(' › ');
};

/** A value as people read it: the words of a code, decimals where they are shown. @param {import('@guitu/core').DocumentKind} kind @param {string} path @param {unknown} value */
const wordsOf = async ({ definition }, path, value) => {
  if (value === undefined || typeof value === 'object') return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  const field = fieldAt(definition.root, toTemplate(path, definition.root));
  if (field?.codelist) {
    const { entries } = await loadCodelist(field.codelist);
    return entries.find(({ code }) => code === value)?.zh ?? String(value);
  }
  return typeof value === 'number' && field?.precision
    ? (value / 10 ** field.precision).toFixed(field.precision)
    : String(value);
};
