import { childPointer, fieldAt, loadCodelist, parsePointer, toTemplate } from '@guitu/core';

/** @typedef {import('@guitu/core').Language} Language */

export const YES_NO = { 'zh-CN': { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } };

/** Titles from the outermost field to the leaf, with the numbers of rows. @param {import('@guitu/core').DocumentKind} kind @param {string} path a pointer, or a template with `*` for any row @param {Language} [language] */
export const labelOf = ({ texts, definition }, path, language = 'zh-CN') => {
  const segments = parsePointer(path) ?? [];
  const words = segments.map((segment, index) => {
    const upToHere = segments.slice(0, index + 1).reduce((pointer, part) => childPointer(pointer, part), '');
    const template = toTemplate(upToHere, definition.root);
    if (!template.endsWith('/*')) return texts.fields[template]?.title ?? segment;
    if (segment === '*') return undefined;
    return language === 'en' ? `no. ${Number(segment) + 1}` : `第 ${Number(segment) + 1} 项`;
  });
  return words.filter((word) => word !== undefined).join(' › ');
};

/** A value as people read it: the words of a code, decimals where they are shown. @param {import('@guitu/core').DocumentKind} kind @param {string} path @param {unknown} value @param {Language} [language] */
export const wordsOf = async ({ definition }, path, value, language = 'zh-CN') => {
  if (value === undefined || typeof value === 'object') return '';
  if (typeof value === 'boolean') return YES_NO[language][value ? 'true' : 'false'];
  const field = fieldAt(definition.root, toTemplate(path, definition.root));
  if (field?.codelist) {
    const { entries } = await loadCodelist(field.codelist);
    return entries.find(({ code }) => code === value)?.[language === 'en' ? 'en' : 'zh'] ?? String(value);
  }
  return typeof value === 'number' && field?.precision
    ? (value / 10 ** field.precision).toFixed(field.precision)
    : String(value);
};
