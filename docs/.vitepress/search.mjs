/**
 * Cuts text into the words that the search looks for. It must not use anything outside itself: VitePress
 * sends its source text to the browser. Words of Chinese come from `Intl.Segmenter`; neighbouring pairs of
 * characters are added, because the same characters are cut differently in different sentences.
 * @param {string} text
 */
export const tokenize = (text) => {
  const found = [];
  const isLong = /[\u4e00-\u9fff]{2}/.test(text);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    // A lone character of a longer text would find every page.
    if (isWordLike && !(isLong && /^[\u4e00-\u9fff]$/.test(segment))) found.push(segment.toLowerCase());
  }
  for (const run of text.match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let index = 0; index < run.length - 1; index += 1) found.push(run.slice(index, index + 2));
  }
  for (const name of text.match(/[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)+/g) ?? []) found.push(name.toLowerCase());
  return [...new Set(found)];
};

/**
 * What of a page the search sees: not the examples in code, which would answer to every word.
 * @param {string} source @param {any} environment @param {any} markdown
 */
export const renderForSearch = (source, environment, markdown) => {
  const html = markdown.render(source, environment);
  if (environment.frontmatter?.search === false) return '';
  return html.replace(/<pre[\s\S]*?<\/pre>/g, '').replace(/<(td|th|dt|dd|p|li|br|strong|span|code)\b/g, ' <$1');
};
