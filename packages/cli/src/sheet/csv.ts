/** What Excel and WPS need at the beginning of a file to read it as UTF-8. */
const MARK = '\ufeff';

/** Rows as a text that Excel and WPS open by a double click. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** Rows of a text as office programs save it: cells between commas, or tabs where the first line has them. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const start = text.startsWith(MARK) ? 1 : 0;
  const first = text.slice(start, text.indexOf('\n', start) >>> 0);
  const between = first.includes('\t') && !first.includes(',') ? '\t' : ',';
  const rows: string[][] = [];
  let row = [''];
  let isQuoted = false;
  const add = (characters: string): void => void (row[row.length - 1] += characters);
  for (let index = start; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (isQuoted) {
      if (character !== '"') add(character);
      else if (text[index + 1] === '"') add(text[(index += 1)] ?? '');
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === between) row.push('');
    else if (character === '\n') {
      rows.push(row);
      row = [''];
    } else if (character !== '\r') add(character);
  }
  if (row.length > 1 || row[0] !== '') rows.push(row);
  return rows;
}

/** The text of a file in UTF-8, or in GB 18030, which office programs in China save as well. */
export function decodeSheet(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
