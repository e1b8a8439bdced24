/** Wider and longer spans than this are not meant. */
const MOST_SPAN = 1000;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** One tag of a piece of HTML, with the text before it. */
interface Token {
  readonly text: string;
  /** In lower case, with `/` in front of an end; empty at the end of the piece. */
  readonly tag: string;
  readonly attributes: string;
}

/** A cell while it is read: its lines, and what it says about its spans. */
interface OpenCell {
  readonly lines: string[];
  readonly attributes: string;
}

/**
 * The cells of the first table in a piece of HTML, as spreadsheets put it on the clipboard; `undefined`
 * when it has none. The HTML is read as text and never becomes a part of a page, so that nothing in it
 * runs or loads. A cell that spans several stands in the first of them.
 */
export function parseHtmlTable(html: string): string[][] | undefined {
  const rows: string[][] = [];
  const held = new Set<string>();
  let isInTable = false;
  let row: string[] | undefined;
  let cell: OpenCell | undefined;

  function closeCell(): void {
    if (!row || !cell) return;
    const at = rows.length - 1;
    while (held.has(`${at} ${row.length}`)) row.push('');
    const width = spanOf(cell.attributes, 'colspan');
    const height = spanOf(cell.attributes, 'rowspan');
    for (let below = 1; below < height; below += 1) {
      for (let beside = 0; beside < width; beside += 1) held.add(`${at + below} ${row.length + beside}`);
    }
    const text = cell.lines.map(lineOf).join('\n').trim();
    row.push(text, ...Array.from({ length: width - 1 }, () => ''));
    cell = undefined;
  }

  for (const { text, tag, attributes } of tokensOf(html)) {
    if (!isInTable) {
      isInTable = tag === 'table';
      continue;
    }
    if (cell) cell.lines[cell.lines.length - 1] += text;
    if (tag === 'br') cell?.lines.push('');
    if (/^\/?(?:tr|td|th|table)$/.test(tag)) closeCell();
    if (tag === '/table') break;
    if (tag === 'tr') rows.push((row = []));
    if (tag === 'td' || tag === 'th') cell = { lines: [''], attributes };
  }
  closeCell();
  return rows.length > 0 ? rows : undefined;
}

/** The tags of a piece of HTML, one after the other. Comments, scripts and styles are left out. */
function* tokensOf(html: string): Generator<Token> {
  let text = '';
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    text += html.slice(at, open);
    const isComment = html.startsWith('<!--', open);
    const close = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    if (close < 0) return;
    at = close + (isComment ? 3 : 1);
    // A tag has a short name; what is no tag has none.
    const [tag = ''] = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(open + 1, Math.min(close, open + 12))) ?? [];
    if (isComment || tag === '') continue;
    const name = tag.toLowerCase();
    yield { text, tag: name, attributes: html.slice(open + 1 + tag.length, close) };
    text = '';
    if (name === 'script' || name === 'style') at = endOf(html, name, at);
  }
  yield { text: text + html.slice(at), tag: '', attributes: '' };
}

/** Where the end tag of a script or style begins. */
function endOf(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from);
  while (at >= 0 && html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = html.indexOf('</', at + 2);
  return at < 0 ? html.length : at;
}

function spanOf(attributes: string, name: string): number {
  const at = attributes.toLowerCase().indexOf(`${name}=`);
  const [digits = '1'] =
    at < 0 ? [] : (/[0-9]+/.exec(attributes.slice(at + name.length + 1, at + name.length + 8)) ?? []);
  return Math.max(1, Math.min(MOST_SPAN, Number(digits)));
}

/** A line as people read it: the white space of the markup is one space. */
function lineOf(markup: string): string {
  return markup
    .split(/[\r\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
    .replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
      if (name[0] !== '#') return NAMED[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace('\u00a0', ' ') : whole;
    });
}
