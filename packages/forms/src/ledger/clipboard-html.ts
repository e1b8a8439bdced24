/** Wider and longer spans than this are not meant. */
const MOST_SPAN = 1000;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const TAG = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi;

/**
 * The cells of the first table in a piece of HTML, as spreadsheets put it on the clipboard; `undefined`
 * when it has none. The HTML is read as text and never becomes a part of a page, so that nothing in it
 * runs or loads. A cell that spans several stands in the first of them.
 */
export function parseHtmlTable(html: string): string[][] | undefined {
  const table = /<table\b[\s\S]*?(?:<\/table\s*>|$)/i.exec(html)?.[0];
  if (table === undefined) return undefined;
  const rows: string[][] = [];
  const held = new Set<string>();
  let row: string[] | undefined;
  let cell: { text: string; readonly attributes: string } | undefined;
  let end = 0;

  function closeCell(): void {
    if (!row || !cell) return;
    const at = rows.length - 1;
    while (held.has(`${at} ${row.length}`)) row.push('');
    const width = spanOf(cell.attributes, 'colspan');
    const height = spanOf(cell.attributes, 'rowspan');
    for (let below = 1; below < height; below += 1) {
      for (let beside = 0; beside < width; beside += 1) held.add(`${at + below} ${row.length + beside}`);
    }
    row.push(textOf(cell.text), ...Array.from({ length: width - 1 }, () => ''));
    cell = undefined;
  }

  TAG.lastIndex = 0;
  for (let found = TAG.exec(table); found; found = TAG.exec(table)) {
    const [whole, , slash, name = '', attributes = ''] = found;
    if (cell) cell.text += table.slice(end, found.index);
    end = found.index + whole.length;
    const tag = name.toLowerCase();
    if (tag === 'br' && cell) cell.text += '\u2028';
    if (tag !== 'tr' && tag !== 'td' && tag !== 'th') continue;
    closeCell();
    if (slash) continue;
    if (tag === 'tr') rows.push((row = []));
    else cell = { text: '', attributes };
  }
  if (cell) cell.text += table.slice(end);
  closeCell();
  return rows.length > 0 ? rows : undefined;
}

function spanOf(attributes: string, name: string): number {
  const [, digits = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?([0-9]+)`, 'i').exec(attributes) ?? [];
  return Math.max(1, Math.min(MOST_SPAN, Number(digits)));
}

/** Line breaks of the cell stay, the white space of the markup does not. */
function textOf(markup: string): string {
  return markup
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/ *\u2028 */g, '\n')
    .replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name: string) => {
      if (name[0] !== '#') return NAMED[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace('\u00a0', ' ') : whole;
    })
    .trim();
}
