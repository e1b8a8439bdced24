/** Markup that is safe to send: every value that was put into it has been escaped. */
export class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** @type {Readonly<Record<string, string>>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {unknown} value @returns {string} */
const part = (value) => {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(part).join('');
  return String(value).replace(/[&<>"']/g, (character) => String(ESCAPES[character]));
};

/**
 * A template of markup. Values are escaped, lists are joined, `undefined`, `null` and `false` are nothing.
 * @param {TemplateStringsArray} strings @param {unknown[]} values
 */
export const html = (strings, ...values) =>
  new Html(strings.reduce((text, string, index) => text + part(values[index - 1]) + string));

/**
 * A value for a script of the page, as a block of JSON that is never run. No `<` is left in it, so that
 * nothing inside can end the block.
 * @param {string} id @param {string} json
 */
export const jsonBlock = (id, json) =>
  new Html(`<script type="application/json" id="${id}">${json.replace(/</g, '\\u003c')}</script>`);
