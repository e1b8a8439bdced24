import { BASIS, word } from './words.mjs';

/** @typedef {import('./words.mjs').Language} Language */
/** @typedef {{ instrument?: string, clause?: string, basis: string }} SourceLine */

/** @param {unknown} text */
export const escape = (text) =>
  String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, ' ');

/** Text that Markdown and Vue must leave alone. @param {string} text */
export const markdown = (text) => escape(text).replace(/[\\`*_[\]{}|]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** @param {string} tone @param {string} text */
export const chip = (tone, text) => `<span class="chip chip-${tone}">${escape(text)}</span>`;

/**
 * A table that becomes a stack of cards on a narrow screen. On one line, because a blank line would end
 * the HTML block; Vue leaves it alone.
 * @param {string[]} heads plain text
 * @param {(string[] | { id?: string, className?: string, cells: string[] })[]} rows cells are HTML
 * @param {string} [className]
 */
export const table = (heads, rows, className = '') => {
  const body = rows.map((row) => {
    const {
      id,
      className: rowClass,
      cells,
    } = Array.isArray(row) ? { id: undefined, className: undefined, cells: row } : row;
    const attributes = `${id ? ` id="${escape(id)}"` : ''}${rowClass ? ` class="${rowClass}"` : ''}`;
    return `<tr${attributes}>${cells.map((cell, index) => `<td data-label="${escape(heads[index] ?? '')}"><div>${cell}</div></td>`).join('')}</tr>`;
  });
  return `<div class="sheet ${className}" v-pre><table><thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
};

/** A table of two columns, name and content. @param {[name: string, html: string][]} rows */
export const pairs = (rows) =>
  `<div class="pairs" v-pre><dl>${rows.map(([name, html]) => `<div><dt>${escape(name)}</dt><dd>${html}</dd></div>`).join('')}</dl></div>`;

const DIGITS = '零一二三四五六七八九';

/** 二十一 → 21; only what article numbers need. @param {string} text */
const chineseNumber = (text) => {
  let total = 0;
  let digit = 0;
  for (const mark of text) {
    const unit = { 十: 10, 百: 100 }[mark];
    if (unit) total += (digit || 1) * unit;
    digit = unit ? 0 : DIGITS.indexOf(mark);
  }
  return total + digit;
};

/** @param {string} clause @param {Language} language */
export const clauseText = (clause, language) => {
  const article = language === 'en' ? /^第([零一二三四五六七八九十百]+)条$/.exec(clause) : null;
  if (article) return `art. ${chineseNumber(String(article[1]))}`;
  return language === 'en' && clause === '全文' ? 'whole text' : clause;
};

/**
 * @param {readonly SourceLine[] | undefined} lines
 * @param {Language} language
 * @param {{ instruments: Map<string, any>, factOf: (line: SourceLine) => string | undefined }} register
 */
export const sources = (lines, language, register) =>
  (lines ?? [])
    .map((line) => {
      const basis = chip(line.basis, word(BASIS, line.basis, language));
      if (!line.instrument) return `<span class="source">${basis}</span>`;
      const instrument = register.instruments.get(line.instrument);
      // A technical standard goes by its number, a law by its name.
      const title = (line.basis === 'norm' && instrument?.number) || (instrument?.title[language] ?? line.instrument);
      const short = title.replace(/^中华人民共和国/, '').replace(/ of the People’s Republic of China$/, '');
      const fact = register.factOf(line);
      const target = fact ? `../registers/facts.html#${fact}` : `../registers/instruments.html#${line.instrument}`;
      return `<span class="source">${basis} <a href="${target}">${escape(`${short} ${clauseText(line.clause ?? '', language)}`.trim())}</a></span>`;
    })
    .join('');
