/**
 * Takes the indentation out of the `html`, `svg` and `css` templates of a module: browsers would get it
 * as text. White space with a line break between tags is nothing, as in JSX; inside a tag it is one
 * space; white space within a line stays.
 * @param {string} code JavaScript
 * @param {any} ast its ESTree
 * @returns {string}
 */
export const minifyTemplates = (code, ast) => {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  walk(ast, (node) => {
    if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
    const minify = node.tag.name === 'css' ? cssText : ['html', 'svg'].includes(node.tag.name) ? markup() : undefined;
    if (minify === undefined) return;
    for (const quasi of node.quasi.quasis)
      edits.push({ start: quasi.start, end: quasi.end, text: minify(code.slice(quasi.start, quasi.end)) });
  });
  edits.sort((one, other) => other.start - one.start);
  return edits.reduce((text, { start, end, text: shorter }) => text.slice(0, start) + shorter + text.slice(end), code);
};

/** @returns {import('rollup').Plugin} */
export const minifyTemplatesPlugin = () => ({
  name: 'minify-templates',
  transform(code, id) {
    return /\.ts$/.test(id) && /\b(?:html|svg|css)`/.test(code)
      ? { code: minifyTemplates(code, this.parse(code)), map: null }
      : null;
  },
});

/**
 * Names that the styles give to what they take from the tokens. Pages do not see them, so a number does as well in what
 * is published; a name that is missing here stays as it is.
 */
const NAMES =
  'accent-soft danger-soft accent text muted border line surface soft danger warning focus radius height size side';
const NUMBERS = new Map(NAMES.split(' ').map((name, index) => [`--_${name}`, `--_${index}`]));

/** @param {string} text */
const cssText = (text) =>
  text
    .replace(/--_[a-z-]+/g, (name) => NUMBERS.get(name) ?? name)
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    // A colon with a space after it stands in a declaration; one before a pseudo-class has none.
    .replace(/: /g, ':')
    .replace(/ > /g, '>')
    .replace(/='([a-z]+)'\]/g, '=$1]')
    .replace(/(?<![0-9.])0(?=\.[0-9])/g, '')
    // Around plus and minus the white space of a calculation has to stay.
    .replace(/calc\([^;}]*/g, (value) => value.replace(/ ([*/]) /g, '$1'))
    .replace(/;}/g, '}')
    .trim();

/** For the texts between the expressions of one template, in order: whether a tag is open lasts from one to the next. */
const markup = () => {
  let inTag = false;
  return (/** @type {string} */ text) =>
    text
      .replace(/<(?=[a-z/])|>|\s*\n\s*/g, (found) => {
        if (found === '<') inTag = true;
        else if (found === '>') inTag = false;
        else return inTag ? ' ' : '';
        return found;
      })
      .replace(/ (?=\/?>)/g, '')
      // A list ends its last item, an object its last paragraph.
      .replace(/<\/(?:li|p|option|dd|dt)>(?=<\/(?:ul|ol|div|select|dl)>)/g, '')
      // Before a stroke that ends a tag the quotes have to stay, or the stroke were part of the value.
      .replace(/(?<=[ =][a-z-]+=)"([\w-]+)"(?=[ >])/g, '$1');
};

/** @param {any} node @param {(node: any) => void} visit */
const walk = (node, visit) => {
  if (Array.isArray(node)) node.forEach((one) => walk(one, visit));
  else if (node !== null && typeof node === 'object' && typeof node.type === 'string') {
    visit(node);
    Object.values(node).forEach((one) => walk(one, visit));
  }
};
