/**
 * Reads what a spreadsheet puts on the clipboard as plain text: cells between tabs, rows between line
 * breaks, cells with either in double quotes, a double quote in them written twice.
 */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text[at] === '"' ? endOfQuoted(text, at) : -1;
    const stop = end < 0 ? endOfPlain(text, at) : end;
    row.push(end < 0 ? text.slice(at, stop) : text.slice(at + 1, end - 1).replace(/""/g, '"'));
    const sign = text[stop];
    at = stop + 1;
    if (sign === '\t') {
      if (at === text.length) row.push('');
      continue;
    }
    if (sign === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Cells as a spreadsheet takes them from plain text. */
export function formatClipboard(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function endOfPlain(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\t' && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Behind the closing quote; -1 when the quote is a part of a plain text. */
function endOfQuoted(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (text[at] !== '"') at += 1;
    else if (text[at + 1] === '"') at += 2;
    else {
      const next = text[at + 1];
      return next === undefined || next === '\t' || next === '\n' || next === '\r' ? at + 1 : -1;
    }
  }
  return -1;
}
