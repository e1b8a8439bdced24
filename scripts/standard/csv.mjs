/**
 * Reads RFC 4180 text into rows of cells.
 * @param {string} text
 * @returns {string[][]}
 */
export const parseCsv = (text) => {
  /** @type {string[][]} */
  const rows = [];
  let row = [''];
  let quoted = false;
  for (let index = text.startsWith('\ufeff') ? 1 : 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === '"' && text[index + 1] === '"') {
        row[row.length - 1] += '"';
        index += 1;
      } else if (character === '"') quoted = false;
      else row[row.length - 1] += character;
    } else if (character === '"') quoted = true;
    else if (character === ',') row.push('');
    else if (character === '\n') {
      rows.push(row);
      row = [''];
    } else if (character !== '\r') row[row.length - 1] += character;
  }
  if (row.length > 1 || row[0] !== '') rows.push(row);
  return rows;
};

/** Writes rows of cells as RFC 4180 text. @param {readonly (readonly string[])[]} rows */
export const formatCsv = (rows) => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** @param {string} text */
const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
