import { chip, escape, sources, table } from './html.mjs';
import { documentTitle, isShipped } from './known-documents.mjs';
import { NORMATIVE, PRIVACY, UNIT, otherLanguage, word } from './words.mjs';

/** @typedef {import('./words.mjs').Language} Language */

/**
 * One property of a document, seen from both sides: what core knows and what the schema says.
 * @typedef {{ field: any, node: any, template: string, depth: number }} Property
 */

/** @param {any} field @param {any} node @param {string} template @param {number} depth @returns {Property[]} */
const below = (field, node, template, depth) => {
  if (field.item) {
    const rows = below(field.item, node.items ?? {}, `${template}/*`, depth);
    return field.item.fields
      ? rows
      : [{ field: field.item, node: node.items ?? {}, template: `${template}/*`, depth }, ...rows];
  }
  return (field.fields ?? []).flatMap((/** @type {any} */ member) => {
    const one = {
      field: member,
      node: node.properties?.[member.name] ?? {},
      template: `${template}/${member.name}`,
      depth,
    };
    return [one, ...below(member, one.node, one.template, depth + 1)];
  });
};

/** Every property of a document in order, lists and groups before what they hold. @param {any} document @returns {Property[]} */
export const propertiesOf = (document) => below(document.kinds['zh-CN'].definition.root, document.schema, '', 0);

/** Whether we composed a property: no source but ourselves. @param {Property} property */
export const isComposed = ({ node }) =>
  Array.isArray(node['x-source']) && node['x-source'].every((/** @type {any} */ line) => line.basis === 'design');

/** @param {any} node @param {Language} language */
export const titleOf = (node, language) => (language === 'en' ? node['x-title-en'] : node.title) ?? '';

/** @param {any} node @param {Language} language */
export const descriptionOf = (node, language) =>
  (language === 'en' ? node['x-description-en'] : node.description) ?? '';

/** Text in the language of the page. @param {Language} language @param {string} zh @param {string} en */
const say = (language, zh, en) => (language === 'en' ? en : zh);

/** @param {number | undefined} low @param {number | undefined} high @param {Language} language */
const range = (low, high, language) => {
  if (low !== undefined && high !== undefined) return low === high ? `${low}` : `${low}–${high}`;
  if (high !== undefined) return say(language, `不超过 ${high}`, `at most ${high}`);
  return low === undefined ? '' : say(language, `不少于 ${low}`, `at least ${low}`);
};

/** @param {any} field @param {Language} language HTML */
const typeText = (field, language) => {
  if (field.codelist) {
    const state = field.open ? say(language, '开放', 'open') : say(language, '封闭', 'closed');
    return `${say(language, '代码', 'Code')} <a href="../codelists/${field.codelist}.html">${escape(field.codelist)}</a> (${state})`;
  }
  if (field.const !== undefined)
    return `${say(language, '固定为', 'Always')} <code>${escape(JSON.stringify(field.const))}</code>`;
  if (field.format === 'date') return say(language, '日期', 'Date');
  if (field.format === 'date-time') return say(language, '日期时间', 'Date and time');
  if (field.format === 'uuid') return 'UUID';
  if (field.unit === 'fen') return say(language, '金额（整数，分）', 'Money (whole fen)');
  /** @type {Record<string, string>} */
  const names = {
    object: say(language, '一组项目', 'Group'),
    list: say(language, '列表', 'List'),
    string: say(language, '文字', 'Text'),
    integer: say(language, '整数', 'Whole number'),
    number: say(language, '数字', 'Number'),
    boolean: say(language, '是或否', 'Yes or no'),
  };
  return String(names[field.type]);
};

/** @param {any} field @param {Language} language HTML */
const limitText = (field, language) => {
  const limits = [];
  if (field.const === undefined && !field.codelist && !field.format) {
    const length = range(field.minLength, field.maxLength, language);
    if (length) limits.push(`${length} ${say(language, '字', 'characters')}`);
    if (field.pattern) limits.push(`<code>${escape(field.pattern)}</code>`);
  }
  const value = range(field.minimum, field.maximum, language);
  const unit = word(UNIT, field.unit, language);
  if (value || (unit && field.unit !== 'fen')) limits.push(escape([value, unit].filter(Boolean).join(' ')));
  const items = range(field.minItems, field.maxItems, language);
  if (items) limits.push(`${items} ${say(language, '项', 'entries')}`);
  if (field.link) limits.push(linkText(field.link, language));
  return limits.join('<br>');
};

/** The field of other documents that a value refers to. @param {{ documents: string[], by: string }} link @param {Language} language HTML */
const linkText = ({ documents, by }, language) => {
  const targets = documents.map((document) => {
    const title = escape(documentTitle(document, language));
    return isShipped(document) ? `<a href="../documents/${document}.html">${title}</a>` : `<code>${title}</code>`;
  });
  return `→ ${targets.join(say(language, '、', ', '))} <code class="path">${escape(by)}</code>`;
};

/** @param {Property} property @param {Language} language @param {any} register */
const row = ({ field, node, template, depth }, language, register) => {
  const other = otherLanguage(language);
  const normative = node['x-normative'] ?? 'optional';
  const name = titleOf(node, language) || say(language, '每一项', 'Each entry');
  return {
    className: `depth-${Math.min(depth, 4)}`,
    cells: [
      `${field.number ? `<span class="number">${field.number}</span> ` : ''}<strong>${escape(name)}</strong> <span class="other" lang="${other}">${escape(titleOf(node, other))}</span><code class="path">${escape(template)}</code>${descriptionOf(node, language) ? `<p>${escape(descriptionOf(node, language))}</p>` : ''}`,
      [typeText(field, language), limitText(field, language)].filter(Boolean).join('<br>'),
      [
        chip(normative, word(NORMATIVE, normative, language)),
        field.privacy ? chip(`privacy-${field.privacy}`, privacyText(field.privacy, language)) : '',
      ]
        .filter(Boolean)
        .join(' '),
      sources(node['x-source'], language, register),
    ],
  };
};

/** @param {string} privacy @param {Language} language */
const privacyText = (privacy, language) =>
  say(
    language,
    `隐私：${word(PRIVACY, privacy, language)}`,
    `Privacy: ${word(PRIVACY, privacy, language).toLowerCase()}`,
  );

/** The reference of some properties. @param {Property[]} properties @param {Language} language @param {any} register */
export const fieldTable = (properties, language, register) =>
  table(
    language === 'en'
      ? ['Field', 'Type and limits', 'Filled in, privacy', 'Source']
      : ['项目', '类型和限制', '填写和隐私', '出处'],
    properties.map((property) => row(property, language, register)),
    'fields',
  );
