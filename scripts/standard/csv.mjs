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
  for (let index = 0; index < text.length; index += 1) {
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
