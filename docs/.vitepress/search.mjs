/**
 * Cuts text into the words that the search looks for. It must not use anything outside itself: VitePress
 * sends its source text to the browser. Words of Chinese come from `Intl.Segmenter`; neighbouring pairs of
 * characters are added, because the same characters are cut differently in different sentences.
 * @param {string} text
 */
export const tokenize = (text) => {
  const found = [];
  const isLong = /[\u4e00-\u9fff]{2}/.test(text);
  // Kept between calls: there is one for each section of each page, and a segmenter is slow to make and to forget.
  const kept = /** @type {{ guituSegmenter?: Intl.Segmenter }} */ (globalThis);
  const segmenter = (kept.guituSegmenter ??= new Intl.Segmenter('zh', { granularity: 'word' }));
  // Piece by piece: a segmenter copies its whole text at every word, and a register is one long text.
  for (const piece of text.split(/\s+/)) {
    for (const { segment, isWordLike } of segmenter.segment(piece)) {
      // A lone character of a longer text would find every page.
      if (isWordLike && !(isLong && /^[\u4e00-\u9fff]$/.test(segment))) found.push(segment.toLowerCase());
    }
  }
  for (const run of text.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let index = 0; index < run.length - 1; index += 1) found.push(run.slice(index, index + 2));
  }
  for (const name of text.match(/[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)+/g) ?? []) found.push(name.toLowerCase());
  return [...new Set(found)];
};

/** Pages of documents are long: what they have below their fields stands in the registers too. */
const BELOW_FIELDS = /^## .*\{#rules\}[\s\S]*$/m;

/** Code, and what every document has in common, would answer to every word. */
const NOT_SEARCHED = [/^(`{3,}).*\n[\s\S]*?^\1\s*$/gm, /<details class="fold">[\s\S]*?<\/details>/g];

/** The first cell of a row names what the row is about. */
const OTHER_CELLS = /(<tr\b[^>]*>\s*<t([dh])\b[\s\S]*?<\/t\2>)[\s\S]*?<\/tr>/g;

/**
 * What of a page the search sees. Less is more: an index of every word of a hundred documents takes longer to
 * build than the site, and finds everything everywhere.
 * @param {string} source @param {any} environment @param {any} markdown
 */
export const renderForSearch = (source, environment, markdown) => {
  const isDocument = /(^|\/)documents\/(?!index)/.test(environment.relativePath);
  const seen = NOT_SEARCHED.reduce((text, part) => text.replace(part, ''), source);
  const html = markdown.render(isDocument ? seen.replace(BELOW_FIELDS, '') : seen, environment);
  if (environment.frontmatter?.search === false) return '';
  const kept = isDocument ? html.replace(OTHER_CELLS, '$1</tr>') : html;
  return kept.replace(/<pre[\s\S]*?<\/pre>/g, '').replace(/<(td|th|dt|dd|p|li|br|strong|span|code)\b/g, ' <$1');
};
